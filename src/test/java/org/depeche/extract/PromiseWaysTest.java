package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which Danish says that somebody commits himself. */
class PromiseWaysTest {

  static Stream<Arguments> assured() {
    return Stream.of(
        arguments(
            "Tyskland forsikrede torsdag Polen om, at ledningen ikke vil blive brugt som våben.",
            "de > pl: at ledningen ikke vil blive brugt som våben"),
        arguments(
            "Kinas udenrigsminister, Wang Yi, forsikrede Penny Wong, at Kina ikke vil bygge en"
                + " base.",
            "wang-yi > penny-wong: at Kina ikke vil bygge en base"),
        arguments(
            "Recep Tayyip Erdogan forsikrede Ukraine om, at kornet kan sejle frit.",
            "recep-tayyip-erdogan > ua: at kornet kan sejle frit"),
        arguments(
            "Rusland forsikrer, at der ikke kommer nogen base i landet.",
            "ru > : at der ikke kommer nogen base i landet"),
        arguments(
            "Angela Merkel gav Vladimir Putin forsikringer om at holde havnen åben.",
            "angela-merkel > vladimir-putin: at holde havnen åben"));
  }

  @ParameterizedTest
  @MethodSource("assured")
  void anAssuranceOfWhatOneWillDoIsAPromise(String text, String found) {
    assertEquals(List.of(found), ActsOf.pledges(text));
  }

