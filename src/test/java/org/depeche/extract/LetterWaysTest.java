package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.claim.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which Danish says who wrote, handed over and got a letter. */
class LetterWaysTest {

  static Stream<Arguments> handedOver() {
    return Stream.of(
        arguments(
            "Et brev fra Kenyas præsident, William Ruto, blev afleveret på den russiske ambassade.",
            "william-ruto > rusland-ambassade by "),
        arguments(
            "Peru har udvist Bolivias ambassadør. Det oplyste Perus præsident, Martín Vizcarra, i et åbent brev.",
            "martin-vizcarra >  by "),
        arguments(
            "Haitis overgangsråd har i et brev bedt Kenyas præsident, William Ruto, om flere betjente.",
            "ht > william-ruto by "),
        arguments(
            "Rusland har indkaldt Storbritanniens ambassadør. Ambassadøren fik en note, hvori Rusland kræver en forklaring.",
            "ru > gb by "),
        arguments(
            "Det estiske udenrigsministerium indkaldte Ruslands ambassadør, Aleksandr Petrov, og gav ham en protestnote.",
            "estland-udenrigsministerium > aleksandr-petrov by "),
        arguments(
            "Estlands udenrigsminister, Urmas Reinsalu, indkaldte den russiske ambassadør og overrakte en note.",
            "urmas-reinsalu > ru by "),
        arguments(
            "Irak har kaldt Tyrkiets ambassadør til samtale. Han fik overrakt en protestnote.",
            "iq > tr by "),
        arguments("Irans ambassadør i Bagdad afleverede mandag en note.", "ir > iq by "),
        arguments("Tyrkiets ambassadør i Bagdad fik onsdag overrakt en skarp note.", "iq > tr by "),
        arguments(
            "Kenyas præsident, William Ruto, havde mandag besøg af Ugandas udenrigsminister, Jeje"
                + " Odongo, der havde et brev fra Ugandas præsident, Yoweri Museveni, med.",
            "yoweri-museveni > william-ruto by jeje-odongo"),
        arguments(
            "Saudi-Arabiens kronprins, Mohammed bin Salman, bad sin udenrigsminister, Faisal bin"
                + " Farhan, overbringe et brev til Irans præsident, Ebrahim Raisi.",
            "mohammed-bin-salman > ebrahim-raisi by faisal-bin-farhan"),
        arguments("Kina afleverede onsdag en skarp protestnote til Japan.", "cn > jp by "),
        arguments(
            "Theresa May lod sin ambassadør, Tim Barrow, aflevere et brev til Donald Tusk.",
            "theresa-may > donald-tusk by tim-barrow"),
        arguments(
            "Indiens ambassadør fik lørdag udleveret en verbalnote, hvori Pakistan protesterer.",
            "pk > in by "),
        arguments(
            "Sergej Sjojgu gav Nordkoreas leder, Kim Jong-un, et brev fra Vladimir Putin.",
            "vladimir-putin > kim-jong-un by sergej-sjojgu"),
        arguments(
            "Abbas Araghchi fik onsdag overrakt brevet fra Donald Trump af Anwar Gargash.",
            "donald-trump > abbas-araghchi by anwar-gargash"),
        arguments(
            "En note fra Danmark, som ambassadør Carsten Damsgaard overrakte i det saudiske"
                + " udenrigsministerium, bad om en forklaring.",
            "dk > saudi-arabien-udenrigsministerium by carsten-damsgaard"),
        arguments(
            "Klokken 13.20 onsdag afleverede EU's ambassadør, Tim Barrow, Theresa Mays brev til"
                + " Donald Tusk.",
            "theresa-may > donald-tusk by tim-barrow"),
        arguments(
            "Der ligger et brev fra Recep Tayyip Erdogan på Emmanuel Macrons skrivebord.",
            "recep-tayyip-erdogan > emmanuel-macron by "),
        arguments(
            "Et brev fra Recep Tayyip Erdogan er havnet hos Emmanuel Macron.",
            "recep-tayyip-erdogan > emmanuel-macron by "),
        arguments(
            "USA's ambassadør, John Sullivan, har overleveret det skriftlige svar til Ruslands"
                + " viceudenrigsminister, Aleksandr Grusjko.",
            "us > aleksandr-grusjko by john-sullivan"),
        arguments(
            "Donald Tusk afviser kravene i det brev, som den britiske premierminister, Boris"
                + " Johnson, sendte ham mandag.",
            "boris-johnson > donald-tusk by "),
        arguments(
            "Med udenrigsminister Sergej Lavrov som kurér har Ruslands præsident, Vladimir Putin,"
                + " skrevet et brev til Ali Khamenei.",
            "vladimir-putin > ali-khamenei by sergej-lavrov"),
        arguments(
            "William Burns talte med Muammar Gaddafi, og i mappen havde han et brev til libyeren"
                + " fra præsident George W. Bush.",
            "george-w-bush > muammar-gaddafi by william-burns"),
        arguments(
            "Brevet, som Irans leder, Ali Khamenei, fik fra USA's præsident, Donald Trump, blev"
                + " afleveret i Teheran af Sergej Lavrov.",
            "donald-trump > ali-khamenei by sergej-lavrov"),
        arguments(
            "I marts afleverede Sergej Lavrov et langt brev til Emmanuel Macron. Afsender var"
                + " Ruslands præsident, Vladimir Putin.",
            "vladimir-putin > emmanuel-macron by sergej-lavrov"),
        arguments(
            "Kenyas præsident, William Ruto, overrakte et brev til Emmanuel Macron.",
            "william-ruto > emmanuel-macron by "));
  }

