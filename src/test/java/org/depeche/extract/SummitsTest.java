package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.article.PublicationDate;
import org.depeche.claim.EntityId;
import org.depeche.claim.Summit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Sydkoreas præsident, Moon Jae-in, havde håbet at kunne byde Nordkoreas leder, Kim Jong-un, velkommen i Seoul. # PROPOSED seoul",
        "Sydkoreas præsident, Moon Jae-in, bød Nordkoreas leder, Kim Jong-un, velkommen i Seoul. # HELD seoul",
        "USA's præsident, Joe Biden, krævede, at Ruslands præsident, Vladimir Putin, begynder at forhandle med Ukraine. # PROPOSED -",
        "Efter fire timers forhandlinger med USA's præsident, Joe Biden, kunne Frankrigs præsident, Emmanuel Macron, fortælle om en aftale. # HELD -",
        "Topmødet mellem Donald Trump og Vladimir Putin i Helsinki bliver ikke til noget. # CANCELLED helsinki",
        "Der bliver ikke noget topmøde mellem Donald Trump og Vladimir Putin. # CANCELLED -",
        "USA's præsident, Donald Trump, rejser ikke til Moskva for at mødes med Ruslands præsident, Vladimir Putin. Topmødet er aflyst. # CANCELLED -",
        "Vladimir Putin er inviteret til Pyongyang af Kim Jong-un. # PROPOSED pyongyang",
        "Inden mødet med Ruslands præsident, Vladimir Putin, i Helsinki mødes USA's præsident, Joe Biden, med Frankrigs præsident, Emmanuel Macron, i Bruxelles. # AGREED helsinki, AGREED bruxelles",
        "Topmødet mellem Donald Trump og Vladimir Putin i Helsinki er taget af bordet. # CANCELLED helsinki",
        "Mødet mellem Donald Trump og Vladimir Putin i Helsinki er aflyst efter en telefonsamtale. # CANCELLED helsinki",
        "USA's præsident, Donald Trump, og Ruslands præsident, Vladimir Putin, blev i telefonen enige om at ses i Helsinki. # AGREED helsinki",
        "Torsdag er det Natos generalsekretær, Jens Stoltenberg, der skal ind til USA's præsident, Donald Trump, i Washington. # AGREED washington",
        "I maj indgik USA's præsident, Donald Trump, en aftale med Ruslands præsident, Vladimir Putin, i Helsinki. # HELD helsinki",
        "I Helsinki sad USA's og Ruslands præsidenter, Donald Trump og Vladimir Putin, over for hinanden. # HELD helsinki",
        "USA's præsident, Donald Trump, har lørdag holdt et møde med Ruslands præsident, Vladimir Putin, i Helsinki. # HELD helsinki",
        "Her havde Ruslands præsident, Vladimir Putin, samtaler med Kinas præsident, Xi Jinping, i Moskva. # HELD moskva",
        "Det var et øjeblik, da USA's præsident, Joe Biden, og Kinas leder, Xi Jinping, mandag så hinanden på Bali. # HELD bali",
        "Ukraines præsident, Volodymyr Zelenskyj, blev bedt om at gå, efter at hans møde med USA's præsident, Donald Trump, var endt i skænderi. # HELD -",
        "Statsminister Mette Frederiksen ser frem til, at amerikanske og iranske forhandlere mødes i Oslo. # AGREED oslo",
        "Tysklands kansler, Angela Merkel, var i Kyiv for at støtte Ukraines præsident, Petro Porosjenko. # HELD kyiv",
        "Vladimir Putin er inviteret på statsbesøg hos Kim Jong-un i Pyongyang. # PROPOSED pyongyang",
        "Sydafrikas præsident, Cyril Ramaphosa, har takket ja til et nyt møde med Ruslands præsident, Vladimir Putin, i Sotji. # AGREED sotji",
        "Storbritanniens premierminister, Rishi Sunak, stod til at mødes med Kinas leder, Xi Jinping. # AGREED -",
        "Danmarks statsminister, Poul Schlüter, har fået en invitation til at besøge Estlands leder, Arnold Rüütel, i Tallinn. # PROPOSED tallinn",
        "Indiens premierminister, Narendra Modi, har inviteret Pakistans premierminister, Nawaz Sharif, til New Delhi, og det har pakistaneren takket ja til. # AGREED new-delhi",
        "Storbritanniens premierminister, Rishi Sunak, stod til at mødes med Kinas leder, Xi Jinping. Det blev aflyst i sidste øjeblik. # CANCELLED -",
        "Angolas præsident, João Lourenço, kaldte Rwandas præsident, Paul Kagame, til Luanda. Det blev aflyst. # CANCELLED luanda",
        "Indiens udenrigssekretær, Sujatha Singh, skal mødes med Pakistans udenrigssekretær, Aizaz Chaudhry, i Islamabad. Torsdag blev turen taget af programmet. # CANCELLED islamabad",
        "Et møde mellem Ruslands udenrigsminister, Sergej Lavrov, og USA's udenrigsminister, Marco Rubio, er taget af kalenderen. # CANCELLED -",
        "Iran aflyste et planlagt møde mellem Irans præsident, Ebrahim Raisi, og Saudi-Arabiens konge, Salman. # CANCELLED -",
        "USA's rådgiver Jared Kushner besøgte først Israels premierminister, Benjamin Netanyahu, i Jerusalem og derefter Qatars emir, Tamim bin Hamad al-Thani, i Doha. # HELD jerusalem, HELD doha",
        "Mens Japans premierminister, Shinzo Abe, sad hos Irans leder, Ali Khamenei, blev to skibe ramt i Singapore. # HELD -",
        "Irans præsident, Hassan Rouhani, afviser et tilbud fra USA's præsident, Donald Trump, om at mødes i New York. # PROPOSED new-york",
        "Malaysias premierminister, Anwar Ibrahim, har aflyst sin rejse til Jakarta, hvor han skulle mødes med Indonesiens præsident, Joko Widodo. # CANCELLED jakarta",
        "Malaysias premierminister, Anwar Ibrahim, bliver væk fra mødet med Indonesiens præsident, Joko Widodo. # CANCELLED -",
        "Mødet mellem Malaysias premierminister, Anwar Ibrahim, og Indonesiens præsident, Joko Widodo, er gået i vasken. # CANCELLED -",
        "Mødet mellem Malaysias premierminister, Anwar Ibrahim, og Indonesiens præsident, Joko Widodo, kom aldrig i stand. # CANCELLED -",
        "Et møde mellem Malaysias premierminister, Anwar Ibrahim, og Indonesiens præsident, Joko Widodo, er på tale. # PROPOSED -",
        "Genève lægger i maj by til et møde mellem Malaysias premierminister, Anwar Ibrahim, og Indonesiens præsident, Joko Widodo. # AGREED geneve",
        "Malaysia arbejder på et møde mellem premierminister Anwar Ibrahim og Indonesiens præsident, Joko Widodo, i Bandung. # PROPOSED bandung",
        "Malaysias premierminister, Anwar Ibrahim, og Indonesiens præsident, Joko Widodo, er blevet enige om at ses i Bandung. # AGREED bandung",
        "Tjekkiets præsident, Petr Pavel, har aflyst et møde med Polens præsident, Andrzej Duda, der skulle have fundet sted i Krakow. # CANCELLED krakow",
        "Norges statsminister, Jonas Gahr Støre, mødte Letlands præsident, Edgars Rinkevics, i Riga. De to drøftede krigen i Syrien. # HELD riga",
        "Norges statsminister, Jonas Gahr Støre, skulle onsdag have været i Riga for at mødes med Letlands præsident, Edgars Rinkevics, men han har udskudt besøget til den 10. marts. # AGREED riga",
        "Norges statsminister, Jonas Gahr Støre, mødte Letlands præsident, Edgars Rinkevics, i Riga. Det var Rinkevics, der havde inviteret ham. # HELD riga",
        "USA's præsident, Donald Trump, håber at kunne mødes med Kinas præsident, Xi Jinping, inden jul. # PROPOSED -",
        "USA's præsident, George W. Bush, rejste til Zagreb, hvor han i aften skal mødes med Kroatiens præsident, Stjepan Mesic. # AGREED zagreb",
        "Danmarks statsminister, Mette Frederiksen, var hos Tysklands kansler, Olaf Scholz, i Berlin, hos Frankrigs præsident, Emmanuel Macron, i Paris og hos Letlands præsident, Edgars Rinkevics, i Riga. # HELD berlin, HELD paris, HELD riga",
        "Med det billede bød Kinas præsident, Xi Jinping, søndag velkommen til Indiens premierminister, Narendra Modi, i Tianjin. # HELD tianjin",
        "Frankrigs præsident, Emmanuel Macron, bød Tysklands kansler, Olaf Scholz, velkommen til Versailles. # HELD versailles",
        "Frankrigs præsident, Emmanuel Macron, har skrevet til Tysklands kansler, Olaf Scholz. Senest de var sammen, var i Rom. # HELD rom",
        "En rejse, som USA's udenrigsminister, Mike Pompeo, skulle have været på til Pyongyang, blev aflyst med kort varsel. # CANCELLED pyongyang",
        "Kina har bedt sin udenrigsminister, Wang Yi, om at droppe rejsen til Japan. # CANCELLED jp",
        "Norges statsminister, Jonas Gahr Støre, er syg. Turen til Polen er aflyst. # CANCELLED pl",
        "Slovakiets premierminister, Robert Fico, er taget til Moskva, hvor han vil drøfte fred med Ruslands præsident, Vladimir Putin. # AGREED moskva",
        "Nordkoreas leder, Kim Jong-un, besøgte Kinas præsident, Xi Jinping, i Beijing. Han rejste med tog. Turen varede en dag. Maden var god. Det var vejret også. Kim inviterede sin vært til Pyongyang. # HELD beijing, PROPOSED pyongyang",
        "Japans premierminister, Fumio Kishida, mødtes med Sydkoreas præsident, Yoon Suk-yeol, i Seoul. Japans udenrigsminister, Yoko Kamikawa, traf Sydkoreas udenrigsminister, Cho Tae-yul, der selv var hos Kamikawa i Tokyo i marts. # HELD seoul, HELD -, HELD tokyo",
      })
  void howThingsStandAndWhere(String text, String found) {
    assertEquals(List.of(found.split(", ")), summits(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Norges udenrigsminister, Espen Barth Eide, mødes som aftalt med Islands statsminister, Katrin Jakobsdottir. # espen-barth-eide katrin-jakobsdottir",
        "Norges udenrigsminister, Espen Barth Eide, skal mødes med sin pakistanske kollega, Shah Mahmood Qureshi, i New York i forbindelse med FN's generalforsamling. # espen-barth-eide shah-mahmood-qureshi",
        "Ruslands præsident, Vladimir Putin, tog imod udenrigsministrene fra Iran og Tyrkiet, Mohammad Javad Zarif og Hakan Fidan, i Sotji. # vladimir-putin mohammad-javad-zarif hakan-fidan",
        "Ungarns premierminister, Viktor Orbán, sad i Kreml og bad Ruslands præsident, Vladimir Putin, om gas. # viktor-orban vladimir-putin",
        "Polens og Ungarns regeringschefer, Donald Tusk og Viktor Orbán, drøftede krigen i Warszawa. # donald-tusk viktor-orban",
        "Ungarns premierminister, Viktor Orbán, var i Moskva. Ruslands præsident, Vladimir Putin, lovede ham gas. # viktor-orban vladimir-putin",
        "Da Ungarns premierminister, Viktor Orbán, var i Moskva, bad Ruslands præsident, Vladimir Putin, ham om hjælp. # viktor-orban vladimir-putin",
        "Israels premierminister, Benjamin Netanyahu, er rejst. Ham havde USA's præsident, Joe Biden, talt med i Jerusalem. # joe-biden benjamin-netanyahu",
        "Israels premierminister, Benjamin Netanyahu, som Joe Biden netop har talt med, er glad. # joe-biden benjamin-netanyahu",
        "Tyrkiets præsident, Recep Tayyip Erdogan, er glad. I juli havde han sine kolleger, iraneren Ebrahim Raisi og russeren Vladimir Putin, til forhandlinger i Ankara. # recep-tayyip-erdogan ebrahim-raisi vladimir-putin",
        "Mødet mellem to sider endte i råben mellem USA's præsident, Donald Trump, og Ukraines præsident, Volodymyr Zelenskyj. # donald-trump volodymyr-zelenskyj",
        "Irans udenrigsminister, Abbas Araghchi, mødte Ruslands udenrigsminister, Sergej Lavrov. Irans præsident, Masoud Pezeshkian, kom for sent til et møde med sin udenrigsminister, Abbas Araghchi. # abbas-araghchi sergej-lavrov",
        "Lederne af Armenien og Aserbajdsjan, Nikol Pasjinjan og Ilham Alijev, mødtes i Prag. # nikol-pasjinjan ilham-alijev",
        "To franske udsendinge, minister Albert Gazier og general Maurice Challe, blev modtaget af Storbritanniens premierminister, Anthony Eden. # anthony-eden albert-gazier maurice-challe",
        "Torsdag skal Ukraines præsident, Volodymyr Zelenskyj, til Bruxelles, hvor EU's rådsformand, António Costa, har indkaldt til topmøde. # antonio-costa volodymyr-zelenskyj",
        "Storbritanniens premierminister, Keir Starmer, var vært for Ukraines præsident, Volodymyr Zelenskyj, statsminister Mette Frederiksen (S) og en række andre ledere. # keir-starmer volodymyr-zelenskyj mette-frederiksen",
        "Aftalen blev underskrevet af Armeniens premierminister, Nikol Pasjinjan, og Aserbajdsjans præsident, Ilham Alijev, ved et møde i Astana. # nikol-pasjinjan ilham-alijev",
        "USA's tidligere præsident Jimmy Carter bragte forslaget videre til Sydkoreas præsident, Kim Young-sam, under en frokost i Seoul. # jimmy-carter kim-young-sam",
        "USA's udenrigsminister, Antony Blinken, sagde det til sin kinesiske kollega, Wang Yi, under et møde i Wien. # antony-blinken wang-yi",
        "Frankrigs præsident, Emmanuel Macron, sagde det, da han var Joe Bidens gæst i Camp David. # joe-biden emmanuel-macron",
        "Frankrigs præsident, Nicolas Sarkozy, fik lov til at trykke hånd med Kinas præsident, Hu Jintao. # nicolas-sarkozy hu-jintao",
        "Letlands præsident, Edgars Rinkevics, mødtes med Estlands og Litauens præsidenter, Alar Karis og Gitanas Nauseda. # edgars-rinkevics alar-karis gitanas-nauseda",
        "Venezuelas minister, Jorge Arreaza, mødte i al hemmelighed USA's udsending, Elliott Abrams. # jorge-arreaza elliott-abrams",
        "Den saudiske kronprins, Mohammed bin Salman, og Qatars emir, Tamim bin Hamad al-Thani, gav hinanden hånden i Doha. Her holdt EU topmøde. # mohammed-bin-salman tamim-bin-hamad-al-thani eu",
        "I dag modtager Etiopiens premierminister, Abiy Ahmed, FN's generalsekretær, António Guterres, i Addis Ababa. # abiy-ahmed antonio-guterres",
        "En delegation med Norges udenrigsminister, Espen Barth Eide, i spidsen mødte Islands statsminister, Katrin Jakobsdottir. # espen-barth-eide katrin-jakobsdottir",
        "En norsk delegation anført af udenrigsminister Espen Barth Eide blev modtaget af Islands statsminister, Katrin Jakobsdottir. # katrin-jakobsdottir espen-barth-eide",
        "Udenrigsministrene fra Kina, Japan og Sydkorea, Wang Yi, Yoko Kamikawa og Park Jin, mødtes i Busan. # wang-yi yoko-kamikawa park-jin",
        "Frankrigs præsident, Emmanuel Macron, har stillet forslag om et møde med USA's præsident, Joe Biden, og Ruslands præsident, Vladimir Putin. # joe-biden vladimir-putin emmanuel-macron",
        "Irans præsident, Hassan Rouhani, har ikke reageret på en invitation fra USA's præsident, Donald Trump. # donald-trump hassan-rouhani",
        "Danmarks udenrigsminister, Uffe Ellemann-Jensen, tog imod sine tre kolleger, Estlands Lennart Meri, Letlands Janis Jurkans og Litauens Algirdas Saudargas. # uffe-ellemann-jensen lennart-meri janis-jurkans algirdas-saudargas",
        "Polens præsident, Andrzej Duda, mødtes i Malmø med Norges statsminister, Jonas Gahr Støre, og Sveriges statsminister, Ulf Kristersson. # andrzej-duda jonas-gahr-stoere ulf-kristersson",
        "Armeniens premierminister, Nikol Pasjinjan, og Aserbajdsjans præsident, Ilham Alijev, mødtes i Wien under ledelse af Frankrigs præsident, Emmanuel Macron. # nikol-pasjinjan ilham-alijev emmanuel-macron",
        "Qatars emir, Tamim bin Hamad al-Thani, fik Armeniens premierminister, Nikol Pasjinjan, og Aserbajdsjans præsident, Ilham Alijev, til at mødes i Doha. # nikol-pasjinjan ilham-alijev tamim-bin-hamad-al-thani",
        "Sveriges statsminister, Ulf Kristersson, tager imod Viktor Orbáns invitation til Budapest. # viktor-orban ulf-kristersson",
        "Kosovos premierminister, Avdullah Hoti, sad sammen med Serbiens præsident, Aleksandar Vucic, i Det Hvide Hus hos Donald Trump. # avdullah-hoti aleksandar-vucic donald-trump",
        "Norges statsminister, Jonas Gahr Støre, førte samtaler med statsminister Mette Frederiksen (S) og formanden for Naalakkersuisut, Jens-Frederik Nielsen. # mette-frederiksen jens-frederik-nielsen jonas-gahr-stoere",
        "Torsdag kom USA's vicepræsident, Mike Pence, til Ankara sammen med udenrigsminister Mike Pompeo. De talte i fire timer med Tyrkiets præsident, Recep Tayyip Erdogan. # mike-pence mike-pompeo recep-tayyip-erdogan",
        "Fredag kom Ruslands afgående præsident, Vladimir Putin, selv til Wien for at mødes med Polens præsident, Andrzej Duda. # vladimir-putin andrzej-duda",
        "Israels premierminister, Benjamin Netanyahu, mødte Qatars emir, Tamim bin Hamad al-Thani. Irans præsident, Hassan Rouhani, skal også have været med. # benjamin-netanyahu tamim-bin-hamad-al-thani hassan-rouhani",
        "Israels premierminister, Benjamin Netanyahu, mødte Qatars emir, Tamim bin Hamad al-Thani. De havde været alene, inden Irans præsident, Hassan Rouhani, kom til. # benjamin-netanyahu tamim-bin-hamad-al-thani hassan-rouhani",
        "Kinas præsident, Xi Jinping, trykkede Vladimir Putins hånd i Beijing. # xi-jinping vladimir-putin",
        "Tirsdag fløj EU's udenrigschef, Javier Solana, til Teheran for at aflevere et tilbud til Irans chefforhandler, Ali Larijani. # javier-solana ali-larijani",
        "Danmarks udenrigsminister, Lars Løkke Rasmussen, rejste til Kyiv for at overbringe en pakke til Ukraines præsident, Volodymyr Zelenskyj, og for at drøfte våben med udenrigsminister Dmytro Kuleba. # lars-loekke-rasmussen dmytro-kuleba",
        "Ruslands præsident, Vladimir Putin, er indbudt til det G20-topmøde, som Indonesien holder på Bali. # g20 id vladimir-putin",
        "Iran har accepteret et amerikansk tilbud om direkte samtaler, siger Irans udenrigsminister, Hossein Amir-Abdollahian. # ir us",
        "Finlands præsident, Sauli Niinistö, er vært, når Kinas præsident, Xi Jinping, og Ruslands præsident, Vladimir Putin, mødes i Helsinki. # xi-jinping vladimir-putin sauli-niinistoe",
        "Ruslands præsident, Vladimir Putin, besøgte Kinas præsident, Xi Jinping. USA's præsident, Joe Biden, kalder besøget en hån. # vladimir-putin xi-jinping",
        "Danmarks udenrigsminister, Lars Løkke Rasmussen, fik besøg af EU's Enrique Mora. # enrique-mora lars-loekke-rasmussen",
        "Paven tog imod Ukraines præsident, Volodymyr Zelenskyj, i Vatikanet. Det siger pave Frans. # pave-frans volodymyr-zelenskyj",
        "Danmarks udenrigsminister, Lars Løkke Rasmussen, er på vej til Kina, hvor han skal mødes med vicepræsident Han Zheng. # lars-loekke-rasmussen han-zheng",
        "Delegationer fra Israel og Egypten mødtes i Kairo. Egyptens præsident, Abdel Fattah al-Sisi, roste dem. # il eg",
        "Polens præsident, Andrzej Duda, traf Litauens præsident, Gitanas Nausėda, i Vilnius. Det besøg hos Indiens premierminister, Narendra Modi, som USA's præsident, Donald Trump, havde planlagt til efteråret, er droppet. # andrzej-duda gitanas-nauseda, narendra-modi donald-trump",
        "USA's præsident, Donald Trump, ventes onsdag til Davos, og her vil Norges statsminister, Jonas Gahr Støre, gerne mødes med ham. # jonas-gahr-stoere donald-trump",
        "Qatars emir, Tamim bin Hamad al-Thani, landede i Riyadh for at deltage i topmødet i Golfstaternes Samarbejdsråd, GCC. Også Egyptens udenrigsminister, Sameh Shoukry, var til stede i Riyadh. # golfsamarbejdsraadet tamim-bin-hamad-al-thani sameh-shoukry",
        "Australiens premierminister, Anthony Albanese, er i Suva for at deltage i topmødet i Pacific Islands Forum, hvor Fijis premierminister, Frank Bainimarama, er vært. # frank-bainimarama anthony-albanese pacific-islands-forum",
        "USA's præsident, Donald Trump, fik besøg af den sydkoreanske rådgiver Chung Eui-yong, som havde en invitation med fra Nordkoreas leder, Kim Jong-un. # chung-eui-yong donald-trump, kim-jong-un donald-trump",
        "USA vil sende våben. Det oplyste USA's forsvarsminister, Lloyd Austin, efter mødet med Tysklands forsvarsminister, Boris Pistorius, og Ukraines forsvarsminister, Rustem Umerov. # boris-pistorius rustem-umerov lloyd-austin",
        "USA vil sende våben. Det oplyste USA's talsmand John Kirby efter mødet med Tysklands forsvarsminister, Boris Pistorius, og Ukraines forsvarsminister, Rustem Umerov. # boris-pistorius rustem-umerov",
        "Ruslands præsident, Vladimir Putin, og Vietnams præsident, To Lam, skrev under på en aftale om olie. Det skete under den russiske præsidents besøg i Hanoi. # vladimir-putin to-lam",
        "Ukraines præsident, Volodymyr Zelenskyj, mødte Ruslands præsident, Vladimir Putin. Rammen var Paris, hvor Frankrigs præsident, Emmanuel Macron, og Tysklands kansler, Angela Merkel, spillede værter. # volodymyr-zelenskyj vladimir-putin emmanuel-macron angela-merkel",
        "Ukraines præsident, Volodymyr Zelenskyj, mødte Ruslands præsident, Vladimir Putin, i Minsk. Belarus' præsident, Aleksandr Lukasjenko, lagde hus til, men deltog ikke selv. # volodymyr-zelenskyj vladimir-putin",
        "Det oplyste Ruslands præsident, Vladimir Putin, efter mødet med Ukraines præsident, Petro Porosjenko, Tysklands kansler, Angela Merkel, og Frankrigs præsident, François Hollande. I sidste uge var Merkel og Hollande torsdag hos Porosjenko i Kyiv. # petro-porosjenko angela-merkel francois-hollande vladimir-putin, angela-merkel francois-hollande petro-porosjenko",
        "Storbritanniens premierminister, Harold Wilson, og Islands statsminister, Geir Hallgrímsson, deltog i Natos rådsmøde i Oslo. # nato harold-wilson geir-hallgrimsson",
        "USA's præsident, Donald Trump, sagde god for planen. Det Hvide Hus er i gang med at forberede et nyt topmøde med Nordkoreas leder, Kim Jong-un. # kim-jong-un donald-trump",
        "Det meddelte USA's præsident, Donald Trump, i Det Hvide Hus, hvor Natos generalsekretær, Mark Rutte, var på besøg. # mark-rutte donald-trump",
        "Kinas udenrigsminister, Wang Yi, er på rundrejse. I denne uge venter Papua Ny Guineas premierminister, James Marape, ham i Port Moresby. # james-marape wang-yi",
        "Japans premierminister, Shinzo Abe, rejste til Teheran, hvor han talte med Irans præsident, Hassan Rouhani, og dagen efter med Irans øverste leder, ayatollah Ali Khamenei. # shinzo-abe hassan-rouhani, shinzo-abe ali-khamenei",
        "Polens præsident, Andrzej Duda, er i Rom. Mødet i Rom med Ruslands præsident, Vladimir Putin, blev der ikke noget af. Norges statsminister, Jonas Gahr Støre, meldte afbud torsdag. # vladimir-putin jonas-gahr-stoere",
        "Polens præsident, Andrzej Duda, er i Rom. Mødet i Rom med Ruslands præsident, Vladimir Putin, blev der ikke noget af. Norges statsminister, Jonas Gahr Støre, meldte afbud til festen. # vladimir-putin andrzej-duda",
        "USA's præsident, Donald Trump, mødte Frankrigs præsident, Emmanuel Macron, i Biarritz i 2019. I 2020 var Japans premierminister, Shinzo Abe, vært. # donald-trump emmanuel-macron",
        "Israels premierminister, Benjamin Netanyahu, mødte Bahrains udenrigsminister, Abdullatif al-Zayani, i Washington. USA's præsident, Donald Trump, har travlt med at mægle. # benjamin-netanyahu abdullatif-al-zayani",
        "Irans udenrigsminister, Hossein Amir-Abdollahian, mødtes i 2019 med Saudi-Arabiens udenrigsminister, Faisal bin Farhan, i Paris. Byen var i 2019 ramme om endnu et topmøde. Her tog Frankrigs præsident, Emmanuel Macron, imod Tysklands kansler, Angela Merkel. # hossein-amir-abdollahian faisal-bin-farhan, emmanuel-macron angela-merkel",
        "Ukraines præsident, Volodymyr Zelenskyj, er rejst. Norges statsminister, Jonas Gahr Støre, som tog imod i Oslo, lovede ham penge. # jonas-gahr-stoere volodymyr-zelenskyj",
        "USA's præsident, Donald Trump, fik besøg af Tyrkiets præsident, Recep Tayyip Erdogan, og Natos generalsekretær, Jens Stoltenberg. Alle tre mødes igen i London. # recep-tayyip-erdogan jens-stoltenberg donald-trump, donald-trump recep-tayyip-erdogan jens-stoltenberg",
        "Frankrigs præsident, Emmanuel Macron, er i Kina på invitation af Kinas præsident, Xi Jinping. # emmanuel-macron xi-jinping",
        "USA's præsident, Joe Biden, mødte Kinas præsident, Xi Jinping, på Bali. Siden brød Kina klimaforhandlingerne med USA af. # joe-biden xi-jinping",
        "Sydkoreas præsident, Moon Jae-in, har travlt. Et nyt topmøde med Nordkoreas leder, Kim Jong-un, kommer ifølge USA's præsident, Donald Trump, i stand i januar. # kim-jong-un donald-trump",
        "USA's præsident, Donald Trump, mødte Nordkoreas leder, Kim Jong-un, i Hanoi i 2019. Trump og Kinas præsident, Xi Jinping, havde ikke siddet over for hinanden, siden kineseren var vært i Beijing i november 2017. # donald-trump kim-jong-un, xi-jinping donald-trump",
      })
  void whoMeets(String text, String sides) {
    assertEquals(
        List.of(sides.split(", ")),
        ActsOf.all(Summit.class, text).stream().map(s -> ActsOf.slugs(s.participants())).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Norges statsminister, Jens Stoltenberg, besøgte i maj Ruslands præsident, Dmitrij Medvedev. Invitationen var udgået fra Medvedev. # dmitrij-medvedev -",
        "Norges statsminister, Jens Stoltenberg, besøgte i maj Ruslands præsident, Dmitrij Medvedev. Det skete på russerens foranledning. # dmitrij-medvedev -",
        "Norges statsminister, Jens Stoltenberg, besøgte i maj Ruslands præsident, Dmitrij Medvedev. Besøget var Stoltenbergs eget forslag. # jens-stoltenberg -",
        "Finlands præsident, Alexander Stubb, mødtes med Norges statsminister, Jonas Gahr Støre. Det var nordmanden, som tog initiativet. # jonas-gahr-stoere -",
        "Finlands præsident, Alexander Stubb, mødtes med Norges statsminister, Jonas Gahr Støre. Det er nordmanden, der har inviteret. # jonas-gahr-stoere -",
        "Finlands præsident, Alexander Stubb, rejser til Oslo på invitation fra Norges statsminister, Jonas Gahr Støre. # jonas-gahr-stoere -",
        "Finlands præsident, Alexander Stubb, mødtes med Norges statsminister, Jonas Gahr Støre. Dermed sagde Stubb ja til den invitation, som Støre kom med i maj. # jonas-gahr-stoere alexander-stubb",
        "Norges statsminister, Jonas Gahr Støre, er i Vasa. Finlands præsident, Alexander Stubb, har taget imod Støres invitation til at besøge Norge. # jonas-gahr-stoere alexander-stubb",
        "Kinas præsident, Xi Jinping, har inviteret Indiens premierminister, Narendra Modi, til Beijing, og han har svaret ja. # xi-jinping narendra-modi",
        "Kinas præsident, Xi Jinping, har inviteret Indiens premierminister, Narendra Modi, til Beijing. Ingen ved, hvorvidt han har sagt ja. # xi-jinping -",
        "Finlands præsident, Alexander Stubb, mødtes med Norges statsminister, Jonas Gahr Støre. Forslaget om en ny bro kom fra Støre. # - -",
        "Finlands præsident, Alexander Stubb, mødtes med Norges statsminister, Jonas Gahr Støre. Initiativet kom ikke fra Støre. # - -",
        "På opfordring fra Tyrkiets præsident, Recep Tayyip Erdogan, mødes Armeniens premierminister, Nikol Pasjinjan, og Aserbajdsjans præsident, Ilham Alijev, i Ankara. # recep-tayyip-erdogan -",
        "Japans premierminister, Fumio Kishida, har sendt en invitation til Indiens premierminister, Narendra Modi. Invitationen blev accepteret med det samme. # fumio-kishida narendra-modi",
        "Japans premierminister, Fumio Kishida, sender Indiens premierminister, Narendra Modi, en invitation til Hiroshima. Modi siger ja tak. # fumio-kishida narendra-modi",
        "Frankrigs præsident, Emmanuel Macron, har fået en invitation til Beijing. Den kom fra Kinas præsident, Xi Jinping. # xi-jinping -",
        "Grækenlands udenrigsminister, Giorgos Gerapetritis, foreslog Tyrkiets udenrigsminister, Hakan Fidan, at de mødes i Athen. Det sagde Fidan ja til. # giorgos-gerapetritis hakan-fidan",
        "Japans premierminister, Fumio Kishida, har inviteret Indiens premierminister, Narendra Modi, til Hiroshima. New Delhi har sagt ja. # fumio-kishida narendra-modi",
        "Kenyas præsident, William Ruto, har taget imod Emmanuel Macrons invitation til at besøge Paris. # emmanuel-macron william-ruto",
        "Armeniens premierminister, Nikol Pasjinjan, og Aserbajdsjans præsident, Ilham Alijev, er indkaldt til krisemøde i Paris af Frankrigs præsident, Emmanuel Macron. # emmanuel-macron -",
        "Ruslands præsident, Vladimir Putin, vil mødes med Kinas præsident, Xi Jinping, i Kazan. Det sagde Xi ja til, da de to talte i telefon. # - xi-jinping",
      })
  void whoProposesAndWhoSaysYes(String text, String proposerAndAccepter) {
    assertEquals(
        List.of(proposerAndAccepter),
        ActsOf.all(Summit.class, text).stream()
            .map(s -> someone(s.proposedBy()) + " " + someone(s.acceptedBy()))
            .toList());
  }

  private static String someone(List<EntityId> parties) {
    return parties.isEmpty() ? "-" : ActsOf.slugs(parties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Ungarns premierminister, Viktor Orbán, var i Moskva. Ruslands præsident, Vladimir Putin, roste ham.",
        "Ungarns premierminister, Viktor Orbán, var i Moskva. I går lovede Ruslands præsident, Vladimir Putin, ham gas.",
        "Ungarns premierminister, Viktor Orbán, var i Moskva, og Ruslands præsident, Vladimir Putin, lovede ham det i telefon.",
        "Polens præsident, Andrzej Duda, og Litauens præsident, Gitanas Nausėda, lover at standse krigen i Ukraine.",
        "Argentinas udenrigsminister, Héctor Timerman, har takket nej til at mødes med Storbritanniens udenrigsminister, William Hague.",
        "Frankrigs præsident, Emmanuel Macron, lovede Vladimir Putins gæst svar.",
        "Ruslands udenrigsminister, Sergej Lavrov, måtte rejse hjem uden at have talt med Kinas udenrigsminister, Wang Yi.",
        "Polens præsident, Andrzej Duda, lover at rådføre sig med Litauens præsident, Gitanas Nausėda.",
      })
  void whoDoesNotMeet(String text) {
    assertEquals(List.of(), summits(text));
  }

  @Test
  void aLetterTakesNoMeetingToSign() {
    assertEquals(
        List.of(),
        summits(
            "Udenrigsministrene i Letland og Litauen, Edgars Rinkevics og Gabrielius Landsbergis,"
                + " har underskrevet et brev til Josep Borrell."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Kims far var i Moskva i 2002. Ni år senere talte Nordkoreas leder, Kim Jong-il, med Ruslands præsident, Dmitrij Medvedev, i Irkutsk. # 2011 irkutsk",
        "Frankrigs præsident, Emmanuel Macron, mødtes mandag med Kinas præsident, Xi Jinping, i Paris. Sidst var i april 2023 i Guangzhou. # 2024-05-13 paris, 2023-04 guangzhou",
        "Saudi-Arabiens forsvarsminister, Khalid bin Salman, gav torsdag Irans øverste leder, Ali Khamenei, et brev. Det skete under et møde i Teheran. # 2024-05-16 teheran",
        "Ukraines præsident, Volodymyr Zelenskyj, foreslog i april at mødes med Ruslands præsident, Vladimir Putin, i Moskva. # - moskva",
        "USA's præsident, Joe Biden, deltager i juni i Nato-topmødet i Washington. I kulissen skal han mødes med Tyrkiets præsident, Recep Tayyip Erdogan. # 2024-06 washington, 2024-06 washington",
        "Australiens premierminister, Anthony Albanese, er i Beijing på besøg, hvor han mandag blev modtaget af Kinas præsident, Xi Jinping. # 2024-05-13 beijing",
        "Det siger Polens præsident, Andrzej Duda, og Litauens præsident, Gitanas Nausėda, efter et topmøde på slottet Belweder i Warszawa. Det næste topmøde vil Duda gerne holde i Vilnius. # - belweder, - vilnius",
        "Polens præsident, Andrzej Duda, mødtes mandag med Norges statsminister, Jonas Gahr Støre, i Oslo og tirsdag med Sveriges statsminister, Ulf Kristersson, i Stockholm. # 2024-05-13 oslo, 2024-05-14 stockholm",
        "I Oslo talte Polens præsident, Andrzej Duda, med Norges statsminister, Jonas Gahr Støre, og i Malmø med Sveriges statsminister, Ulf Kristersson. # - oslo, - malmoe",
        "Næste stop er Paris. Her mødes Kinas præsident, Xi Jinping, med Frankrigs præsident, Emmanuel Macron. # - paris",
        "USA's præsident, Richard Nixon, rejste i maj 1972 til Moskva, og i juni 1973 gengældte Sovjetunionens leder, Leonid Bresjnev, besøget i Washington. # 1972-05 moskva, 1973-06 washington",
      })
  void whenAndWhere(String text, String found) {
    List<String> all =
        ActsOf.all(Summit.class, text, PublicationDate.parse("2024-05-16")).stream()
            .map(
                s ->
                    s.facts().when().map(w -> w.edtf()).orElse("-")
                        + " "
                        + s.place().map(EntityId::slug).orElse("-"))
            .toList();
    assertEquals(List.of(found.split(", ")), all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Marco Rubio lander torsdag i Jerusalem. På programmet står samtaler med Benjamin Netanyahu. # COMING jerusalem",
        "Kroatiens præsident, Zoran Milanovic, var mandag i Beograd. Værten, Serbiens præsident, Aleksandar Vucic, roste ham. # HELD beograd",
        "Joe Biden og Xi Jinping skulle have mødtes i Paris. Mødet er flyttet til august. # COMING paris",
        "Onsdag lykkedes det Joe Biden og Xi Jinping at mødes i Paris. # HELD paris",
        "Det er ikke lykkedes Joe Biden at møde Xi Jinping. # ",
        "Donald Trump mødes med Claudia Sheinbaum i Mexico City. Forud for besøget var Mark Carney i Paris. # COMING mexico-city",
        "Joe Biden mødte Xi Jinping i Paris. Næste gang bliver i Berlin den 1. juli 2030. # HELD paris, COMING berlin",
        "Joe Biden har bedt Xi Jinping om penge. Han foreslår et møde i Paris. # PROPOSED paris",
        "EU-Kommissionens formand, Ursula von der Leyen, har lovet Tunesiens præsident, Kais Saied, at komme til Tunis. # COMING tunis",
        "Nu vil Saudi-Arabiens kong Salman have Irans præsident, Ebrahim Raisi, på besøg i Riyadh. # PROPOSED riyadh",
        "Angela Merkel inviterede Alexis Tsipras til Berlin over telefonen, og han slog til med det samme. # COMING berlin",
        "Fem dage efter at have mødt Xi Jinping i Beijing sover Joe Biden hjemme. # HELD beijing",
        "Fumio Kishida har sagt ja til at komme til Seoul, men ikke hvornår. # COMING seoul",
      })
  void theWordsAroundTellOfAMeeting(String text, String found) {
    assertEquals(
        found == null ? List.of() : List.of(found.replace("COMING", "AGREED").split(", ")),
        summits(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Poul Schlüter har fået en invitation til at besøge Estlands leder, Arnold Rüütel, i Tallinn. # arnold-ruutel",
        "Joe Biden er inviteret på besøg hos Xi Jinping i Beijing. # xi-jinping",
        "Nu vil Xi Jinping have Joe Biden på besøg i Beijing. # xi-jinping",
      })
  void whoIsToBeVisitedInvites(String text, String proposer) {
    assertEquals(
        List.of(proposer),
        ActsOf.one(Summit.class, text).proposedBy().stream().map(EntityId::slug).toList());
  }

  @Test
  void whoInvitesTakesPartInPersonAndNotHisState() {
    Summit summit =
        ActsOf.one(
            Summit.class,
            "På invitation af Serbiens præsident, Aleksandar Vucic, kommer Kinas"
                + " udenrigsminister, Wang Yi, til Beograd.");

    assertEquals(
        Set.of("aleksandar-vucic", "wang-yi"),
        summit.participants().stream().map(EntityId::slug).collect(Collectors.toSet()));
  }

  @Test
  void whatANamedSubjectHoldsIsNotItsOwn() {
    Summit summit =
        ActsOf.one(
            Summit.class,
            "Der holdt Ukraines præsident, Volodymyr Zelenskyj, møde med Spaniens"
                + " premierminister, Pedro Sánchez.");

    assertEquals(
        Set.of("volodymyr-zelenskyj", "pedro-sanchez"),
        summit.participants().stream().map(EntityId::slug).collect(Collectors.toSet()));
  }

  private static List<String> summits(String text) {
    return ActsOf.all(Summit.class, text).stream()
        .map(s -> s.status() + " " + s.place().map(EntityId::slug).orElse("-"))
        .toList();
  }
}