  static Stream<Arguments> bare() {
    return Stream.of(
        arguments(
            "Libyen lovede i 2003 USA og Storbritannien at afmontere sit atomprogram.",
            "ly > us gb: at afmontere sit atomprogram"),
        arguments(
            "Under et besøg i Nairobi lovede Kinas udenrigsminister, Wang Yi, landet nye lån.",
            "wang-yi > ke: nye lån"),
        arguments(
            "Lars Løkke Rasmussen, Danmarks udenrigsminister, er i Kenya. Her lovede han landet 200 millioner kroner til vand.",
            "lars-loekke-rasmussen > ke: 200 millioner kroner til vand"),
        arguments("Kasakhstans præsident lovede i sidste uge Kirgisistan vand.", "kz > kg: vand"),
        arguments("Rusland lovede Egypten korn.", "ru > eg: korn"),
        arguments(
            "Grækenland har lovet ikke længere at stå i vejen for naboen.",
            "gr > : ikke længere at stå i vejen for naboen"),
        arguments(
            "Yoweri Museveni har lovet at trække tropperne hjem. Det lovede han også sidste år.",
            "yoweri-museveni > : at trække tropperne hjem"),
        arguments(
            "I januar gav Zoran Zaev Alexis Tsipras sit ord på, at lufthavnen ville få et nyt navn."
                + " Det løfte holdt han måneden efter.",
            "zoran-zaev > alexis-tsipras: at lufthavnen ville få et nyt navn"),
        arguments(
            "Rusland blev i 1994 enig med USA om at respektere grænsen.",
            "ru us > : at respektere grænsen"),
        arguments(
            "Nepals premierminister, Pushpa Kamal Dahal, fik i New Delhi tilsagn om at kunne sælge"
                + " strøm.",
            "in > pushpa-kamal-dahal: at kunne sælge strøm"),
        arguments(
            "USA's viceudenrigsminister, Kurt Campbell, rejste til Salomonøerne med løfte om en ny"
                + " ambassade.",
            "kurt-campbell > : en ny ambassade"),
        arguments(
            "Salomonøernes premierminister, Jeremiah Manele, rejste hjem fra Beijing med et løfte"
                + " om en ny ambassade.",
            "cn > jeremiah-manele: en ny ambassade"),
        arguments(
            "USA's viceudenrigsminister, Kurt Campbell, kom til Honiara med et løfte om en ny"
                + " ambassade fra USA's præsident, Joe Biden.",
            "joe-biden > : en ny ambassade"),
        arguments(
            "- De har lovet os gas, siger Moldovas præsident, Maia Sandu, om Rumænien.",
            "ro > maia-sandu: gas"),
        arguments(
            "Serbien og Kosovo aftalte i Ohrid at oprette kontorer.",
            "rs xk > : at oprette kontorer"),
        arguments(
            "Canada har givet håndslag til Letland om at lade soldaterne blive.",
            "ca > lv: at lade soldaterne blive"),
        arguments("Iran lovede Oman et svar inden fredag.", "ir > om: et svar inden fredag"),
        arguments(
            "Iran lover at slå hårdt ned på smuglerne.", "ir > : at slå hårdt ned på smuglerne"),
        arguments(
            "Tyrkiet løfter sit veto til gengæld for et løfte fra Sverige om at udlevere to"
                + " kurdere.",
            "se > : at udlevere to kurdere"),
        arguments("Til Polen lovede Tyskland et nyt lån.", "de > pl: et nyt lån"),
        arguments("Til gengæld lover Tyskland Polen et lån.", "de > pl: et lån"),
        arguments(
            "Til Ukraines præsident, Volodymyr Zelenskyj, lovede Litauens præsident, Gitanas"
                + " Nauseda, flere luftværnssystemer.",
            "gitanas-nauseda > volodymyr-zelenskyj: flere luftværnssystemer"),
        arguments(
            "Tyskland lovede ikke blot lån, men også to broer.", "de > : lån, men også to broer"),
        arguments(
            "Tyskland lover ikke kun at bygge en havn, men også at betale for den.",
            "de > : at bygge en havn, men også at betale for den"),
        arguments(
            "Egyptens præsident fortæller, at Ruslands præsident, Vladimir Putin, lovede ham korn.",
            "vladimir-putin > : korn"),
        arguments(
            "Irans forpligtelse over for IAEA til at åbne anlægget gælder stadig.",
            "ir > iaea: at åbne anlægget"),
        arguments("Tyskland lover Polen 500 millioner dollar.", "de > pl: 500 millioner dollar"),
        arguments(
            "Tyskland lovede i går Polen yderligere 50 millioner dollar.",
            "de > pl: yderligere 50 millioner dollar"),
        arguments("Tyskland lovede mandag polakkerne billig gas.", "de > pl: billig gas"),
        arguments(
            "Angela Merkel lovede sin russiske kollega, Vladimir Putin, nye skibe.",
            "angela-merkel > vladimir-putin: nye skibe"),
        arguments(
            "Kenya sender korn. Det lovede Kenyas præsident, William Ruto, Ugandas præsident,"
                + " Yoweri Museveni.",
            "william-ruto > yoweri-museveni: Kenya sender korn"),
        arguments(
            "Danmark vil betale. Det lovede statsminister Mette Frederiksen (S) Volodymyr"
                + " Zelenskyj.",
            "mette-frederiksen > volodymyr-zelenskyj: Danmark vil betale"),
        arguments("Tyskland garanterer Polen gas til vinter.", "de > pl: gas til vinter"),
        arguments("Tyskland har lovet både Polen og Ukraine billig gas.", "de > pl ua: billig gas"),
        arguments(
            "Angela Merkel, Tysklands kansler, lovede Ukraine hjælp.", "angela-merkel > ua: hjælp"),
        arguments("Angela Merkel lovede de somaliske ledere støtte.", "angela-merkel > so: støtte"),
        arguments(
            "Angela Merkel lovede somaliske soldater nye støvler.",
            "angela-merkel > : nye støvler"),
        arguments(
            "Ifølge Vladimir Putin har Angela Merkel lovet ham mere gas.",
            "angela-merkel > vladimir-putin: mere gas"),
        arguments(
            "Angela Merkel har lovet Jordans konge, Abdullah II, en elefant til fødselsdagen.",
            "angela-merkel > abdullah-ii: en elefant til fødselsdagen"));
  }

  @ParameterizedTest
  @MethodSource("bare")
  void whatIsPromisedMayStandBareBehindWhoGetsIt(String text, String found) {
    assertEquals(List.of(found), ActsOf.pledges(text));
  }