  @ParameterizedTest
  @MethodSource("handedOver")
  void whoHandsItOverForNobodyElseSendsIt(String text, String found) {
    assertEquals(List.of(found), ActsOf.letters(text));
  }

  static Stream<Arguments> written() {
    return Stream.of(
        arguments(
            "Appellen fra Kenyas præsident, William Ruto, kom i et brev til Sudans hærchef, Abdel Fattah al-Burhan.",
            "william-ruto > abdel-fattah-al-burhan by "),
        arguments(
            "Kenyas præsident, William Ruto, inviterer i et brev Ruslands præsident, Vladimir Putin, til Nairobi.",
            "william-ruto > vladimir-putin by "),
        arguments("Tyskland opfordrer i en note Polen til at åbne grænsen.", "de > pl by "),
        arguments(
            "Finland har sendt en skrivelse til NATO's hovedkvarter i Bruxelles.", "fi > nato by "),
        arguments(
            "Egypten har givet Etiopien et løfte om ikke at angribe dæmningen. Løftet faldt i et brev.",
            "eg > et by "),
        arguments(
            "Venezuelas præsident, Nicolás Maduro, beder Rusland om hjælp. Det fremgår af et brev, som Reuters har set.",
            "nicolas-maduro > ru by "),
        arguments(
            "Kosovos præsident, Vjosa Osmani, har bedt NATO om soldater. Anmodningen blev sendt i et brev til generalsekretær Jens Stoltenberg.",
            "vjosa-osmani > jens-stoltenberg by "),
        arguments(
            "Iran har klaget til Sikkerhedsrådet i et brev underskrevet af ambassadør Amir Saeid Iravani.",
            "amir-saeid-iravani > fns-sikkerhedsraad by "),
        arguments(
            "Et brev dateret den 12. april fra Barham Salih til Hassan Rouhani er lækket.",
            "barham-salih > hassan-rouhani by "),
        arguments("Et brev fra Washington til Beijing har skabt røre.", "us > cn by "),
        arguments("I et brev til Moskva kræver Tbilisi en undskyldning.", "ge > ru by "),
        arguments(
            "Angela Merkel skriver i et brev fra Beijing til Emmanuel Macron, at hun er glad.",
            "angela-merkel > emmanuel-macron by "),
        arguments(
            "Rusland indkaldte mandag Moldovas ambassadør og overrakte ham en protestnote.",
            "ru > md by "),
        arguments(
            "Xi Jinping har sendt et lykønskningstelegram til Tchads præsident, Mahamat Idriss"
                + " Déby.",
            "xi-jinping > mahamat-idriss-deby by "),
        arguments(
            "Vladimir Putin telegraferede søndag til Serbiens præsident, Aleksandar Vucic.",
            "vladimir-putin > aleksandar-vucic by "),
        arguments(
            "Mexicos præsident, Andrés Manuel López Obrador, har i et brev krævet en undskyldning"
                + " af Pedro Sánchez.",
            "andres-manuel-lopez-obrador > pedro-sanchez by "),
        arguments(
            "Brevet til Barack Obama havde Hassan Rouhani skrevet allerede i august.",
            "hassan-rouhani > barack-obama by "),
        arguments(
            "I lobbyen hænger en kopi af det brev, hvor USA's præsident, Joe Biden, beder Qatars"
                + " emir, Tamim bin Hamad al-Thani, om hjælp.",
            "joe-biden > tamim-bin-hamad-al-thani by "),
        arguments(
            "Mohammed bin Salman modtog en skriftlig besked fra Qatars emir, Tamim bin Hamad"
                + " al-Thani.",
            "tamim-bin-hamad-al-thani > mohammed-bin-salman by "),
        arguments(
            "Jeppe Kofod har sendt et brev til sine tre kolleger fra Finland, Island og Norge.",
            "jeppe-kofod > fi is no by "),
        arguments(
            "Joe Biden sad over for Xi Jinping. Kofi Annan skrev i et brev til de to rivaler, at"
                + " det er slut.",
            "kofi-annan > joe-biden xi-jinping by "),
        arguments(
            "Joe Biden sad over for Xi Jinping. Kofi Annan sendte dem et brev.",
            "kofi-annan > joe-biden xi-jinping by "),
        arguments(
            "David Panuelo, præsident i Mikronesien, har i et brev til 22 af sine kolleger"
                + " advaret.",
            "david-panuelo >  by "),
        arguments(
            "I et brev på fire sider beder Pakistans premierminister, Shehbaz Sharif, Donald Trump"
                + " om hjælp.",
            "shehbaz-sharif > donald-trump by "),
        arguments(
            "Emmanuel Macron har sammen med Friedrich Merz sendt et brev til Abbas Araghchi.",
            "emmanuel-macron friedrich-merz > abbas-araghchi by "),
        arguments(
            "Kofi Annan har skrevet til begge regeringer i Eritrea og Etiopien for at mane til ro.",
            "kofi-annan > er et by "),
        arguments(
            "I et tre sider langt brev til Tysklands kansler, Olaf Scholz, beder Emmanuel Macron om"
                + " hjælp.",
            "emmanuel-macron > olaf-scholz by "),
        arguments(
            "Kim Jong-un har over for Vladimir Putin lovet at komme, fremgår det af et brev.",
            "kim-jong-un > vladimir-putin by "),
        arguments(
            "Det var Emmanuel Macron, der overbragte Donald Trumps brev til Teheran.",
            "donald-trump > ir by emmanuel-macron"),
        arguments(
            "Ruslands ambassadør fik overrakt en protestnote i det norske udenrigsministerium.",
            "norge-udenrigsministerium > ru by "),
        arguments(
            "Recep Tayyip Erdogan smed Donald Trumps brev i skraldespanden.",
            "donald-trump > recep-tayyip-erdogan by "),
        arguments(
            "Donald Trump takkede mandag Kim Jong-un for et pænt brev.",
            "kim-jong-un > donald-trump by "),
        arguments(
            "Xi Jinping har svaret på et brev fra Kim Jong-un.", "kim-jong-un > xi-jinping by "),
        arguments(
            "Federica Mogherini har fået sit eget brev fra Mohammad Javad Zarif.",
            "mohammad-javad-zarif > federica-mogherini by "),
        arguments("Kim Jong-un har fået post fra Donald Trump.", "donald-trump > kim-jong-un by "),
        arguments(
            "Vladimir Putin fik Donald Trumps svar i en note.",
            "donald-trump > vladimir-putin by "),
        arguments(
            "Kim Jong-un har i et brev bedt om et topmøde med Donald Trump.",
            "kim-jong-un > donald-trump by "),
        arguments(
            "Emmanuel Macron takkede Polens premierminister, Donald Tusk, for hans brev.",
            "donald-tusk > emmanuel-macron by "),
        arguments(
            "Brevet fra USA's præsident, Joe Biden, nåede Polens premierminister, Donald Tusk,"
                + " onsdag.",
            "joe-biden > donald-tusk by "),
        arguments(
            "Emmanuel Macron har fået svar fra Polens premierminister, Donald Tusk, på sit brev.",
            "emmanuel-macron > donald-tusk by "),
        arguments(
            "Donald Trump sendte et håndskrevet svar til Kim Jong-un.",
            "donald-trump > kim-jong-un by "),
        arguments(
            "Donald Trump fremviste et brev, som han havde fået af Kim Jong-un.",
            "kim-jong-un > donald-trump by "),
        arguments(
            "Iran har overrakt Tysklands ambassadør i Teheran en skriftlig protest.",
            "ir > de by "),
        arguments(
            "Ifølge et brev, som Emmanuel Macron har sendt til Xi Jinping, vil Frankrig sende skibe"
                + " til Taiwan.",
            "emmanuel-macron > xi-jinping by "),
        arguments(
            "Donald Trump sagde tak for brevet fra Kim Jong-un.", "kim-jong-un > donald-trump by "),
        arguments(
            "Donald Trump bad Steve Witkoff om at aflevere et brev til Vladimir Putin.",
            "donald-trump > vladimir-putin by steve-witkoff"),
        arguments(
            "Japans ambassadør i Seoul, Koichi Mizushima, medbragte et brev fra Shinzo Abe, da han"
                + " besøgte Moon Jae-in.",
            "shinzo-abe > moon-jae-in by koichi-mizushima"),
        arguments("Den kinesiske note til USA er på fire sider.", "cn > us by "),
        arguments("Kina protesterer i en note over for USA.", "cn > us by "),
        arguments(
            "Det første brev gik fra Emmanuel Macron til Xi Jinping.",
            "emmanuel-macron > xi-jinping by "),
        arguments(
            "Emmanuel Macron satte sin underskrift på et brev til Xi Jinping.",
            "emmanuel-macron > xi-jinping by "),
        arguments(
            "Emmanuel Macron har skriftligt bedt Xi Jinping om hjælp.",
            "emmanuel-macron > xi-jinping by "),
        arguments(
            "Emmanuel Macron har over for Xi Jinping skriftligt bekræftet aftalen.",
            "emmanuel-macron > xi-jinping by "));
  }

