package org.depeche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParseTest {

  private static final DanishAnalyzer ANALYZER = DanishAnalyzer.load();

  @Test
  void subjectAndObjectHangOnTheVerb() {
    Sentence sentence = parse("Præsidenten sendte et brev til kongen.");
    assertArc(sentence, "Præsidenten", "subj", "sendte");
    assertArc(sentence, "et", "dobj", "sendte");
    assertArc(sentence, "brev", "nobj", "et");
    assertArc(sentence, "kongen", "nobj", "til");
    assertEquals("præsident", token(sentence, "Præsidenten").lemma());
    assertEquals(Tag.VERB_PAST, token(sentence, "sendte").tag());
    assertEquals(-1, token(sentence, "sendte").head());
    assertEquals("ROOT", token(sentence, "sendte").relation());
  }

  @Test
  void timeBeforeInvertedVerbIsNoPreposition() {
    assertArc(parse("Året efter mødtes de to igen i Rom."), "de", "subj", "mødtes");
    assertArc(parse("Et år efter sås de i Rom."), "de", "subj", "sås");
    assertArc(parse("Kongen kom et år efter mødet."), "mødet", "nobj", "efter");
  }

  @Test
  void whoStandsBehindATimeDidWhatFollows() {
    assertArc(parse("Sidste gang de to mødtes, i maj, gik det galt."), "de", "subj", "mødtes");
    assertArc(parse("Næste gang mødtes de i Rom."), "de", "subj", "mødtes");
  }

  @Test
  void clausesHaveTheirVerbs() {
    Sentence seen = parse("Det blev til et smil, da kongen og dronningen mandag så hinanden.");
    assertEquals(Tag.VERB_PAST, token(seen, "så").tag());
    assertArc(seen, "kongen", "subj", "så");
    Sentence broken =
        parse("Det er det første, siden de to lande afbrød forbindelsen efter krigen.");
    assertEquals(Tag.VERB_PAST, token(broken, "afbrød").tag());
    assertArc(broken, "forbindelsen", "dobj", "afbrød");
    Sentence talks = parse("Her havde Malis minister, Abdoulaye Diop, samtaler med Ghanas konge.");
    assertEquals(Tag.NOUN_PLURAL, token(talks, "samtaler").tag());
    assertEquals(
        Tag.VERB_PRESENT, token(parse("Han havde tid, og nu samtaler de."), "samtaler").tag());
    assertArc(parse("Ansigt til ansigt sås de senest i Davos."), "de", "subj", "sås");
  }

  @Test
  void aSecondVerbRightBehindItsConjunctionHasTheSubjectOfTheFirst() {
    Sentence sentence = parse("Kongen afviste aftalen, men lovede den britiske minister et brev.");
    assertArc(sentence, "den", "iobj", "lovede");
    assertArc(sentence, "et", "dobj", "lovede");
    assertArc(parse("I maj kom kongen, og nu lover han brød."), "han", "subj", "lover");
  }

  @Test
  void whatIsPromisedToSomebodyNamedIsNoPartOfHim() {
    Sentence sentence = parse("Kongen har lovet sin kollega, Anders Holm, at landet vil betale.");
    assertArc(sentence, "sin", "iobj", "lovet");
    assertArc(sentence, "at", "dobj", "lovet");
  }

  @Test
  void whatStandsBeforeTheVerbOfASubordinateClauseIsNotBroughtInByIt() {
    String text =
        "Offensiven blev standset i oktober, da vicepræsident Mike Pence under et besøg i Ankara"
            + " fik Erdogan til at gå med til en våbenhvile.";
    List<NameRange> names = List.of(new NameRange(8, 10, false), new NameRange(14, 15, false));
    Sentence sentence = ANALYZER.parse(ANALYZER.split(text).get(0), names);
    assertArc(sentence, "Pence", "subj", "fik");
    assertArc(sentence, "under", "mod", "fik");
  }

  @Test
  void whomAmongOthersAPrepositionBringsStandBehind() {
    Sentence sentence = parse("Han har skrevet til kolleger i blandt andre USA og Canada.");
    assertArc(sentence, "USA", "nobj", "i");
    assertArc(sentence, "og", "coord", "USA");
  }

  @Test
  void whoStandsBehindAndBeforeItsVerbIsItsSubject() {
    Sentence joined =
        parse(
            "I december mødtes kongen i Oslo med den svenske dronning, Silvia, og begge lande"
                + " forpligtede sig til at følge aftalen.");
    assertArc(joined, "begge", "subj", "forpligtede");
    assertArc(joined, "forpligtede", "conj", "og");
    Sentence names =
        parse(
            "Her mødtes kongen og dronningen, og Sverige og Finland lovede Tyrkiet ikke at slås.");
    assertArc(names, "Sverige", "subj", "lovede");
    assertArc(names, "Tyrkiet", "iobj", "lovede");
    Sentence object = parse("Kongen kom med en gave, og den gave gemte han.");
    assertArc(object, "han", "subj", "gemte");
  }

  @Test
  void verbRightBehindConjunctionKeepsTheSubjectOfTheClauseBefore() {
    Sentence sentence = parse("Kongen kom ikke med til Oslo, men har lovet at betale.");
    assertArc(sentence, "har", "conj", "men");
    assertArc(sentence, "Kongen", "subj", "kom");
  }

  @Test
  void nameBeforeTheWholeNameOfAnotherIsTheSubject() {
    List<Sentence> split = ANALYZER.split("Her lovede Putin kansler Angela Merkel mere gas.");
    Sentence sentence = ANALYZER.parse(split.get(0), List.of(new NameRange(4, 6, false)));
    assertArc(sentence, "Putin", "subj", "lovede");
    assertArc(sentence, "Merkel", "iobj", "lovede");
  }

  @Test
  void participleInSIsNoSubject() {
    Sentence sentence = parse("Norges konge, Harald, har mødtes med kejseren i Oslo.");
    assertArc(sentence, "mødtes", "vobj", "har");
  }

  @Test
  void whoIsNamedBehindTimeIsNoPartOfIt() {
    Sentence month = parse("Kongen besøgte i maj Ruslands præsident, Dmitrij Medvedev.");
    assertArc(month, "Ruslands", "dobj", "besøgte");
    Sentence weekend = parse("Kongen mødte i weekenden præsident Dmitrij Medvedev i Oslo.");
    assertArc(weekend, "Medvedev", "dobj", "mødte");
    Sentence week = parse("I Oslo mødte han i sidste uge Medvedev.");
    assertArc(week, "Medvedev", "dobj", "mødte");
    Sentence place = parse("Kongen rejste i maj til Ruslands hovedstad.");
    assertArc(place, "Ruslands", "nobj", "til");
  }

  @Test
  void whomOneAwaitsIsNoPartOfWhoAwaits() {
    Sentence awaited = parse("Mandag venter Ruslands præsident, Dmitrij Medvedev, ham i Oslo.");
    assertArc(awaited, "ham", "dobj", "venter");
  }

  @Test
  void aSentenceWithoutVerbGetsItsLikeliestOne() {
    assertEquals(Tag.VERB_PAST, token(parse("De to ledere så hinanden i Rom."), "så").tag());
    assertEquals(Tag.VERB_PRESENT, token(parse("Kongen gæster nu Oslo."), "gæster").tag());
    assertEquals(Tag.NOUN_PLURAL, token(parse("Byen har mange gæster."), "gæster").tag());
    assertEquals(Tag.PREPOSITION, token(parse("Både under mødet og efter det."), "under").tag());
  }

  @Test
  void aClauseWithoutVerbGetsItsLikeliestOne() {
    Sentence promise = parse("Kongen lovede, at Frankrig trækker sine soldater ud.");
    assertEquals(Tag.VERB_PRESENT, token(promise, "trækker").tag());
    Sentence under =
        parse("Under mødet overrakte ministeren ham et brev, hvori kongen beder om hjælp.");
    assertEquals(Tag.VERB_PAST, token(under, "overrakte").tag());
    assertArc(under, "ham", "iobj", "overrakte");
    Sentence guests = parse("Kongen sagde, at byen har mange gæster.");
    assertEquals(Tag.NOUN_PLURAL, token(guests, "gæster").tag());
  }

  @Test
  void twoDaysBeforeTheVerbAreItsTime() {
    Sentence days = parse("Torsdag og fredag deltager Kinas leder, Xi, i mødet i Rom.");
    assertEquals("ROOT", token(days, "deltager").relation());
    assertArc(days, "Kinas", "subj", "deltager");
    Sentence kings = parse("Kongen og dronningen deltager i mødet i Rom.");
    assertArc(kings, "Kongen", "subj", "deltager");
  }

  @Test
  void behindANumberThatIsCountedForItselfAClauseHasItsTense() {
    Sentence all = parse("Alle tre ses igen i London, hvor Nato holder topmøde.");
    assertArc(all, "Alle", "subj", "ses");
    Sentence those = parse("De tre ses igen i London, hvor Nato holder topmøde.");
    assertArc(those, "De", "subj", "ses");
  }

  @Test
  void whoAgreesIsTheSubject() {
    Sentence agreed = parse("Det blev Ukraines præsident og kongen enige om i går.");
    assertArc(agreed, "Ukraines", "subj", "blev");
    Sentence king = parse("Det blev Ukraines præsident.");
    assertArc(king, "Det", "subj", "blev");
  }

  @Test
  void whatHappensAtAPlaceHangsOnThePlace() {
    List<Sentence> split =
        ANALYZER.split(
            "Udenrigsminister Catherine Colonna var tirsdag i Jerevan, hvor hun mødtes med sin"
                + " kollega.");
    Sentence sentence = ANALYZER.parse(split.get(0), List.of(new NameRange(0, 3, false)));
    assertArc(sentence, "mødtes", "rel", "Jerevan");
  }

  @Test
  void fewHoursAreNothingThatOneGets() {
    assertEquals(
        Tag.ADJECTIVE, token(parse("I Oslo mødtes Abiy få timer efter med Saleh."), "få").tag());
    assertEquals(
        Tag.VERB_INFINITIVE, token(parse("Kongen kan i Oslo få timer sammen."), "få").tag());
  }

  @Test
  void whatOneHasDoneIsNoQuality() {
    Sentence done = parse("Ministeren havde ellers garanteret, at kongen kunne rejse ind.");
    assertEquals(Tag.VERB_PARTICIPLE, token(done, "garanteret").tag());
    Sentence quality = parse("Ministeren havde en garanteret indtægt.");
    assertTrue(token(quality, "garanteret").tag().isAdjective());
    Sentence answer = parse("Kongen har svaret ja.");
    assertEquals(Tag.VERB_PARTICIPLE, token(answer, "svaret").tag());
    Sentence inverted = parse("I maj havde han garanteret dem, at flåden blev hjemme.");
    assertEquals(Tag.VERB_PARTICIPLE, token(inverted, "garanteret").tag());
  }

  @Test
  void whatIsGivenStandsBesideNobody() {
    Sentence assurance =
        parse("Til gengæld gav værten, Indonesiens præsident, Widodo, tilsagn om hjælp.");
    assertArc(assurance, "værten", "subj", "gav");
    assertArc(assurance, "tilsagn", "dobj", "gav");
    Sentence money =
        parse("Kronprins Zayed lovede Etiopien tre milliarder dollar, da han besøgte kongen.");
    assertArc(money, "Etiopien", "iobj", "lovede");
    assertArc(money, "milliarder", "dobj", "lovede");
    Sentence talks = parse("I december indledte Barak og Sharaa forhandlinger i Washington.");
    assertArc(talks, "forhandlinger", "dobj", "indledte");
  }

  @Test
  void aGivenNameIsOneWordOfTheTree() {
    Sentence unparsed = ANALYZER.split("Det Hvide Hus' talskvinde skrev til Kim Jong-un.").get(0);
    Sentence sentence =
        ANALYZER.parse(unparsed, List.of(new NameRange(0, 3, true), new NameRange(6, 8, false)));
    assertArc(sentence, "Det", "namef", "Hus'");
    assertArc(sentence, "Hvide", "namef", "Hus'");
    assertEquals("Hus", token(sentence, "Hus'").lemma());
    assertEquals(Tag.NAME_GENITIVE, token(sentence, "Hus'").tag());
    assertArc(sentence, "Kim", "namef", "Jong-un");
    assertArc(sentence, "Jong-un", "nobj", "til");
  }

  @Test
  void aTimeBeforeTheVerbIsNotItsSubject() {
    assertArc(parse("Dagen efter sendte Putin et svar."), "Putin", "subj", "sendte");
    assertArc(parse("Ugen gav Putin et svar."), "Ugen", "subj", "gav");
  }

  @Test
  void everyVerbOfSayingHasItsSpeakerAsSubject() {
    for (String[] row : Rows.of("da/saying.tsv", 3)) {
      Sentence sentence = parse(row[1]);
      String verb = sentence.token(1).form();
      assertEquals(row[0], sentence.token(1).lemma());
      assertArc(sentence, row[2], "subj", verb);
      assertArc(sentence, "Det", "dobj", verb);
    }
  }

  @Test
  void everyVerbOfGivingHasItsRecipient() {
    for (String[] row : Rows.of("da/giving.tsv", 3)) {
      Sentence sentence = parse(row[1]);
      assertEquals(row[0], sentence.token(1).lemma());
      assertArc(sentence, row[2], "iobj", sentence.token(1).form());
    }
  }

  @Test
  void aSentenceThatBeginsWithAConjunctionHasASubject() {
    Sentence plain = parse("Og Macron, der mandag var i Rom, lovede Biden at komme.");
    assertArc(plain, "Macron", "subj", "lovede");
    assertArc(plain, "at", "dobj", "lovede");
    assertArc(plain, "Biden", "iobj", "lovede");
    Sentence relative = parse("Og Bahrain, der fortsat strides om fisk, har skrevet en note.");
    assertArc(relative, "Bahrain", "subj", "har");
    assertArc(relative, "strides", "rel", "Bahrain");
    Sentence inverted = parse("Men mandag rejste Macron til Rom.");
    assertArc(inverted, "Macron", "subj", "rejste");
  }

  @Test
  void theNameBehindAPlaceIsThatOfItsAmbassador() {
    Sentence sentence =
        parse("Noten er overdraget til den kinesiske regering af USA's udsending i Rom, Hansen.");
    assertArc(sentence, "Hansen", "appa", "USA's");
    Sentence list = parse("Han talte med USA's udsending i Beijing, Oslo og Rom.");
    assertNotEquals("appa", token(list, "Oslo").relation());
  }

  @Test
  void whatIsSentIsWhatItsRelativeClauseIsOf() {
    for (String[] row : Rows.of("da/posted.tsv", 4)) {
      Sentence sentence = parse(row[2]);
      Clause relative =
          sentence.clauses().all().stream().filter(Clause::isRelative).findFirst().orElseThrow();
      assertEquals(row[3], relative.governor().orElseThrow().form(), row[2]);
      boolean listed =
          sentence.tokens().stream()
              .anyMatch(t -> t.lemma().equals(row[1]) && t.tag().isVerb() == row[0].equals("verb"));
      assertTrue(listed, row[1]);
    }
    Sentence person = parse("Et brev fra kongen, som ministeren besøgte, er væk.");
    assertArc(person, "besøgte", "rel", "kongen");
  }

  @Test
  void whoStandsBehindSomIsSubjectOfTheRelativeClause() {
    Sentence thing = parse("Et brev, som den svenske konge har fået, er væk.");
    assertArc(thing, "den", "subj", "har");
    assertArc(thing, "som", "dobj", "har");
    assertArc(parse("Harald, som er konge, har fået et brev."), "som", "subj", "er");
  }

  @Test
  void howLongSomethingIsIsNotWhatItIs() {
    Sentence sentence = parse("I et to sider langt brev til kongen beder hun om hjælp.");
    assertArc(sentence, "brev", "nobj", "et");
    assertArc(sentence, "langt", "mod", "brev");
  }

  @Test
  void whenSomethingWasLastIsNotWhatTheSentenceHangsOn() {
    Sentence sentence = parse("De mødtes senest i 2019.");
    assertArc(sentence, "De", "subj", "mødtes");
    assertArc(sentence, "senest", "mod", "mødtes");
  }

  @Test
  void whoSaysYesIsTheSubject() {
    assertArc(parse("Det sagde Merkel ja til."), "Merkel", "subj", "sagde");
  }

  @Test
  void aTimeMayStandBeforeWhatIsPromised() {
    Sentence sentence = parse("Hun forpligtede sig til i løbet af få dage at sende en liste.");
    assertArc(sentence, "at", "nobj", "til");
  }

  @Test
  void whoIsAskedIsSubjectOfTheInfinitive() {
    for (String[] row : Rows.of("da/asking.tsv", 3)) {
      Sentence sentence = parse(row[1]);
      Clauses clauses = sentence.clauses();
      Clause infinitive = clauses.all().get(clauses.all().size() - 1);
      assertEquals(row[2], clauses.subject(infinitive).map(Token::form).orElse(""), row[1]);
    }
    for (String[] row : Rows.of("da/openings.tsv", 3)) {
      Clauses clauses = parse(row[1]).clauses();
      Clause infinitive = clauses.all().get(clauses.all().size() - 1);
      assertEquals(row[2], clauses.subject(infinitive).map(Token::form).orElse(""), row[1]);
    }
    for (String text :
        List.of("Ministeren lovede præsidenten at komme.", "Ministeren lod brevet trykke.")) {
      Clauses clauses = parse(text).clauses();
      assertEquals("Ministeren", clauses.subject(clauses.all().get(1)).orElseThrow().form());
    }
  }

  @Test
  void whoHasAPromiseReceivesIt() {
    assertArc(parse("Ministeren lovede sin vært, at vejen bygges."), "sin", "iobj", "lovede");
    assertArc(parse("Ministeren lovede vælgerne at komme."), "vælgerne", "iobj", "lovede");
    assertArc(parse("Jeg har ikke lovet nogen en underskrift."), "nogen", "iobj", "lovet");
    assertArc(parse("Ministeren lovede sig selv at komme."), "at", "dobj", "lovede");
  }

  @Test
  void aNounAfterTheGenitiveOfAnotherIsWhatThatOneHas() {
    Sentence sentence = parse("Det lovede de to landes ledere hinanden fredag.");
    assertArc(sentence, "de", "subj", "lovede");
    assertArc(sentence, "ledere", "possd", "landes");
  }

  @Test
  void whoHasHopedToDoSomethingHasNoHope() {
    String hoped = "Sydkoreas præsident, Moon, havde håbet at byde Kim velkommen i Seoul.";
    assertEquals(Tag.VERB_PARTICIPLE, token(parse(hoped), "håbet").tag());
    assertEquals(
        Tag.NOUN_SINGULAR_DEFINITE, token(parse("De mistede håbet om fred."), "håbet").tag());
  }

  @Test
  void theDayAfterIsATimeWhereAVerbFollows() {
    Token after = token(parse("Dagen efter sendte kongen en gæst."), "efter");
    assertEquals(Tag.ADVERB, after.tag());
    Token of = token(parse("Dagen efter mødet rejste kongen."), "efter");
    assertEquals(Tag.PREPOSITION, of.tag());
  }

  @Test
  void whatIsSaidLateBelongsToTheVerbOfSaying() {
    assertArc(
        parse("Hun lovede ham, da hun i januar besøgte kongen i byen, at grænsen er åben."),
        "at",
        "dobj",
        "lovede");
  }

  @Test
  void timesAreNoSubjectsOrObjects() {
    Sentence sentence = parse("Præsidenten mødes torsdag den 25. april med kongen på mandag.");
    assertArc(sentence, "torsdag", "mod", "mødes");
    assertArc(sentence, "april", "mwe", "torsdag");
    assertArc(sentence, "mandag", "nobj", "på");
    assertEquals(Tag.NOUN_SINGULAR, token(sentence, "torsdag").tag());
  }

  @Test
  void aTitleBelongsToItsName() {
    Sentence sentence =
        ANALYZER.parse(
            ANALYZER.split("De talte med udenrigsminister Mike Pompeo.").get(0),
            List.of(new NameRange(4, 6, false)));
    assertArc(sentence, "udenrigsminister", "title", "Pompeo");
    assertArc(sentence, "Pompeo", "nobj", "med");
  }

  @Test
  void partyLettersHangOnTheName() {
    assertArc(parse("Hun mødte Mette Frederiksen (S) i går."), "(S)", "pnct", "Frederiksen");
  }

  @Test
  void wordsWrittenApartAreOne() {
    Sentence sentence = parse("Han kom, selv om han var syg.");
    assertArc(sentence, "om", "mwe", "selv");
    assertEquals("selv om", token(sentence, "selv").lemma());
  }

  @Test
  void aVerbBehindConjunctionIsJoined() {
    assertArc(parse("Iran trak sig, men har nu lovet at standse."), "har", "conj", "men");
  }

  @Test
  void everySentenceHasOneRootAndNoCycle() {
    for (Sentence unparsed :
        ANALYZER.split(
            "Nej!\n\n/ritzau/\n\n(S)\n\n...\n\nKim, Trump, Moon. Hvem? Kom! Vi gik og de løb.")) {
      Sentence sentence = ANALYZER.parse(unparsed);
      assertTrue(sentence.parsed());
      assertEquals(1, sentence.tokens().stream().filter(t -> t.head() < 0).count());
      for (Token token : sentence.tokens()) {
        Token at = token;
        int steps = 0;
        while (at.head() >= 0) {
          at = sentence.token(at.head());
          assertTrue(steps++ < sentence.tokens().size(), sentence.text());
        }
      }
    }
  }

  static Sentence parse(String text) {
    return ANALYZER.parse(ANALYZER.split(text).get(0));
  }

  static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }

  static void assertArc(Sentence sentence, String form, String relation, String head) {
    Token token = token(sentence, form);
    assertEquals(
        relation + " " + head,
        token.relation() + " " + sentence.headOf(token).map(Token::form).orElse("root"));
  }
}