  static Stream<Arguments> passive() {
    return Stream.of(
        arguments(
            "Ukraine blev i 1994 lovet, at Rusland ville respektere grænsen.",
            "ru > ua: at Rusland ville respektere grænsen"),
        arguments(
            "Estland fik garanteret, at Danmark ville sende soldater.",
            "dk > ee: at Danmark ville sende soldater"),
        arguments(
            "Jens Stoltenberg har fået lovet flere fly af USA.",
            "us > jens-stoltenberg: flere fly"),
        arguments(
            "Der blev fra tysk side givet tilsagn om at afskaffe visumtvangen.",
            "de > : at afskaffe visumtvangen"),
        arguments(
            "Kasakhstan opgav sine våben mod et løfte fra USA om beskyttelse.",
            "us > : beskyttelse"),
        arguments(
            "Boris Jeltsin tog søndag hjem med et løfte fra USA's præsident, Bill Clinton, om"
                + " hjælp.",
            "bill-clinton > boris-jeltsin: hjælp"),
        arguments(
            "Fra Beijing lød der et løfte om at begrænse eksporten af stål.",
            "cn > : at begrænse eksporten af stål"));
  }

  static Stream<Arguments> ofNouns() {
    return Stream.of(
        arguments(
            "Ved et møde med Irans præsident, Masoud Pezeshkian, fik IAEA's chef, Rafael Grossi, løfte om adgang til anlæggene.",
            "masoud-pezeshkian > rafael-grossi: adgang til anlæggene"),
        arguments(
            "IAEA's chef, Rafael Grossi, fik under sit besøg i Teheran tilsagn om, at de kan vende tilbage.",
            "ir > rafael-grossi: at de kan vende tilbage"),
        arguments(
            "Løftet fra Tyskland til Litauen lyder, at brigaden er klar i 2027.",
            "de > lt: at brigaden er klar i 2027"),
        arguments(
            "Vi sender fem skibe, lyder løftet fra Japan til Filippinerne.",
            "jp > ph: Vi sender fem skibe"),
        arguments(
            "Japans udenrigsminister, Yoko Kamikawa, gentog løftet om fem skibe under et besøg i Manila.",
            "yoko-kamikawa > : fem skibe"),
        arguments(
            "Japans udenrigsminister, Yoko Kamikawa, trak mandag løftet om fem skibe tilbage.",
            "yoko-kamikawa > : fem skibe"),
        arguments(
            "Ukraine har USA's garanti for, at våbnene kommer.", "us > ua: at våbnene kommer"),
        arguments(
            "Filippinernes præsident, Ferdinand Marcos Jr., fik et japansk løfte om fem skibe.",
            "jp > ferdinand-marcos-jr: fem skibe"),
        arguments(
            "USA's udenrigsminister, Antony Blinken, forlod Kairo med Egyptens ord for, at grænsen holdes åben.",
            "eg > antony-blinken: at grænsen holdes åben"),
        arguments(
            "Rusland har brudt sit løfte til Armenien om at holde grænsen åben.",
            "ru > am: at holde grænsen åben"),
        arguments("Det tyske løfte om hjælp kom sent.", "de > : hjælp"),
        arguments("Tyskland står ved sit løfte om adgang til havnen.", "de > : adgang til havnen"),
        arguments(
            "Et løfte fra Tyskland om 1000 soldater er endnu ikke blevet indfriet.",
            "de > : 1000 soldater"),
        arguments(
            "Tyskland har endnu ikke indfriet løftet om 1000 soldater.", "de > : 1000 soldater"),
        arguments(
            "Tysklands kansler, Angela Merkel, gentog sit løfte om korn, men sagde intet om penge.",
            "angela-merkel > : korn"),
        arguments(
            "Angela Merkel har trukket sit løfte om våben til Polen tilbage.",
            "angela-merkel > pl: våben til Polen"),
        arguments(
            "Polen har fået løfte om 500 soldater fra Tysklands kansler, Angela Merkel.",
            "angela-merkel > pl: 500 soldater"),
        arguments(
            "Angela Merkel gav løfte om korn fra Tyskland.", "angela-merkel > : korn fra Tyskland"),
        arguments(
            "USA's præsident, Joe Biden, giver Ukraine en garanti: Hjælpen fortsætter.",
            "joe-biden > ua: Hjælpen fortsætter"),
        arguments(
            "Joe Biden gav Polens premierminister, Donald Tusk, det løfte, at hjælpen fortsætter.",
            "joe-biden > donald-tusk: at hjælpen fortsætter"),
        arguments(
            "Nordkorea har ikke indfriet sit løfte til USA om at lukke anlægget.",
            "kp > us: at lukke anlægget"),
        arguments(
            "Kina har levet op til sit løfte over for USA om at købe sojabønner.",
            "cn > us: at købe sojabønner"),
        arguments("Litauen har fået tilsagn om tyske soldater.", "de > lt: tyske soldater"),
        arguments(
            "Et tilsagn fra Canada om flere fly er en stor post i det nye budget.",
            "ca > : flere fly"));
  }

