package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.depeche.article.PublicationDate;
import org.depeche.claim.EntityId;
import org.depeche.claim.Summit;
import org.depeche.claim.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and when a meeting is, and whether it has been, in an article of the 20th of June 2023. */
class MeetingSettingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Lahore, 1972: Pakistans præsident, Zulfikar Ali Bhutto, og Indiens premierminister, Indira Gandhi, underskriver en aftale om grænsen i Kashmir. # HELD lahore 1972",
        "Lahore, 1972: Indiens premierminister, Indira Gandhi, tager den 28. juni imod Pakistans præsident, Zulfikar Ali Bhutto. # HELD lahore 1972-06-28",
        "Mødet mellem Joe Biden og Xi Jinping er flyttet fra den 4. juli til den 11. juli. # AGREED - 2023-07-11",
        "Joe Biden har udskudt sit møde med Xi Jinping fra 4. til 11. juli. # AGREED - 2023-07-11",
        "Mødet mellem Joe Biden og Xi Jinping er flyttet fra Paris til Rom. # AGREED rom -",
        "Mødet mellem Joe Biden og Xi Jinping varer fra den 4. juli til den 11. juli. # AGREED - 2023-07-04/2023-07-11",
        "Joe Biden har siden søndag forhandlet med Xi Jinping i Rom. # HELD rom [2023-06-18..]",
        "Joe Biden har flere gange siden søndag forhandlet med Xi Jinping i Rom. # HELD rom -",
        "Xi Jinping mødte på sidelinjen af et møde i New York USA's præsident, Joe Biden. # HELD new-york -",
        "Xi Jinping mødte New Zealands premierminister, Jacinda Ardern, i Rom. # HELD rom -",
        "Joe Biden mødte søndag Xi Jinping i Rom. - Vi ses igen i juli, sagde Biden. # HELD rom 2023-06-18, AGREED - 2023-07",
        "Joe Biden mødte søndag Xi Jinping i Rom. - Vi er klar i juli, sagde Biden. # HELD rom 2023-06-18",
        "Joe Biden rejste søndag hjem fra Rom, hvor han havde talt med Xi Jinping. # HELD rom -",
        "Joe Biden forlod søndag Rom, hvor han lørdag havde talt med Xi Jinping. # HELD rom 2023-06-17",
        "Joe Biden mødte søndag Xi Jinping i Rom. Samtalerne fortsætter den 21. juni i Milano. # HELD rom 2023-06-18, AGREED milano 2023-06-21",
        "Joe Biden mødte søndag Xi Jinping i Rom. Samtalerne fortsatte til klokken 20. # HELD rom 2023-06-18",
        "Joe Biden mødte søndag Xi Jinping i Rom. De to aftalte, at deres udenrigsministre skal mødes i juli. # HELD rom 2023-06-18, AGREED - 2023-07",
        "Joe Biden deltog søndag sammen med Xi Jinping i en parade i Rom. # HELD rom 2023-06-18",
        "Joe Biden og Xi Jinping aftalte et møde i Rom den 3. juli. # AGREED rom 2023-07-03",
        "Joe Biden bad søndag Xi Jinping om et møde. # PROPOSED - -",
        "Joe Biden foreslog et topmøde med Xi Jinping i Rom den 3. juli. # PROPOSED rom 2023-07-03",
        "Joe Biden og Xi Jinping har mødtes to gange i år, i Rom i januar og i Milano i marts. # HELD rom 2023-01, HELD milano 2023-03",
        "Joe Biden mødte søndag Xi Jinping i Rom. Få minutter senere så Biden Kim Jong-un i Rom. # HELD rom 2023-06-18, HELD rom 2023-06-18",
        "Et planlagt møde i Rom mellem Joe Biden og Xi Jinping blev ikke til noget. # CANCELLED rom -",
        "Et planlagt møde i Rom mellem Joe Biden og Xi Jinping er ikke aflyst. # AGREED rom -",
        "Da Joe Biden søndag landede i Rom, blev han modtaget af Xi Jinping. # HELD rom 2023-06-18",
        "Xi Jinping stod klar til at tage imod Joe Biden, da han søndag landede i Beijing. # HELD beijing 2023-06-18",
        "Xi Jinping ventede ved flyet, da Joe Biden søndag landede i Beijing. # HELD beijing 2023-06-18",
        "Joe Biden landede søndag i Beijing. Han og Xi Jinping trak sig straks tilbage til et møde. # HELD beijing 2023-06-18",
        "Planerne om et møde mellem Joe Biden og Xi Jinping i Rom er lagt på is. # CANCELLED rom -",
        "Joe Biden foreslog søndag at rejse til Rom og mødes med Xi Jinping. # PROPOSED rom -",
        "Juli 2000: Israels premierminister, Ehud Barak, møder USA's præsident, Bill Clinton, på Camp David. # HELD camp-david 2000-07",
        "12. juni 2018: Donald Trump og Kim Jong-un mødes i Hanoi. # HELD hanoi 2018-06-12",
        "Klokken 11.40: Donald Trump og Kim Jong-un mødes i Hanoi. # HELD hanoi 2023-06-20",
        "11.40: Donald Trump og Kim Jong-un mødes i Hanoi. # HELD hanoi 2023-06-20",
        "1. juli 2023: Donald Trump og Kim Jong-un mødes i Hanoi. # AGREED hanoi 2023-07-01",
        "12. juni. Donald Trump og Kim Jong-un mødes i Hanoi. # HELD hanoi 2023-06-12",
        "Joe Biden havde inviteret Xi Jinping til Washington den 1. juni. # PROPOSED washington 2023-06-01",
        "Joe Biden var i Beijing den 9. juni. Da mødte han Xi Jinping. # HELD beijing 2023-06-09",
        "Joe Biden var i Beijing den 9. juni. Da han kom hjem, havde han mødt Xi Jinping. # HELD - -",
        "I 1972 mødes Richard Nixon og Mao Zedong i Beijing. # HELD beijing 1972",
        "Kinas udenrigsminister mødte USA's på Bali i marts. # HELD bali 2023-03",
        "USA og Kina har holdt et møde på Bali i marts. # HELD bali 2023-03",
        "Joe Biden er ankommet til Bali, hvor han tirsdag mødes med Xi Jinping. # AGREED bali 2023-06-20",
        "Joe Biden mødte Xi Jinping den 1. juni 2023. Tre dage efter rejste Joe Biden til Tokyo og mødte Kim Jong-un. # HELD - 2023-06-01, HELD tokyo 2023-06-04",
        "Joe Biden sluttede et besøg på Bali. I alt tilbragte han to timer med Xi Jinping. # HELD bali -",
        "Joe Biden og Xi Jinping havde den 14. november mødtes på Bali. # HELD bali 2022-11-14",
        "Joe Biden har tidligere mødtes med Xi Jinping på Bali. # HELD bali -",
        "Joe Biden og Xi Jinping skulle være mødtes på Bali. # CANCELLED bali -",
        "Frankrigs præsident, Emmanuel Macron, har været i Washington, hvor han talte med USA's præsident, Joe Biden, om krigen i Ukraine. # HELD washington -",
        "USA's præsident, Donald Trump, har afblæst et møde med Kim Jong-un i Hanoi. # CANCELLED hanoi -",
        "Joe Biden var rede til at mødes med Xi Jinping på Bali. Den rejse blev skrinlagt. # CANCELLED bali -",
        "Aserbajdsjans præsident, Ilham Alijev, melder afbud til et længe ventet møde med Armeniens premierminister, Nikol Pasjinjan, i Granada. # CANCELLED granada -",
        "Mexicos præsident, Enrique Peña Nieto, skulle have været i Washington for at tale med USA's præsident, Joe Biden. # CANCELLED washington -",
        "Joe Biden mødtes den 3. juni med Xi Jinping på Bali. Inden udgangen af august skal Joe Biden og Xi Jinping mødes igen. # HELD bali 2023-06-03, AGREED - [..2023-08-31]",
        "Joe Biden mødtes i marts 2022 med Xi Jinping på Bali. Senere på året mødtes de igen i Tokyo. # HELD bali 2022-03, HELD tokyo [2022-04-01..2022-12-31]",
        "Joe Biden mødtes med Xi Jinping i marts. Tidligere på måneden havde Joe Biden mødt Kim Jong-un i Tokyo. # HELD - 2023-03, HELD tokyo 2023-03",
        "Joe Biden mødtes med Xi Jinping i marts. Tidligere på måneden mødte Joe Biden Kim Jong-un i Tokyo. # HELD - 2023-03, HELD tokyo [2023-06-01..2023-06-20]",
        "Joe Biden udskyder sin rejse til Beijing, hvor han skulle have mødt Xi Jinping fredag. # CANCELLED beijing 2023-06-23",
        "Joe Biden og Xi Jinping mødes på Bali i august. Kina har bekræftet mødet. # AGREED bali 2023-08",
        "Ungarns premierminister, Viktor Orbán, inviterede Sveriges statsminister, Ulf Kristersson, til Budapest i et brev den 23. januar. # PROPOSED budapest -",
        "Joe Biden mødes med Xi Jinping, når de nordiske udenrigsministre samles i Oslo i august. # AGREED oslo 2023-08",
        "Topmødet mellem Joe Biden og Xi Jinping på Bali er udskudt. # CANCELLED bali -",
        "Joe Biden og Xi Jinping har udskudt deres topmøde på Bali til august. # AGREED bali 2023-08",
        "Topmødet mellem Joe Biden og Xi Jinping på Bali var åbent og ærligt. # HELD bali -",
        "Joe Biden er tilbage fra et besøg hos Xi Jinping i Beijing. # HELD beijing -",
        "Joe Biden mødte Xi Jinping på Bali. Det var deres første møde siden 2019. # HELD bali -",
        "Frankrigs præsident, Emmanuel Macron, mødes med Xi Jinping i Beijing. Turen går derefter videre til Tokyo, hvor Japans premierminister, Fumio Kishida, venter. # AGREED beijing -, AGREED tokyo -",
        "Joe Biden mødte Xi Jinping på Bali. Et nyt møde er planlagt i Tokyo. # HELD bali -, AGREED tokyo -",
        "Joe Biden kalder sit møde med Xi Jinping på Bali frugtbart. # HELD bali -",
        "Joe Biden var tirsdag i Beijing. Besøget hos Xi Jinping varede to timer. # HELD beijing 2023-06-20",
        "Forud for mødet mellem Joe Biden og Xi Jinping på Bali er stemningen god. # AGREED bali -",
        "Et møde på Bali med deltagelse af Joe Biden og Xi Jinping sluttede uden en aftale. # HELD bali -",
        "EU's stats- og regeringschefer mødes i Prag i august. # AGREED prag 2023-08",
        "Lederne af NATO-landene samles i Vilnius den 11. juli. # AGREED vilnius 2023-07-11",
        "Det bliver i Genève, at Joe Biden i august sætter sig over for Vladimir Putin. # AGREED geneve 2023-08",
        "Det var i Paris, at Xi Jinping i maj blev modtaget af Emmanuel Macron. # HELD paris 2023-05",
        "Joe Biden besøgte tirsdag Beijing og mødtes med Xi Jinping. # HELD beijing 2023-06-20",
        "USA's ambassadør i Japan, Rahm Emanuel, mødtes med Kinas præsident, Xi Jinping. # HELD - -",
        "Helsinki har set den slags før. I 1997 drøftede USA's Bill Clinton og Ruslands Boris Jeltsin krigen i byen. # HELD helsinki 1997",
        "Ukraines præsident, Volodymyr Zelenskyj, er i New York. Joe Biden har inviteret Xi Jinping til et møde samme sted i august. # PROPOSED new-york 2023-08",
        "Sveriges statsminister, Ulf Kristersson, rejste onsdag til Paris. Fredag talte han med Emmanuel Macron om krigen. # HELD paris 2023-06-16",
        "Sveriges statsminister, Ulf Kristersson, besøgte mandag Paris. Han mødte Emmanuel Macron. # HELD paris 2023-06-19",
        "Sveriges statsminister, Ulf Kristersson, besøger på mandag Paris. Han skal mødes med Emmanuel Macron. # AGREED paris 2023-06-26",
        "Sveriges statsminister, Ulf Kristersson, rejste onsdag fra Paris. Fredag talte han med Emmanuel Macron om krigen. # HELD - 2023-06-16",
        "Joe Biden og Xi Jinping sås på Bali i maj 2022 og igen i Hanoi i marts 2023. # HELD bali 2022-05, HELD hanoi 2023-03",
        "Joe Biden og Xi Jinping sås på Bali i maj 2022 og skændtes igen. # HELD bali 2022-05",
        "I Washington mødtes Emmanuel Macron få timer efter med Joe Biden. # HELD washington -",
        "Frankrigs udenrigsminister, Catherine Colonna, var mandag i Jerevan, hvor hun mødtes med Nikol Pasjinjan. # HELD jerevan 2023-06-19",
        "Torsdag og fredag mødes Joe Biden og Xi Jinping på Bali. # AGREED bali 2023-06-22/2023-06-23",
        "Arbejdet blev gjort den 26. maj i Hanoi, hvor Joe Biden førte samtaler med Xi Jinping. # HELD hanoi 2023-05-26",
        "Joe Biden mødte Xi Jinping på Bali, og i maj var Grækenlands premierminister, Kyriakos Mitsotakis, i Ankara hos Recep Tayyip Erdogan. # HELD bali -, HELD ankara 2023-05",
        "Lederne af FCK mødes i Prag i august. # ``",
        "Mødet, som fandt sted i Genève, var det første mellem Joe Biden og Xi Jinping i tre år. # HELD geneve -",
        "Vietnams partileder, To Lam, er i Washington, hvor han skal til møde i Det Hvide Hus med Joe Biden. # AGREED det-hvide-hus -",
        "Det var Joe Biden, der den 3. juni tog imod Xi Jinping i Washington. Om aftenen spiste han med Olaf Scholz. # HELD washington 2023-06-03, HELD washington 2023-06-03",
        "Joe Biden var i Beijing den 9. juni. Kort efter mødte han Narendra Modi. # HELD beijing 2023-06-09",
        "Sovjetunionens leder, Mikhail Gorbatjov, har bedt USA's præsident, George Bush, komme til Moskva. Det ventes at ske inden årets udgang. # AGREED moskva [..2023-12-31]",
        "Joe Biden har holdt et møde med Xi Jinping. Det fandt sted mandag i Hanoi. # HELD hanoi 2023-06-19",
        "Joe Biden skal mødes med Xi Jinping. Det finder sted på mandag i Hanoi. # AGREED hanoi 2023-06-26",
        "Joe Biden har holdt et møde med Xi Jinping. De talte om et valg. Det fandt sted mandag i Hanoi. # HELD - -",
        "Joe Biden mødte Xi Jinping i juni 2022. Det skete den 3. juni 2022, da Joe Biden mødte Xi Jinping på Bali. # HELD bali 2022-06-03",
        "Frankrigs præsident, Emmanuel Macron, landede mandag i Jerevan. I lufthavnen blev han omfavnet af Nikol Pasjinjan. # HELD jerevan 2023-06-19",
        "Et møde mellem Joe Biden og Xi Jinping på Bali er lagt i graven. # CANCELLED bali -",
        "Joe Biden er på vej til Beijing, hvor han vil opfordre Kinas præsident, Xi Jinping, til mådehold. # AGREED beijing -",
        "Emmanuel Macron har inviteret Xi Jinping til Paris. Efter planen kommer han i august. # AGREED paris 2023-08",
        "Ministeriet oplyser, at Joe Biden mødtes med Kinas præsident, Xi Jinping, sent mandag aften. # HELD - 2023-06-19",
        "Joe Biden og Xi Jinping talte sammen i den russiske by Kasan. # HELD kasan -",
        "Joe Biden og Xi Jinping mødtes nær byen Ulan-Ude. # HELD ulan-ude -",
        "Joe Biden og Xi Jinping mødtes i et hus uden for den russiske havneby Vladivostok. # HELD vladivostok -",
        "Joe Biden og Xi Jinping mødtes på den sydlige side af grænsebyen Panmunjom. # HELD panmunjom -",
        "Joe Biden og Xi Jinping mødtes på Bagram-basen. # HELD bagram-basen -",
        "Joe Biden og Xi Jinping mødtes i den finske hovedstad. # HELD helsinki -",
        "Joe Biden og Xi Jinping mødtes i den tidligere tyske hovedstad, Bonn. # HELD bonn -",
        "Et møde mellem Joe Biden og Xi Jinping, der var fastsat til den 10. maj i Hanoi, blev aflyst. # CANCELLED hanoi 2023-05-10",
        "Nyheden kom fredag, efter at Joe Biden havde talt med Xi Jinping på Bali. # HELD bali 2023-06-16",
        "Nyheden kom fredag, få dage efter at Joe Biden havde talt med Xi Jinping på Bali. # HELD bali -",
        "Krigen sluttede fredag. Det meddelte Joe Biden efter et møde på Bali med Xi Jinping. # HELD bali 2023-06-16",
        "Joe Biden og Xi Jinping mødes på Bali om to uger, nærmere bestemt den 4. juli. # AGREED bali 2023-07-04",
        "Vejen blev banet den 26. maj. Den dag blev Joe Biden modtaget af Xi Jinping i Beijing. # HELD beijing 2023-05-26",
        "Joe Biden aflyste i maj en rejse til Hanoi. I stedet mødte han Xi Jinping i Beijing. # CANCELLED hanoi 2023-05, HELD beijing 2023-05",
        "Topmødet på Bali mellem Joe Biden og Xi Jinping begyndte mandag i sidste uge og sluttede mandag. # HELD bali 2023-06-12/2023-06-19",
        "Joe Biden deltog i NATO-topmødet på Bali, der sluttede torsdag. # HELD bali [..2023-06-15]",
        "Xi Jinping flyver til New York, hvor han mandag skal fortælle Joe Biden om turen. # AGREED new-york 2023-06-26",
        "Torsdag var Joe Biden i Hanoi. Efter to timers forhandlinger med Xi Jinping var han tilfreds. # HELD hanoi 2023-06-15",
        "Joe Biden landede torsdag i Hanoi. Xi Jinping tog imod i lufthavnen. # HELD hanoi 2023-06-15",
        "Argentinas præsident, Alberto Fernández, inviterede mandag sin chilenske kollega, Gabriel Boric, til Buenos Aires. Boric accepterede invitationen samme dag. # AGREED buenos-aires -",
        "Ruslands præsident, Vladimir Putin, modtog fredag en invitation fra Kim Jong-un til at besøge Pyongyang. # PROPOSED pyongyang -",
        "Joe Biden inviterede Xi Jinping i sidste uge. # PROPOSED - -",
        "Tunesiens præsident, Kais Saied, gav tirsdag tilsagn om at tage imod Italiens premierminister, Giorgia Meloni, i Tunis i næste uge. # AGREED tunis [2023-06-26..2023-07-02]",
        "Tysklands kansler, Olaf Scholz, er inviteret til Beijing af Xi Jinping. Besøget ventes at finde sted i november. # AGREED beijing 2023-11",
        "Efter mødet med Xi Jinping rejser Emmanuel Macron hjem til Paris. # HELD - -",
        "Ved et kort møde i Paris bad Joe Biden Xi Jinping om hjælp. # HELD paris -",
        "Danmarks statsminister, Mette Frederiksen, er inviteret til Det Hvide Hus den 5. juli. # PROPOSED det-hvide-hus 2023-07-05",
        "Italiens præsident, Sergio Mattarella, var i maj på besøg i Polen. Han blev modtaget af præsident Andrzej Duda. # HELD pl 2023-05",
        "Irans præsident, Ebrahim Raisi, ventes i Damaskus på fredag. # AGREED damaskus 2023-06-23",
        "Saudi-Arabiens kronprins, Mohammed bin Salman, ventes til Athen i næste uge til drøftelser med Grækenlands premierminister, Kyriakos Mitsotakis. # AGREED athen [2023-06-26..2023-07-02]",
        "Eritreas præsident, Isaias Afwerki, har sagt ja til at møde Etiopiens premierminister, Abiy Ahmed, og ventes i Etiopien i juli. # AGREED et 2023-07",
        "Ukraines forsvarsminister, Rustem Umerov, forhandlede mandag med en russisk delegation, ledet af Vladimir Medinskij og Sergej Rjabkov, på et palads i Istanbul. # HELD istanbul 2023-06-19",
        "Joe Biden foreslog lørdag, at han kunne hilse på Kim Jong-un, og et døgn senere stod Joe Biden og Kim Jong-un over for hinanden i Hanoi. # HELD hanoi 2023-06-18",
        "Joe Biden har foreslået Xi Jinping, at de mødes. Det skrev Xinhua, dagen efter at Joe Biden mødtes med Xi Jinping på Bali. # PROPOSED - -, HELD bali -",
        "Joe Biden har mødt Xi Jinping på Bali. De samme to var sammen i Woodside i maj. # HELD bali -, HELD woodside 2023-05",
        "Kina aflyste det besøg, som udenrigsminister Wang Yi skulle have aflagt hos Marco Rubio i Washington i september. # CANCELLED washington 2022-09",
        "EU's udenrigschef, Kaja Kallas, rejste i sidste uge til Washington i den tro, at hun onsdag skulle tale med USA's udenrigsminister, Marco Rubio. # AGREED washington 2023-06-14",
        "Finlands præsident, Sauli Niinistö, blev modtaget af Ukraines præsident, Volodymyr Zelenskyj, på Mariinskij-paladset. # HELD mariinskij-paladset -",
        "Finlands præsident, Sauli Niinistö, kom til Kyiv den 9. juni. I Mariinskij-paladset blev han modtaget af Ukraines præsident, Volodymyr Zelenskyj. # HELD mariinskij-paladset 2023-06-09",
        "Det er første gang siden 1994. I juli det år blev Jordans konge, Hussein, og Israels premierminister, Yitzhak Rabin, bragt sammen af USA's præsident, Bill Clinton, i Det Hvide Hus. # HELD det-hvide-hus 1994-07",
      })
  void aMeetingIsWhereAndWhenItIsTold(String text, String found) {
    PublicationDate day = PublicationDate.parse("2023-06-20").orElseThrow();
    assertEquals(
        found.isEmpty() ? List.of() : List.of(found.split(", ")),
        ActsOf.all(Summit.class, text, Optional.of(day)).stream()
            .map(MeetingSettingTest::line)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "26. juli 1956. Kanalen er lukket.|31. juli. Joe Biden og Xi Jinping mødes på Bali.|I 1996 kom det frem. # HELD bali 1956-07-31",
        "De enedes den 4. marts 1945.|Krigen var slut i august 1945.|Joe Biden mødte Xi Jinping den 7. april. # HELD - 1945-04-07",
        "De enedes den 4. marts 1945.|Krigen var slut i marts 1946.|Byen lå i ruiner.|Folk var trætte.|Joe Biden mødte Xi Jinping i december. # HELD - 1945-12",
        "Joe Biden mødte Xi Jinping i december. # HELD - -",
      })
  void aTextWithoutADateCountsFromTheDatesInIt(String text, String found) {
    assertEquals(
        List.of(found),
        ActsOf.all(Summit.class, text.replace("|", "\n\n")).stream()
            .map(MeetingSettingTest::line)
            .toList());
  }

  private static String line(Summit summit) {
    return summit.status()
        + " "
        + summit.place().map(EntityId::slug).orElse("-")
        + " "
        + summit.facts().when().map(When::edtf).orElse("-");
  }
}
