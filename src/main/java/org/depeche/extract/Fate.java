package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** What a clause says becomes of an event: that it is called off, mooted, put off or described. */
final class Fate {

  private static final Set<String> STRUCK = Set.of(Clause.OBJECT, Clause.SUBJECT);

  /** What one sends one's regrets to. */
  private static final Set<String> DECLINED = Set.of("til", "fra");

  private static final Set<String> SEEING = Set.of("se", "høre");

  private static final Set<String> TIMING =
      Set.of("efter", "før", "inden", "midt", "samtidig", "oven");

  private static final int NEAR = 4;

  private final Lexicon lexicon;
  private final GoverningWords words;

  Fate(Lexicon lexicon, GoverningWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** How things then stand with the event that a noun names; nothing where the clause is silent. */
  Optional<Standing> of(Clause clause, Token noun) {
    if (comesToNothing(clause, noun)) {
      return Optional.of(Standing.of(Stance.CANCELLED));
    }
    if (isCancelled(clause, noun)) {
      return Optional.of(Standing.of(isSpared(clause) ? Stance.COMING : Stance.CANCELLED));
    }
    if (isMooted(clause, noun)) {
      return Optional.of(Standing.of(Stance.POSSIBLE));
    }
    if (isNow(clause)
        && lexicon.is("describe", clause.verb().lemma())
        && names(clause, STRUCK, noun)) {
      return Optional.of(Standing.of(Stance.DONE));
    }
    if (isTimed(clause, noun)) {
      return Optional.of(Standing.unknown());
    }
    if (isPutOff(clause) && names(clause, STRUCK, noun)) {
      return Optional.of(Standing.of(Stance.COMING));
    }
    return Optional.empty();
  }

  /** "X har bekræftet mødet": of what was told before it says neither that it was nor will be. */
  static boolean isConfirmed(Clause clause, Token noun) {
    String function = clause.isPassive() ? Clause.SUBJECT : Clause.OBJECT;
    return !isNow(clause)
        && noun.tag().isDefinite()
        && clause.sentence().childrenOf(noun).noneMatch(t -> t.tag() == Tag.PREPOSITION)
        && names(clause, Set.of(function), noun)
        && SpeechWords.DANISH
            .at(clause.sentence(), clause.verb(), Set.of(SpeechWord.Kind.TELLS))
            .isPresent();
  }

  /** "Et planlagt møde blev ikke til noget": what was to be and did not come about. */
  boolean fails(Clause clause, Token noun) {
    String verb = clause.verb().lemma();
    return clause.dependent("ikke").isPresent()
        && names(clause, Set.of(Clause.SUBJECT), noun)
        && (verb.equals("blive") || lexicon.is("happen", verb));
  }

  /** Whether a clause says that the event does not take place: "aflyste mødet". */
  boolean isCancelled(Clause clause, Token noun) {
    Sentence sentence = clause.sentence();
    boolean off =
        words.word(sentence, said(clause)).filter(w -> w.stance() == Stance.CANCELLED).isPresent();
    if (isStruck(clause, noun)) {
      return true;
    }
    if (isPutOff(clause)) {
      return false;
    }
    boolean away = off && lexicon.is("absent", clause.verb().lemma());
    return off && names(clause, STRUCK, noun)
        || away && names(clause, DECLINED, noun)
        || isDeclined(clause, noun);
  }

  /** "truer med at aflyse mødet", "har ikke aflyst mødet": it still stands. */
  private boolean isSpared(Clause clause) {
    return clause.dependent("ikke").isPresent()
        || !clause.isFinite()
            && clause.governor().filter(g -> lexicon.is("menace", g.lemma())).isPresent();
  }

  /** "kunne man se X hilse på Y": what was to be seen has been. */
  static boolean isSeen(Clause clause, Clause parent) {
    return parent.isFinite()
        && clause.markers().isEmpty()
        && SEEING.contains(parent.verb().lemma());
  }

  /** "var lige ved at mødes", "var tæt på at mødes": what did not come about. */
  boolean isMissed(Clause clause, Clause parent) {
    return parent.verb().lemma().equals("være")
        && parent.first().tag().isPast()
        && isOnlyNear(lexicon, clause);
  }

  /** "var tæt på at blive enige om", "er lige ved at love": it has not come to it. */
  static boolean isOnlyNear(Lexicon lexicon, Clause clause) {
    Token first = clause.markers().isEmpty() ? clause.first() : clause.markers().get(0);
    int begin = Math.max(0, first.index() - 2);
    return !clause.isFinite()
        && Lists.any(
            clause.sentence().tokens().subList(begin, first.index()),
            t -> lexicon.is("almost", t.form()));
  }

  /** "Topmødet kommer, efter at …", "Mødet kommer få dage før …": at what time it comes. */
  private static boolean isTimed(Clause clause, Token noun) {
    int verb = clause.verb().index();
    return isNow(clause)
        && clause.verb().lemma().equals("komme")
        && noun.tag().isDefinite()
        && Math.abs(verb - noun.index()) <= NEAR // of which has been told already
        && names(clause, Set.of(Clause.SUBJECT), noun)
        && clause.sentence().tokens().stream()
            .skip(verb + 1L)
            .limit(4)
            .anyMatch(t -> TIMING.contains(t.lower()));
  }

  /** "udskyder mødet til maj": what is put off until a day still stands. */
  private boolean isPutOff(Clause clause) {
    return lexicon.is("postpone", said(clause).lemma())
        && (!clause.arguments("til").isEmpty() || isFromTo(clause));
  }

  /** "fra 14. til 21. maj": a time in which the tree sees no "til" of the clause. */
  private static boolean isFromTo(Clause clause) {
    List<Token> tokens = clause.sentence().tokens();
    return tokens.stream()
        .skip(clause.verb().index())
        .filter(t -> SmallWords.isAny(t, "fra"))
        .flatMap(t -> tokens.stream().skip(t.index() + 1L).limit(NEAR))
        .anyMatch(t -> SmallWords.isAny(t, "til"));
  }

  /** "melder afbud til et ventet møde", "sendte afbud til topmødet". */
  private boolean isDeclined(Clause clause, Token noun) {
    boolean regrets =
        clause.dependents().stream()
            .filter(t -> t.tag().isNoun())
            .flatMap(t -> lexicon.stance(t.lemma()).stream())
            .anyMatch(w -> w.stance() == Stance.CANCELLED);
    return regrets && names(clause, DECLINED, noun);
  }

  private static boolean names(Clause clause, Set<String> functions, Token noun) {
    return Lists.any(
        clause.arguments(),
        a -> functions.contains(a.function()),
        a -> Phrase.core(clause.sentence(), a.head()).equals(noun));
  }

  /** Whether a clause tells in the present, with one verb. */
  static boolean isNow(Clause clause) {
    return clause.chain().size() == 1 && clause.verb().tag().isPresent();
  }

  /** The verb of a clause, or what is said of its subject: "er udskudt på ubestemt tid". */
  static Token said(Clause clause) {
    return clause.arguments(Clause.PREDICATIVE).stream()
        .map(Clause.Argument::head)
        .filter(t -> t.tag().isParticiple())
        .findFirst()
        .orElse(clause.verb());
  }

  /** "Mødet er taget af kalenderen", "mødet gik i vasken". */
  private boolean isStruck(Clause clause, Token noun) {
    boolean taken = clause.verb().lemma().equals("tage") && words.brings(clause, "af", "schedule");
    boolean shelved = words.brings(clause, "på", "shelf"); // "sat på hold"
    return (taken || shelved || words.brings(clause, "i", "drain"))
        && (names(clause, STRUCK, noun) || names(clause, STRUCK, about(clause.sentence(), noun)));
  }

  /** "planerne om et møde": that of which a noun tells what it is about. */
  private static Token about(Sentence sentence, Token noun) {
    return sentence
        .headOf(NounPhrases.phraseHead(sentence, noun))
        .filter(t -> SmallWords.isAny(t, "om"))
        .flatMap(sentence::headOf)
        .orElse(noun);
  }

  /** "Det blev ikke til noget møde". */
  private boolean comesToNothing(Clause clause, Token noun) {
    return clause.verb().lemma().equals("blive")
        && names(clause, Set.of("til"), noun)
        && Stream.of("ikke", "aldrig").anyMatch(w -> clause.dependent(w).isPresent());
  }

  /** "Et møde er på tale", "et møde er en mulighed". */
  private boolean isMooted(Clause clause, Token noun) {
    boolean possible =
        clause.arguments(Clause.PREDICATIVE).stream()
            .map(a -> Phrase.core(clause.sentence(), a.head()))
            .filter(t -> t.tag().isNoun() && !t.equals(noun))
            .flatMap(t -> lexicon.stance(t.lemma()).stream())
            .anyMatch(w -> w.stance() == Stance.POSSIBLE);
    return (possible || words.brings(clause, "på", "mooted")) && names(clause, STRUCK, noun);
  }
}