  @ParameterizedTest
  @MethodSource("ofNouns")
  void aNounOfPromisingTellsWhosePromiseItIs(String text, String found) {
    assertEquals(List.of(found), ActsOf.pledges(text));
  }

  static Stream<Arguments> ofVerbs() {
    return Stream.of(
        arguments(
            "Fem skibe har Japans premierminister, Fumio Kishida, lovet Filippinerne.",
            "fumio-kishida > ph: Fem skibe"),
        arguments(
            "Her mangler stadig de 20 kampvogne, som Spanien har lovet at sende.",
            "es > : de 20 kampvogne, som Spanien har lovet at sende"),
        arguments(
            "Egypten har ikke åbnet grænsen, selv om landet lovede USA det i april.",
            "eg > us: åbnet grænsen"),
        arguments(
            "Våbnene, som Frankrigs præsident, Emmanuel Macron, har lovet Ukraine, er på vej.",
            "emmanuel-macron > ua: Våbnene"),
        arguments(
            "Frankrig har ikke leveret den hjælp, som Emmanuel Macron lovede Ukraine i maj.",
            "emmanuel-macron > ua: den hjælp"),
        arguments(
            "Angela Merkel har over for Polens premierminister, Donald Tusk, garanteret adgang til"
                + " havnen.",
            "angela-merkel > donald-tusk: adgang til havnen"),
        arguments(
            "Donald Trump takkede Kina og lovede at fjerne tolden.",
            "donald-trump > : at fjerne tolden"),
        arguments(
            "Irans præsident, Hassan Rouhani, forpligtede sit land til at begrænse berigelsen.",
            "hassan-rouhani > : at begrænse berigelsen"),
        arguments(
            "Iran har over for USA garanteret, at skibene kan sejle.",
            "ir > us: at skibene kan sejle"),
        arguments(
            "Storbritannien har lovet Ukraine 14 Challenger-kampvogne.",
            "gb > ua: 14 Challenger-kampvogne"),
        arguments(
            "USA's præsident, Joe Biden, har lovet Polens premierminister, Donald Tusk, fuld"
                + " støtte, siger Polens udenrigsminister, Radoslaw Sikorski.",
            "joe-biden > donald-tusk: fuld støtte"),
        arguments(
            "USA's præsident, Joe Biden, lovede tirsdag i Paris Polens premierminister, Donald"
                + " Tusk, fuld støtte.",
            "joe-biden > donald-tusk: fuld støtte"),
        arguments(
            "USA's præsident, Joe Biden, stiller Polen økonomisk støtte i udsigt.",
            "joe-biden > pl: økonomisk støtte"),
        arguments("I erklæringen lover Japan og Kina hinanden hjælp.", "jp cn > : hjælp"),
        arguments(
            "Kinas udenrigsminister, Wang Yi, lovede på vegne af Beijing at sende vacciner.",
            "wang-yi > : at sende vacciner"),
        arguments(
            "Ungarn har sagt ja til ikke at blokere for hjælpen.",
            "hu > : ikke at blokere for hjælpen"),
        arguments(
            "Erklæringen forpligter Sudan og Tchad til at trække soldaterne tilbage.",
            "sd td > : at trække soldaterne tilbage"));
  }