  @ParameterizedTest
  @MethodSource("written")
  void whoWroteToWhomIsReadOffWhereverItStands(String text, String found) {
    assertEquals(List.of(found), ActsOf.letters(text));
  }

  static Stream<Arguments> answered() {
    return Stream.of(
        arguments(
            "Kenyas præsident, William Ruto, sendte i august et brev til Ugandas præsident, Yoweri Museveni. Museveni besvarede brevet mandag.",
            List.of("william-ruto > yoweri-museveni by ", "yoweri-museveni > william-ruto by ")),
        arguments(
            "Emmanuel Macron og Hassan Rouhani har skrevet til hinanden.",
            List.of(
                "emmanuel-macron > hassan-rouhani by ", "hassan-rouhani > emmanuel-macron by ")),
        arguments(
            "Emmanuel Macron og Hassan Rouhani har sendt hinanden breve.",
            List.of(
                "emmanuel-macron > hassan-rouhani by ", "hassan-rouhani > emmanuel-macron by ")),
        arguments(
            "Emmanuel Macron har udvekslet breve med Irans præsident, Hassan Rouhani.",
            List.of(
                "emmanuel-macron > hassan-rouhani by ", "hassan-rouhani > emmanuel-macron by ")),
        arguments(
            "Viktor Orbán har sendt breve til EU's rådsformand, Charles Michel, og Natos"
                + " generalsekretær, Jens Stoltenberg.",
            List.of("viktor-orban > charles-michel by ", "viktor-orban > jens-stoltenberg by ")),
        arguments(
            "Mikhail Bogdanov overrakte Donald Tusk et brev fra Sergej Lavrov, og Tim Barrow"
                + " afleverede et fra Boris Johnson.",
            List.of(
                "sergej-lavrov > donald-tusk by mikhail-bogdanov",
                "boris-johnson > donald-tusk by tim-barrow")),
        arguments(
            "Serbiens præsident, Aleksandar Vucic, fik to breve. Det første brev var fra EU's"
                + " formand, Donald Tusk, mens det andet var fra Natos Jens Stoltenberg.",
            List.of(
                "donald-tusk > aleksandar-vucic by ", "jens-stoltenberg > aleksandar-vucic by ")),
        arguments(
            "Jens Stoltenberg fik et brev fra Raúl Castro. Svaret skrev Jens Stoltenberg i hånden.",
            List.of("raul-castro > jens-stoltenberg by ", "jens-stoltenberg > raul-castro by ")),
        arguments(
            "Emmanuel Macron sendte et brev til Vladimir Putin. Dagen efter kom det svar, som alle"
                + " ventede på.",
            List.of(
                "emmanuel-macron > vladimir-putin by ", "vladimir-putin > emmanuel-macron by ")),
        arguments(
            "Barack Obama skrev til Ali Khamenei. Endnu et brev fra samme afsender kom i oktober.",
            List.of("barack-obama > ali-khamenei by ", "barack-obama > ali-khamenei by ")),
        arguments(
            "I breve til Felipe VI og til pave Frans beder Emmanuel Macron om et svar.",
            List.of("emmanuel-macron > felipe-vi by ", "emmanuel-macron > pave-frans by ")),
        arguments(
            "Emmanuel Macron skrev til Vladimir Putin. En elev fik svar på det brev, hvor hun"
                + " takkede.",
            List.of("emmanuel-macron > vladimir-putin by ")),
        arguments(
            "Emmanuel Macron sendte et brev til Vladimir Putin. Der kom aldrig noget svar.",
            List.of("emmanuel-macron > vladimir-putin by ")));
  }

