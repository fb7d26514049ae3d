package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.depeche.claim.Act;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingToldTest {

  private static void nothing(String text) {
    assertEquals(List.of(), ActsOf.all(Act.class, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Danmark tager fredag imod Sverige i Herning, når de to naboer mødes i gruppespillet i ishockey.",
        "Danmarks landstræner, Mikael Gath, lover mål i finalen. - Svenskerne har lovet et stærkt hold, siger han.",
        "Frankrig og Argentina mødtes søndag i finalen i Qatar. Præsident Emmanuel Macron så kampen.",
        "Den norske skipræsident, Erik Røste, skal mødes med sin svenske kollega, Karin Mattsson, i Trondheim.",
        "Landstræneren mødtes mandag i Nyon med formændene for det spanske og det italienske fodboldforbund.",
      })
  void teamsAndTheirPeoplePlay(String text) {
    nothing(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "USA's præsident, Donald Trump, og Ruslands præsident, Vladimir Putin, talte i telefonen om Helsinki.",
        "Heller ikke USA's præsident, Donald Trump, og Ruslands præsident, Vladimir Putin, mødes i Helsinki.",
        "Om Rusland har lovet Kina at sende gas, vil Ruslands præsident, Vladimir Putin, ikke sige.",
        "Håndboldspilleren Mogens Holm har sendt et brev til Håndboldforbundet.",
        "Tysklands kansler, Angela Merkel, var i Kyiv for at støtte Frankrigs præsident, Emmanuel Macron.",
        "Serbiens præsident, Aleksandar Vučić, kom ikke til Tirana, hvor Albaniens premierminister, Edi Rama, var vært.",
        "Lars Løkke Rasmussen havde håbet, at Sergej Lavrov ville love at holde banen åben.",
        "Rusland står fast på kravet om, at Ukraine lover at trække soldaterne ud.",
        "Rusland forlanger, at Ukraine lover aldrig at angribe.",
        "Faglig sekretær Jytte Holm har sendt et åbent brev til bestyrelsen.",
        "Greenpeace har i et åbent brev opfordret USA's præsident, Joe Biden, til at redde hvalerne.",
        "I går havde Joe Biden Xi Jinping i røret. Samtalen mellem Joe Biden og Xi Jinping varede en time.",
        "I stedet tog Joe Biden telefonen. Han talte mandag en halv time med Xi Jinping.",
        "Hvis Joe Biden havde mødt Xi Jinping, ville krigen have været slut.",
        "Det er grebet ud af luften, at Joe Biden skulle have været sammen med Xi Jinping.",
        "Var det op til Joe Biden, sad han allerede i morgen i Kreml sammen med Vladimir Putin.",
        "Uruguays præsident, Luis Lacalle Pou, ville selv forhandle med Kina.",
        "USA's præsident, Joe Biden, og Kinas præsident, Xi Jinping, var sammen om planen.",
        "USA's præsident, Joe Biden, har tjent penge på sin rejse til Kina.",
        "USA's præsident, Joe Biden, har aflyst festen efter rejsen.",
        "Nordkoreas leder, Kim Jong-un, siger, at USA og Sydkorea må komme ham i møde.",
        "Kina orienterede Det Hvide Hus om krigen, siger Kinas præsident, Xi Jinping.",
        "Brasiliens præsident, Dilma Rousseff, venter svar fra Frankrigs præsident, Emmanuel Macron.",
      })
  void whoIsElsewhereIsNotMet(String text) {
    nothing(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Formanden for den danske pilotforening, Henrik Thorsager, har lovet, at ingen går ned i løn.",
        "Det svenske selskabs direktør, Karin Wallander, garanterer, at alle får deres penge.",
        "Foreningsformand Ole Holm lover, at strejken fortsætter.",
        "Rigspolitichef Thorkild Fogde lovede torsdag sin svenske kollega, Petra Lundh, fælles patruljer.",
      })
  void officesAtBodiesOfNoStateAreNotDiplomacy(String text) {
    nothing(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Under partikongressen lovede formanden, Annalena Baerbock, at blive i partiet.",
        "Republikanerne holder konvent før valgkampen. Nikki Haley lovede Donald Trump at støtte ham.",
        "Frankrigs præsident, Emmanuel Macron, lovede spillerne at komme i omklædningsrummet.",
        "USA's præsident, Bill Clinton, lovede som barn sin mor at blive til noget.",
      })
  void promisesInsidePartiesAndFamiliesAreNone(String text) {
    nothing(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Havde Kina lovet at stoppe salget, var prisen faldet.",
        "Ville Rusland gå med til at trække sig ud, kunne der blive fred.",
        "Lover Rusland at trække sig ud, kan der blive fred.",
        "Hverken Ukraines præsident, Volodymyr Zelenskyj, eller Polens præsident, Andrzej Duda, var inviteret til Wien.",
        "Ungarns premierminister, Viktor Orbán, bør tale direkte med Ruslands præsident, Vladimir Putin.",
        "Hvis Ruslands præsident, Vladimir Putin, mødtes med Ukraines præsident, Volodymyr Zelenskyj, i Wien, ville det ikke hjælpe.",
      })
  void imaginedActsAreNone(String text) {
    nothing(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hvert år lover Norge og Sverige at fjerne grænsen.",
        "Frankrigs præsident, Emmanuel Macron, og Tysklands kansler, Olaf Scholz, plejer at mødes i Berlin.",
        "Frankrigs præsident, Emmanuel Macron, mødes jævnligt med Tysklands kansler, Olaf Scholz.",
      })
  void habitsAreNone(String text) {
    nothing(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Irans præsident, Masoud Pezeshkian, lover hævn over Israel.",
        "- Vi sværger, at de vil fortryde det, siger Irans præsident, Masoud Pezeshkian.",
        "Kong Harald af Norge og dronning Silvia af Sverige lovede hinanden evig troskab.",
      })
  void threatsAndVowsAreNoPromises(String text) {
    nothing(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Joe Biden ringede fredag til Xi Jinping. De to talte sammen i 45 minutter.",
        "Polens præsident, Andrzej Duda, mødtes på skærmen med Litauens præsident, Gitanas Nauseda.",
        "Deres virtuelle topmøde varede en time, oplyser Polens præsident, Andrzej Duda, og Litauens præsident, Gitanas Nauseda.",
        "USA's præsident, Joe Biden, ringede til Kinas præsident, Xi Jinping. De to drøftede Taiwan.",
        "Polens præsident, Andrzej Duda, har talt med Litauens præsident, Gitanas Nauseda. Samtalen foregik i telefonen.",
      })
  void callsAreNoMeetings(String text) {
    nothing(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I Norge og Holland er striden endt. Lægerne tror, at parterne mødes igen før jul.",
        "Varerne går til Kina og Japan. Minister Henrik Lauth har inviteret begge parter til kaffe.",
        "Filmen har svenske Gunnar Lindahl i hovedrollen. Han forpligtede sig til at synge i den.",
        "Rygter på nettet om, at Kinas præsident, Xi Jinping, snart mødes med Kim Jong-un, er falske.",
      })
  void whoIsOnlyNamedNearIsNoParty(String text) {
    nothing(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norges statsminister, Erna Solberg, har lovet IOC at sende sine spillere til finalen i ishockey.",
        "Ruslands præsident, Vladimir Putin, sværger ikke at tage hævn.",
        "Hvis det lykkes, har Nordkoreas leder, Kim Jong-un, lovet at lukke anlægget.",
        "Hver part får sit, har Nordkoreas leder, Kim Jong-un, lovet Sydkorea.",
        "IAEA's direktør, Rafael Grossi, lovede Iran at sende nye inspektører.",
      })
  void butThesePromise(String text) {
    assertEquals(1, ActsOf.all(Act.class, text).size());
  }
}
