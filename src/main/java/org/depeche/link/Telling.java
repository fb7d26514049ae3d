package org.depeche.link;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.ActSlug;
import org.depeche.claim.EntityId;
import org.depeche.claim.Status;
import org.depeche.claim.When;

/**
 * What one article tells of one act, as far as merging needs it.
 *
 * @param act the IRI of the act in its article's graph
 * @param source the article
 * @param kind which of the three
 * @param doers participants, senders, or who promises
 * @param addressees recipients, or to whom is promised; empty for a summit
 * @param when its time, where the article gives it
 * @param place where a summit takes place, where the article gives it
 * @param status the furthest point of a summit; empty for other acts
 * @param content what is promised; {@link Wording#NONE} for other acts
 * @param quotes the sentences that tell it, where the article has other versions; else none
 */
public record Telling(
    String act,
    Source source,
    ActId.Kind kind,
    List<Party> doers,
    List<Party> addressees,
    Optional<When> when,
    Optional<Venue> place,
    Optional<Status> status,
    Wording content,
    List<Wording> quotes)
    implements Serializable {

  /** Sorts both sides. */
  public Telling {
    doers = List.copyOf(new TreeSet<>(doers));
    addressees = List.copyOf(new TreeSet<>(addressees));
    quotes = List.copyOf(quotes);
  }

  /** The ID of the article. */
  public String article() {
    return source.article();
  }

  /**
   * What tellings of one act can have in common: for whom the doers act, who they are, and who all
   * parties are, all in what the spellings of a name have in common. Tellings that no chain of
   * equal keys joins are never merged and never compete for a slug, so that a change under one key
   * leaves all alone that it does not lead to.
   */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    keys.add(kind.path() + "/for/" + Sides.keys(doers));
    keys.add(kind.path() + "/" + ActSlug.parties(Sides.spelt(doers), List.of()));
    keys.add(kind.path() + "/" + ActSlug.parties(Sides.spelt(doers), Sides.spelt(addressees)));
    return keys;
  }

  /** The same telling, of those whom the story has for its parties. */
  public Telling of(UnaryOperator<EntityId> survivors) {
    return new Telling(
        act,
        source,
        kind,
        renamed(doers, survivors),
        renamed(addressees, survivors),
        when,
        place,
        status,
        content,
        quotes);
  }

  private static List<Party> renamed(List<Party> parties, UnaryOperator<EntityId> survivors) {
    return parties.stream().map(party -> party.as(survivors.apply(party.id()))).toList();
  }

  /**
   * The same telling, in a version of that article.
   *
   * @param original the ID of the article of which its own is a version
   * @param sentences those in which it is told
   */
  public Telling versionOf(String original, List<String> sentences) {
    return new Telling(
        act,
        new Source(source.article(), original, source.published()),
        kind,
        doers,
        addressees,
        when,
        place,
        status,
        content,
        sentences.stream().map(Wording::of).toList());
  }

  /** How many of its sentences stand in the other as well, in a version of the same text. */
  long quotesOf(Telling other) {
    return source.isVersionOf(other.source)
        ? quotes.stream().filter(q -> other.quotes.stream().anyMatch(q::isSameSentence)).count()
        : 0;
  }

  /** Whether the act is reported to have taken place. */
  boolean isHeld() {
    return is(Status.HELD);
  }

  /** Whether the act is a meeting that was called off. */
  boolean isCancelled() {
    return is(Status.CANCELLED);
  }

  /** Whether the act is a meeting that is still to come, as far as the article knows. */
  boolean isIntended() {
    return is(Status.PROPOSED) || is(Status.AGREED);
  }

  /** How many of all parties are named, and not just the states and bodies behind them. */
  long named() {
    return Stream.of(doers, addressees).flatMap(Collection::stream).filter(Party::isNamed).count();
  }

  /** Whether a state or body stands for people whom the article does not name. */
  boolean namesOnlyStates() {
    return Stream.of(doers, addressees)
        .flatMap(Collection::stream)
        .anyMatch(p -> p.id().kind() == EntityId.Kind.STATE);
  }

  private boolean is(Status other) {
    return status.filter(other::equals).isPresent();
  }
}
