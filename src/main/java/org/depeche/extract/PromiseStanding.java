package org.depeche.extract;

import java.util.List;
import java.util.Locale;
import org.depeche.claim.ActId;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Whether words of promising tell that something was or is promised, and not that it is denied,
 * only expected, said to people at home, or a part of what another word promises.
 */
final class PromiseStanding {

  /** Says that something is so, behind what is so. */
  private static final String ASSURE = "forsikre";

  private final Document document;
  private final Lexicon lexicon;
  private final Matcher matcher;
  private final Modality modality;

  PromiseStanding(Document document, Lexicon lexicon, Matcher matcher) {
    this.document = document;
    this.lexicon = lexicon;
    this.matcher = matcher;
    this.modality = new Modality(lexicon);
  }

  /** Whether the article holds that the promise was or is made. */
  boolean isGiven(Match match) {
    Trace trace = document.trace();
    if (match.clause().isEmpty()) {
      return trace.drop(match, Reason.NO_CLAUSE);
    }
    Clause clause = match.clause().get();
    Clauses clauses = document.clauses(match.sentence());
    if (clause.hasMarker("hvis")) {
      return trace.drop(match, Reason.ON_CONDITION);
    }
    if (clause.isWhether()) {
      return trace.drop(match, Reason.NOT_A_FACT, "asked");
    }
    boolean kept = isOfKeeping(match, clause);
    if (!kept && PromiseNegation.hasNegation(clause) || PromiseNegation.isNegated(clauses, match)) {
      return trace.drop(match, Reason.DENIED);
    }
    if (isAbstention(match, clause) || isGoingOn(match)) {
      return trace.drop(match, Reason.OTHER_SENSE, clause.verb().lemma());
    }
    if (Fate.isOnlyNear(lexicon, clause)) {
      return trace.drop(match, Reason.NOT_A_FACT, "almost");
    }
    if (isCampaign(clauses, clause) || isPrivate(match, clause)) {
      return trace.drop(match, Reason.NO_PLEDGER);
    }
    if (isOpen(clause)) {
      return trace.drop(match, Reason.NO_CONTENT);
    }
    if (isOrdered(clause) || isDemanded(clause)) {
      return trace.drop(match, Reason.NOT_A_FACT, "demanded");
    }
    if (isExpected(clauses, clause)) {
      return trace.drop(match, Reason.NOT_A_FACT, "expected");
    }
    if (isPromised(clauses, clause)) {
      return trace.drop(match, Reason.INSIDE_A_PROMISE);
    }
    Standing standing = modality.of(clauses, clause);
    boolean told =
        kept
            || standing.is(Stance.DONE)
            || standing.is(Stance.COMING)
            || standing.stance().isEmpty()
            || standing.is(Stance.DENIED) && PromiseNegation.negatesContent(clause);
    return told || trace.drop(match, Reason.NOT_A_FACT, said(standing));
  }

  /** "holdt ikke sit løfte": that it is not kept says that it was given. */
  private boolean isOfKeeping(Match match, Clause clause) {
    return match.frame().noun()
        && (match.isDefinite() || match.parties().containsKey("fra"))
        && lexicon.is("keep", clause.verb().lemma());
  }

  /** "afholdt sig fra at stemme": what was not done is no promise. */
  private static boolean isAbstention(Match match, Clause clause) {
    boolean plain = clause.isPerfect() || clause.chain().size() == 1;
    return match.frame().name().equals("refrain") && clause.first().tag().isPast() && plain;
  }

  /** "gå videre med salget til X": who goes along goes "med til" something. */
  private static boolean isGoingOn(Match match) {
    List<Token> tokens = match.sentence().tokens();
    return match.frame().name().equals("go-along")
        && match.frame().fills("til", Role.CONTENT)
        && tokens.stream()
            .skip(match.trigger().index() + 1L)
            .limit(tokens.size() - match.trigger().index() - 2L)
            .filter(t -> SmallWords.isAny(t, "med"))
            .noneMatch(t -> SmallWords.isAny(tokens.get(t.index() + 1), "til"));
  }

  /** "Under valgkampen lovede han vælgerne at": politics at home. */
  private boolean isCampaign(Clauses clauses, Clause clause) {
    return Lists.any(
        clause.sentence().tokens(),
        t -> lexicon.is("campaign", t.lemma()),
        t -> clauses.of(t).filter(clause::equals).isPresent());
  }

  /** "lovede spillerne at komme", "lovede sin mor at skrive": nothing between states. */
  private boolean isPrivate(Match match, Clause clause) {
    return match.frame().roles().entrySet().stream()
        .filter(r -> r.getValue().contains(Role.ADDRESSEE))
        .flatMap(r -> clause.arguments(r.getKey()).stream())
        .map(a -> Phrase.core(clause.sentence(), a.head()))
        .filter(t -> lexicon.is("private-hearer", t.lemma()) && !isOfPlace(clause.sentence(), t))
        .anyMatch(t -> document.mention(clause.sentence(), t).isEmpty());
  }

  /** "lovede borgerne i Y at komme": people of somewhere else. */
  private static boolean isOfPlace(Sentence sentence, Token people) {
    int next = people.index() + 1;
    return next < sentence.tokens().size()
        && SmallWords.isAny(sentence.token(next), "i", "fra", "på");
  }

  /** "vil vide, hvad X har lovet Y": it is not said what. */
  private static boolean isOpen(Clause clause) {
    return clause.isRelative()
        && clause.governor().filter(g -> SmallWords.isAny(g, "hvad", "hvilket")).isPresent();
  }

  /** "X skal love at": what one is to promise is not promised; "skal have lovet" is hearsay. */
  private static boolean isOrdered(Clause clause) {
    return clause.isFinite()
        && clause.first().lemma().equals("skulle")
        && !clause.first().tag().isPast()
        && !clause.hasAuxiliary("have");
  }

  /** "kræver, at X lover aldrig at gøre det": also what is never to be done is only demanded. */
  private boolean isDemanded(Clause clause) {
    return clause.hasMarker("at")
        && clause
            .governor()
            .flatMap(g -> lexicon.stance(g.lemma()))
            .filter(w -> w.stance() == Stance.OFFERED || w.stance() == Stance.WISHED)
            .isPresent();
  }

  /** "ventes at love", "håber at kunne garantere": it has not been promised yet. */
  private boolean isExpected(Clauses clauses, Clause clause) {
    return !clause.isFinite()
        && clauses.parent(clause).filter(p -> lexicon.is("ahead", p.verb().lemma())).isPresent();
  }

  /**
   * "lovede, at X vil afholde sig fra": what is promised is no promise of its own; of a promise
   * that somebody assures of ("… har lovet det, forsikrer X") is only told by him.
   */
  private boolean isPromised(Clauses clauses, Clause clause) {
    boolean introduced =
        clause.hasMarker("at") || !clause.isFinite() || clause.relation().equals("qobj");
    return introduced
        && clause
            .governor()
            .filter(g -> !clause.relation().equals("qobj") || !g.lemma().equals(ASSURE))
            .filter(
                g ->
                    isPromising(clause.sentence(), g)
                        || clauses
                            .of(g)
                            .filter(c -> isPromising(c.sentence(), c.verb()))
                            .isPresent())
            .isPresent();
  }

  private boolean isPromising(Sentence sentence, Token token) {
    return !matcher.at(sentence, token, ActId.Kind.PLEDGE).isEmpty();
  }

  private static String said(Standing standing) {
    return standing.stance().map(s -> s.name().toLowerCase(Locale.ROOT)).orElse("");
  }
}