  @ParameterizedTest
  @MethodSource("ofVerbs")
  void aVerbOfPromisingTellsWhatIsPromisedToWhom(String text, String found) {
    assertEquals(List.of(found), ActsOf.pledges(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran har sagt ja til at mødes med USA.",
        "Iran lover, at det vil få konsekvenser for USA.",
        "Danmarks finansminister, Nicolai Wammen, garanterer, at ingen danskere skal betale.",
        "Danmarks statsminister, Mette Frederiksen, lover danske landmænd flere penge.",
        "Mette Frederiksen lover borgerne lavere skat.",
        "Ukraine skal love at åbne grænsen, kræver Donald Trump.",
        "Et tilsagn fra USA om flere fly mangler stadig.",
        "Boris Johnson har ikke holdt sit løfte til briterne om nye sygehuse.",
        "Danmarks statsminister, Mette Frederiksen, fik ros for løftet om svenske fly.",
        "Kim Jong-un har sagt ja til at komme på besøg i Seoul.",
        "Loven forpligter Iran til at begrænse berigelsen.",
        "Nordkorea har ikke givet sit løfte til USA om at lukke anlægget.",
        "Ukraine håber på et tilsagn fra Canada om flere fly.",
        "Iran vil have en garanti for, at USA ikke igen trækker sig.",
        "Venstres formand, Troels Lund Poulsen, lover danskerne lavere afgifter på kaffe.",
        "Dronning Mary lovede børnene at komme tilbage.",
        "I Danmark har ledelsen i Novo Nordisk lovet Indien billigere medicin.",
      })
  void whatOnlySoundsLikeAPromiseIsNone(String text) {
    assertEquals(List.of(), ActsOf.pledges(text));
  }

  @ParameterizedTest
  @MethodSource("passive")
  void whoPromisesIsWhoActsWhereNobodyIsSaidToSay(String text, String found) {
    assertEquals(List.of(found), ActsOf.pledges(text));
  }

  static Stream<Arguments> joint() {
    return Stream.of(
        arguments(
            "Joe Biden sad over for Xi Jinping. De to modstandere forpligtede sig til at tale.",
            "joe-biden xi-jinping > : at tale"),
        arguments(
            "Iran og Irak lovede at standse. De går desuden med til at åbne grænsen.",
            "ir iq > : at åbne grænsen"),
        arguments(
            "Begge præsidenter, Ilham Alijev og Nikol Pasjinjan, svor aldrig mere at slås.",
            "ilham-alijev nikol-pasjinjan > : aldrig mere at slås"),
        arguments(
            "Letlands udenrigsminister, Janis Jurkans, Hans Hansen og Ole Olsen forpligtede sig på"
                + " deres side til at tale russisk.",
            "janis-jurkans hans-hansen ole-olsen > : at tale russisk"),
        arguments(
            "Her mødtes Ann Linde og Pekka Haavisto, og Sverige og Finland lovede Tyrkiet ikke at"
                + " hjælpe oprørerne.",
            "se fi > tr: ikke at hjælpe oprørerne"));
  }

  @ParameterizedTest
  @MethodSource("joint")
  void thoseWhoPromiseTogetherAreAllFound(String text, String found) {
    assertEquals(found, ActsOf.pledges(text).get(ActsOf.pledges(text).size() - 1));
  }

  static Stream<Arguments> quoted() {
    return Stream.of(
        arguments(
            "\"Vi vil ikke angribe Iran,\" lovede USA's udenrigsminister, Antony Blinken.",
            "antony-blinken > : Vi vil ikke angribe Iran"),
        arguments(
            "Iran vil åbne anlægget, lovede Hassan Rouhani, forudsat at sanktionerne ophæves.",
            "hassan-rouhani > : Iran vil åbne anlægget"),
        arguments(
            "USA's præsident, Joe Biden, havde lovet Tyrkiet F-16-fly, sagde Antony Blinken.",
            "joe-biden > tr: F-16-fly"));
  }

  @ParameterizedTest
  @MethodSource("quoted")
  void whatIsPromisedCanStandBeforeTheVerbButIsNotTheSubject(String text, String found) {
    assertEquals(List.of(found), ActsOf.pledges(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Barack Obama forsikrede, at handlen en dag kommer i gang.",
        "Wang Yi forsikrede Penny Wong om, at han havde sovet godt.",
        "Japan forsikrede, at USA aldrig ville handle alene.",
        "Rusland forsikrede sig om, at Kina ikke vil gribe ind.",
        "Kina ventes at love at købe flere sojabønner.",
        "Joe Biden håber at kunne garantere, at USA bliver.",
        "Benjamin Netanyahu lover hårdt svar på angrebet fra Iran.",
        "Iran lover at svare igen, hvis Israel angriber.",
        "Iran lover at slå igen.",
        "Volodymyr Zelenskyj fik i Kyiv løfte om flere våben.",
        "Rusland lovede at straffe Polen."
      })
  void whatIsToldAsFactExpectedOrThreatenedIsNone(String text) {
    assertEquals(List.of(), ActsOf.pledges(text));
  }
}
