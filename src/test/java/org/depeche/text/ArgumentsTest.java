package org.depeche.text;

import static org.depeche.text.ParseTest.assertArc;
import static org.depeche.text.ParseTest.parse;
import static org.depeche.text.ParseTest.token;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who does something, and what is done, where the trained parser alone goes wrong. */
class ArgumentsTest {

  private static final DanishAnalyzer ANALYZER = DanishAnalyzer.load();

  @Test
  void whatIsPromisedIsNoPartOfWhoGetsIt() {
    Sentence counted = parse("Storbritannien har lovet Ukraine 14 kampvogne.");
    assertArc(counted, "14", "dobj", "lovet");
    Sentence each = parse("I erklæringen lover Japan og Kina hinanden hjælp.");
    assertArc(each, "hinanden", "iobj", "lover");
    assertArc(each, "hjælp", "dobj", "lover");
    Sentence neighbour = parse("Usbekistans præsident lovede naboen gas til halv pris.");
    assertArc(neighbour, "naboen", "iobj", "lovede");
    assertArc(neighbour, "gas", "dobj", "lovede");
    Sentence late = parse("De nordiske lande lovede onsdag Ukraine flere våben.");
    assertArc(late, "Ukraine", "iobj", "lovede");
    assertArc(late, "flere", "dobj", "lovede");
    Sentence more = parse("Kongen lovede mere hjælp til Gaza.");
    assertArc(more, "mere", "dobj", "lovede");
    Sentence year = parse("USA lovede i 2015 Tyrkiets leder, Ahmet Davutoglu, tre skibe.");
    assertArc(year, "Tyrkiets", "iobj", "lovede");
    Sentence behalf = parse("Ministeren lovede på vegne af Beijing at sende vacciner.");
    assertArc(behalf, "at", "dobj", "lovede");
    Sentence visit = parse("Samme dag besøgte Ruto Rwandas præsident, Paul Kagame.");
    assertArc(visit, "Ruto", "subj", "besøgte");
    assertArc(visit, "Rwandas", "dobj", "besøgte");
    assertArc(visit, "Kagame", "appa", "Rwandas");
    Sentence letter =
        parse("Kravene stod i det brev, som den britiske premierminister sendte ham mandag.");
    assertArc(letter, "den", "subj", "sendte");
    Sentence done = parse("Iran har over for USA garanteret, at skibene kan sejle.");
    assertArc(done, "garanteret", "vobj", "har");
    assertEquals(Tag.VERB_PARTICIPLE, token(done, "garanteret").tag());
  }

  @Test
  void aVerbJoinedWithThoseWhoAreNamedIsTheirs() {
    Sentence sentence =
        parse(
            "Mexicos præsident, Claudia Sheinbaum, og Canadas premierminister, Mark Carney, blev"
                + " torsdag den 18. september 2025 enige om at lave en handlingsplan for handel,"
                + " havne og energi, der skal løbe frem til 2028.");
    assertArc(sentence, "blev", "ROOT", "root");
    assertArc(sentence, "Mexicos", "subj", "blev");
  }

  @Test
  void whatStandsRightBehindTheSecondVerbIsItsOwn() {
    Sentence sentence =
        parse(
            "Tidligere samme år havde Libyen i et brev til FN taget ansvaret for bomben over"
                + " Lockerbie og indvilliget i at betale de efterladte.");
    Token second = token(sentence, "indvilliget");
    assertEquals(second.index(), sentence.token(second.index() + 1).head());
  }

  @Test
  void bothAreNoPartOfWhatTheyAreOffered() {
    Sentence sentence =
        parse("Lørdag bød Canadas premierminister, Brian Mulroney, begge præsidenter på frokost.");
    assertArc(sentence, "begge", "dobj", "bød");
  }

  @Test
  void aNumberOfTimesDoesNothing() {
    Sentence sentence = parse("To gange har præsidenten skrevet til kongen.");
    assertArc(sentence, "præsidenten", "subj", "har");
    assertArc(sentence, "gange", "mod", "har");
  }

  @Test
  void whatStandsBehindANameIsNotItsTitle() {
    Sentence sentence =
        parse(
            "Der holdt Ukraines præsident, Volodymyr Zelenskyj, møde med Spaniens premierminister,"
                + " Pedro Sánchez, og kong Felipe.");
    assertArc(sentence, "møde", "dobj", "holdt");
    assertArc(sentence, "Ukraines", "subj", "holdt");
  }

  @Test
  void whomASuccessBefallsIsNamedBehindIt() {
    Sentence sentence =
        parse(
            "Onsdag lykkedes det Grækenlands premierminister, Kyriakos Mitsotakis, og Tyrkiets"
                + " præsident, Recep Tayyip Erdogan, at mødes i Athen.");
    assertArc(sentence, "Grækenlands", "iobj", "lykkedes");
    assertEquals(Tag.INFINITIVE_MARKER, token(sentence, "at").tag());
    assertEquals(Tag.VERB_INFINITIVE_S, token(sentence, "mødes").tag());
  }

  @Test
  void whoIsVisitedThenIsNoSubject() {
    Sentence sentence =
        parse("Kongen besøgte i december først kronprinsen i Neom og derefter emiren i Doha.");
    assertArc(sentence, "Kongen", "subj", "besøgte");
    assertArc(sentence, "kronprinsen", "dobj", "besøgte");
    assertArc(sentence, "emiren", "conj", "og");
    assertArc(parse("Kongen lo, og derefter rejste emiren hjem."), "emiren", "subj", "rejste");
  }

  @Test
  void whoHasATitleBeforeHisNameIsTheOwner() {
    String text = "Den russiske præsident Dmitrij Medvedevs rådgiver, Ivan Ivanov, besøgte Kina.";
    List<NameRange> names = List.of(new NameRange(3, 5, true), new NameRange(7, 9, false));
    Sentence sentence = ANALYZER.parse(ANALYZER.split(text).get(0), names);
    assertArc(sentence, "Medvedevs", "subj", "besøgte");
    assertArc(sentence, "rådgiver", "possd", "Medvedevs");
    assertArc(sentence, "Den", "title", "Medvedevs");
    assertArc(parse("Den russiske præsident Medvedev lo."), "Den", "subj", "lo");
  }

  @Test
  void whoGetsALetterStandsBehindTheNameOfWhoGivesIt() {
    String text =
        "Her overrakte den svenske ambassadør, Axel Lind, Medvedev et brev, og hans finske kollega,"
            + " Klaus Holm, afleverede et.";
    List<NameRange> names = List.of(new NameRange(6, 8, false), new NameRange(18, 20, false));
    Sentence sentence = ANALYZER.parse(ANALYZER.split(text).get(0), names);
    assertArc(sentence, "Medvedev", "iobj", "overrakte");
    assertArc(sentence, "hans", "subj", "afleverede");
    assertArc(sentence, "afleverede", "conj", "og");
    Sentence two = parse("Her overrakte ministeren, Lind, og Holm et brev.");
    assertNotEquals("iobj", token(two, "Holm").relation());
  }
}