  @ParameterizedTest
  @MethodSource("answered")
  void anAnswerAndAnotherLetterAreLettersOfTheirOwn(String text, List<String> found) {
    assertEquals(found, ActsOf.letters(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brevet nåede Joe Biden.",
        "Joe Biden sendte en besked til Xi Jinping.",
        "Partiformand Magdalena Andersson skrev til Sveriges statsminister, Ulf Kristersson.",
        "Der findes ikke noget brev fra Joe Biden til Xi Jinping.",
        "Joe Biden har bedt Xi Jinping om et skriftligt svar.",
        "Joe Biden har ikke skriftligt bedt Xi Jinping om hjælp.",
        "Partiet og vælgerne venter. Et andet parti fik et brev fra topchef Herbert Diess.",
        "I et åbent brev opfordrer 100 forfattere Israels premierminister, Benjamin Netanyahu, til at standse krigen."
      })
  void whatOnlyLooksLikeOneIsNone(String text) {
    assertEquals(List.of(), ActsOf.letters(text));
  }

  @Test
  void theLetterToSomebodyIsTheOneThatWentToHim() {
    List<Letter> letters =
        ActsOf.all(
            Letter.class,
            "Angela Merkel og Emmanuel Macron fik hver sit brev fra Aleksandar Vucic. Brevet til"
                + " Merkel er langt.",
            Optional.empty());
    assertEquals(List.of(2, 1), letters.stream().map(l -> l.facts().evidence().size()).toList());
  }
}
