package org.depeche.extract;

import java.util.List;
import java.util.stream.Stream;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** The clauses that tell of the letter that a noun names, and what each of them does with it. */
final class LetterClauses {

  private final Document document;
  private final Lexicon lexicon;
  private final Match match;
  private final Sentence sentence;

  LetterClauses(Document document, Lexicon lexicon, Match match) {
    this.document = document;
    this.lexicon = lexicon;
    this.match = match;
    this.sentence = match.sentence();
  }

  /** The clause of the letter, and the relative clauses that say something of it. */
  List<Clause> clauses() {
    Token head = NounPhrases.phraseHead(sentence, match.trigger());
    Stream<Clause> relative =
        document.clauses(sentence).all().stream()
            .filter(Clause::isRelative)
            .filter(c -> c.governor().filter(g -> isOfLetter(c, g, head)).isPresent());
    Stream<Clause> own = match.clause().filter(c -> !isCited()).stream();
    return Stream.concat(own, relative.flatMap(this::withJoined)).distinct().toList();
  }

  /** "Ifølge et brev vil X sende …": what is to be sent is something else. */
  boolean isCited() {
    int head = NounPhrases.phraseHead(sentence, match.trigger()).index();
    return head > 0 && SmallWords.isAny(sentence.token(head - 1), "ifølge");
  }

  /** The clauses that tell that it was sent, handed over or received. */
  List<Clause> ways(List<Clause> clauses) {
    Stream<Clause> dated =
        document.clauses(sentence).all().stream()
            .filter(c -> c.verb().lemma().equals("datere"))
            .filter(c -> c.verb().index() > match.trigger().index());
    Stream<Clause> gone =
        clauses.stream()
            .filter(c -> lexicon.is("send", c.verb().lemma()) || isDelivering(c) || isReceiving(c));
    return Stream.concat(dated, gone).distinct().toList();
  }

  /** "som X skrev, og som Y afleverede": a relative clause and those that stand beside it. */
  private Stream<Clause> withJoined(Clause relative) {
    Clauses clauses = document.clauses(sentence);
    return Stream.concat(
        Stream.of(relative),
        clauses.all().stream()
            .filter(c -> c.relation().equals("conj"))
            .filter(c -> clauses.parent(c).filter(relative::equals).isPresent())
            .filter(
                c ->
                    Lists.any(
                        c.arguments(Clause.OBJECT), a -> Clauses.isRelativePronoun(a.head()))));
  }

  /** "brevet, som …"; also where the clause seems to hang on the name of its sender. */
  private boolean isOfLetter(Clause clause, Token governor, Token head) {
    if (governor.equals(head) || governor.equals(match.trigger())) {
      return true;
    }
    boolean below =
        governor.index() > head.index() && Phrase.subtree(sentence, head).contains(governor);
    String verb = clause.verb().lemma();
    return below
        && (lexicon.is("send", verb) || lexicon.is("deliver", verb))
        && Lists.any(clause.arguments(Clause.OBJECT), a -> Clauses.isRelativePronoun(a.head()));
  }

  /** "står i et brev", "fremgår af et brev". */
  boolean isSource(Clause clause) {
    return isMedium(clause) || Lists.any(clause.arguments("af"), this::isLetter);
  }

  /** "lod sin ambassadør aflevere et brev", "bad ham overbringe det": who has it done writes. */
  static boolean isCaused(Clause clause) {
    return clause
        .governor()
        .filter(g -> g.lemma().equals("lade") || g.lemma().equals("bede") && !clause.isFinite())
        .isPresent();
  }

  boolean isDelivering(Clause clause) {
    String verb = clause.verb().lemma();
    boolean brings =
        lexicon.is("travel", verb)
            && !clause.isPassive()
            && !isSentAlong(clause)
            && Lists.any(clause.arguments("med"), this::isLetter);
    return lexicon.is("deliver", verb) || hasAlong(clause) || brings;
  }

  /** "roser brevet", "svarede på brevet", "takkede for brevet": what is done to it. */
  boolean isAbout(Clause clause) {
    return Stream.of(Clause.OBJECT, "på", "for")
        .anyMatch(f -> Lists.any(clause.arguments(f), this::isLetter));
  }

  private boolean isLetter(Clause.Argument argument) {
    return match.isHeadedBy(argument.head());
  }

  /** "fik et brev", "fik overdraget et brev". */
  boolean isReceiving(Clause clause) {
    boolean gets = clause.hasAuxiliary("få") && lexicon.is("deliver", clause.verb().lemma());
    boolean reads = lexicon.is("receive", clause.verb().lemma()) && !clause.isPassive();
    return gets || reads && !Along.isHome(clause);
  }

  static boolean isReadOut(Clause clause) {
    return clause.dependent("op").isPresent() || clause.dependent("højt").isPresent();
  }

  boolean isSentAlong(Clause clause) {
    return clause.verb().lemma().equals("sende")
        && !clause.isPassive()
        && clause.arguments("med").stream()
            .map(Clause.Argument::head)
            .anyMatch(
                h ->
                    Phrase.core(sentence, h).equals(match.trigger())
                        || SmallWords.isAny(h, "det")
                            && Phrase.core(sentence, h).equals(h)
                            && h.index() > match.trigger().index()
                            && match.clause().filter(clause::equals).isEmpty());
  }

  /** "i et brev", "i brevet": the letter is where something is said. */
  boolean isMedium(Clause clause) {
    return Lists.any(clause.arguments("i"), this::isLetter)
        || Lists.any(clause.arguments("ifølge"), this::isLetter)
            && lexicon.is("addressing", clause.verb().lemma())
        || Lists.any(clause.arguments("med"), this::isLetter)
            && !lexicon.is("travel", clause.verb().lemma());
  }

  /** "havde et brev med": who brings it. */
  boolean hasAlong(Clause clause) {
    return Along.isBehind(lexicon, document.clauses(sentence), clause, match.trigger());
  }
}
