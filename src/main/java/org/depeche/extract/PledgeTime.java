package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;
import org.depeche.time.Tense;

/** When a promise was made, where the words beside it or the sentence behind it say so. */
final class PledgeTime {

  private static final Set<String> MEETING_AT = Set.of("på", "under", "ved", "efter");

  private final Document document;
  private final Lexicon lexicon;
  private final Doers doers;
  private final ToldTimes times;

  PledgeTime(Document document, Lexicon lexicon, Doers doers) {
    this.document = document;
    this.lexicon = lexicon;
    this.doers = doers;
    this.times = new ToldTimes(document);
  }

  /**
   * The time that is told beside the clause of the promise, of one who gives or is given it, or
   * just behind its sentence.
   */
  Optional<When> of(Clause clause, List<EntityId> parties) {
    return meanwhile(clause, parties)
        .or(() -> behind(clause.sentence()))
        .or(() -> isThere(clause) ? times.reached(clause.sentence()) : Optional.empty());
  }

  /**
   * "X modtog tirsdag Y. På mødet lovede han korn", "Gæsten lovede korn": at the meeting that has
   * just been told of.
   */
  private boolean isThere(Clause clause) {
    Sentence sentence = clause.sentence();
    boolean meeting =
        Lists.any(
            clause.arguments(),
            a -> MEETING_AT.contains(a.function()),
            a ->
                a.head().tag() == Tag.NOUN_SINGULAR_DEFINITE
                    && sentence.childrenOf(a.head()).findAny().isEmpty()
                    && !lexicon.nouns(ActId.Kind.SUMMIT, a.head().lemma()).isEmpty());
    boolean guest =
        document
            .clauses(sentence)
            .subject(clause)
            .filter(t -> SmallWords.isAny(t, "gæsten", "værten"))
            .isPresent();
    return clause.first().tag().isPast() && times.in(clause).isEmpty() && (meeting || guest);
  }

  /** "X lovede Y at sende korn, da han tirsdag mødte ham": he promised it on that day. */
  private Optional<When> meanwhile(Clause clause, List<EntityId> parties) {
    Clauses clauses = document.clauses(clause.sentence());
    return clauses.all().stream()
        .filter(c -> c.hasMarker("da") && c.isFinite() && c.first().tag().isPast())
        .filter(c -> clauses.parent(c).filter(clause::equals).isPresent())
        .filter(c -> parties.containsAll(doers.subject(c)) && !doers.subject(c).isEmpty())
        .flatMap(c -> told(c).stream())
        .findFirst();
  }

  /** "X har lovet Y korn. Løftet gav han tirsdag", "Løftet blev givet i maj", "Det skete i maj". */
  private Optional<When> behind(Sentence promise) {
    return document.sentence(promise.index() + 1).stream()
        .filter(this::tellsOfGiving)
        .flatMap(s -> document.clauses(s).of(s.token(1)).stream())
        .flatMap(c -> told(c).stream())
        .findFirst();
  }

  /** "Løftet blev givet mandag, siger Y": who tells when it was made is a source of the promise. */
  List<Evidence> tellings(Sentence promise, String rule) {
    return document.sentence(promise.index() + 1).stream()
        .filter(s -> s.token(0).tag().isNoun() && tellsOfGiving(s))
        .filter(s -> document.clauses(s).of(s.token(1)).flatMap(this::told).isPresent())
        .flatMap(s -> document.sources().evidence(s, s.token(0), rule).stream())
        .filter(e -> !e.attributedTo().isEmpty() || !e.via().isEmpty())
        .toList();
  }

  private boolean tellsOfGiving(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (tokens.size() < 3 || !tokens.get(1).tag().isFinite()) {
      return false;
    }
    Token first = tokens.get(0);
    if (SmallWords.isAny(first, "det")) {
      return SmallWords.isAny(tokens.get(1), "skete");
    }
    return first.tag() == Tag.NOUN_SINGULAR_DEFINITE
        && !lexicon.nouns(ActId.Kind.PLEDGE, first.lemma()).isEmpty()
        && document
            .clauses(sentence)
            .of(tokens.get(1))
            .map(c -> c.verb().lemma())
            .filter(
                v ->
                    lexicon.is("give", v) || lexicon.is("happen", v) || lexicon.is("event-verb", v))
            .isPresent();
  }

  private Optional<When> told(Clause clause) {
    return times.first(
        clause.sentence(),
        Lists.where(times.in(clause), t -> !t.isSince()),
        Tense.PAST,
        Optional.empty());
  }
}
