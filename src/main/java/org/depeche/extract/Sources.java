package org.depeche.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.entity.Entities;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Who says what in an article: the sources that attribution verbs, prepositions and quotes give for
 * each clause and noun.
 */
public final class Sources {

  private final List<Saying> sayings;
  private final Quotes quotes;
  private final Map<Integer, Source> speakers;

  Sources(Tellings tellings) {
    this.sayings = tellings.sayings();
    this.quotes = tellings.quotes();
    this.speakers = tellings.speakers();
  }

  /** Reads the sources of a whole article. */
  static Sources of(List<Sentence> sentences, List<Clauses> clauses, Entities entities) {
    return new Sources(
        new Tellings(sentences, s -> clauses.get(s.index()), new NamedVoices(sentences, entities)));
  }

  /** Every form of a word by which a source is named: a sentence without one names none so. */
  public static Set<String> words() {
    return Collections.unmodifiableSet(SpeechWords.DANISH.forms());
  }

  /** All sources of what a clause says; none where the article itself says it. */
  public List<Attribution> of(Sentence sentence, Clause clause) {
    return of(sentence, clause.verb());
  }

  /** All sources of what a noun stands for, such as that of a meeting or a letter. */
  public List<Attribution> of(Sentence sentence, Token token) {
    List<Saying> covering = Lists.where(sayings, s -> s.covers(sentence.index(), token.index()));
    List<Saying> denials = Lists.where(covering, Saying::denies);
    List<Saying> assertions =
        Lists.where(covering, s -> !s.denies() && Lists.none(denials, s::holds));
    Stream<Saying> innermost = assertions.stream().filter(s -> Lists.none(assertions, s::holds));
    return Stream.concat(innermost, denials.stream())
        .map(s -> chain(s, covering))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** A saying in all those that it is told in, from the outside in. */
  private static Optional<Attribution> chain(Saying inner, List<Saying> covering) {
    List<Saying> chain = new ArrayList<>(Lists.where(covering, s -> s.holds(inner) && !s.denies()));
    chain.sort(
        Comparator.comparingLong(s -> chain.stream().filter(other -> other.holds(s)).count()));
    chain.add(inner);
    Optional<Attribution> outer = Optional.empty();
    Source pending = Source.NOBODY;
    for (Saying saying : chain) {
      Source source = saying.source().relayed(pending.via());
      if (source.speaks() || saying == inner && !source.isNobody()) {
        outer = Optional.of(attribution(saying, source, outer));
        pending = Source.NOBODY;
      } else {
        pending = source;
      }
    }
    return outer;
  }

  private static Attribution attribution(
      Saying saying, Source source, Optional<Attribution> outer) {
    return new Attribution(
        source.speakers(),
        source.speakers().isEmpty() ? source.text() : Optional.empty(),
        source.via(),
        outer,
        saying.sentence().span(),
        saying.sentence().text(),
        saying.rule(),
        saying.denies());
  }

  /**
   * The tellings of an act and the denials of it, one for each source, or one in the article's own
   * voice where nobody tells it. What is only said in order to be denied the article itself does
   * not tell: "X afviser, at Y har lovet det".
   *
   * @param sentence the sentence in which the act stands
   * @param token the verb or noun that names it
   * @param rule the name of the rule that found it
   */
  public List<Evidence> evidence(Sentence sentence, Token token, String rule) {
    List<Attribution> sources = of(sentence, token);
    boolean itself = Lists.none(sources, a -> !a.denies() || a.isOnlyDenial(sentence));
    Stream<Evidence> own =
        Stream.of(Evidence.of(sentence.span(), sentence.text(), rule)).filter(e -> itself);
    return Stream.concat(
            own, sources.stream().map(a -> a.evidence(sentence.span(), sentence.text(), rule)))
        .toList();
  }

  /** Who speaks in a sentence that is a quote, or holds one: whom its "jeg" means. */
  public Optional<List<EntityId>> speakerOf(Sentence sentence) {
    Source speaker = speakers.get(sentence.index());
    if (speaker != null) {
      return Optional.of(speaker.speakers()).filter(s -> !s.isEmpty());
    }
    BitSet quoted = quotes.in(sentence);
    return quoted.isEmpty()
        ? Optional.empty()
        : sayings.stream()
            .filter(s -> !s.denies() && s.covers(sentence.index(), quoted.nextSetBit(0)))
            .filter(s -> !s.sentence().equals(sentence) || !quoted.get(s.anchor()))
            .map(s -> s.source().speakers())
            .filter(s -> !s.isEmpty())
            .findFirst();
  }

  /** Whether the token stands in direct speech. */
  public boolean inQuote(Sentence sentence, Token token) {
    return quotes.in(sentence).get(token.index());
  }
}
