package org.depeche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.extract.Missive.Mention;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;

/** The letters that a text has told of so far: they say who writes to whom. */
final class Correspondence {

  private final Parties parties;
  private final List<Missive> whole = new ArrayList<>();
  private List<EntityId> writers = List.of();
  private List<EntityId> readers = List.of();

  Correspondence(Parties parties) {
    this.parties = parties;
  }

  void add(Missive missive) {
    writers = missive.senders().isEmpty() ? writers : missive.senders();
    readers = missive.senders().isEmpty() ? missive.recipients() : readers;
    if (missive.isWhole() && !missive.recipients().isEmpty()) {
      whole.add(missive);
    }
  }

  /** Whether a letter has been told of. */
  boolean isBegun() {
    return !writers.isEmpty() || !readers.isEmpty();
  }

  /** "fik to breve. Det første var fra X": who got those of which one is told. */
  Missive oneOf(Missive missive) {
    return missive.senders().isEmpty() || !missive.recipients().isEmpty()
        ? completed(missive)
        : completed(missive.to(readers));
  }

  /** Whether the last whole letter is told of in that sentence. */
  boolean isToldIn(Sentence sentence) {
    return last()
        .filter(m -> Lists.any(m.evidence(), e -> e.sentence().equals(sentence.span())))
        .isPresent();
  }

  private Optional<Missive> last() {
    return whole.isEmpty() ? Optional.empty() : Optional.of(whole.get(whole.size() - 1));
  }

  /** "et brev fra samme afsender": from who wrote the last one, and again to whom that went. */
  Missive signed(Missive missive) {
    Missive from = missive.from(writers);
    return last()
        .filter(m -> m.senders().equals(from.senders()))
        .map(m -> from.to(m.recipients()))
        .orElse(from);
  }

  /** The mention with what it leaves unsaid and the letters before it say. */
  Missive completed(Missive missive) {
    if (missive.definite()) {
      return missive;
    }
    Missive from = missive.recipients().isEmpty() ? missive : missive.from(writers);
    if (last().isEmpty()) {
      return from;
    }
    Missive before = last().get();
    if (missive.mention() == Mention.ANOTHER && missive.isBare()) {
      return missive.from(before.senders()).to(before.recipients());
    }
    boolean answers = from.mention() == Mention.NEW && isFrom(from, before.recipients());
    return answers ? from.to(before.senders()) : from;
  }

  private static boolean isFrom(Missive missive, List<EntityId> those) {
    return !missive.senders().isEmpty() && those.containsAll(missive.senders());
  }

  /** "overrakte X et brev, og hans kollega afleverede et": to whom the one beside it goes. */
  Missive beside(Missive missive, Sentence sentence) {
    boolean told = !missive.senders().isEmpty() && isToldIn(sentence);
    return last()
        .filter(m -> told && parties.canCorrespond(missive.senders(), m.recipients()))
        .map(m -> missive.to(m.recipients()))
        .orElse(missive);
  }

  /** The last letter that went to those. */
  Optional<Missive> receivedBy(List<EntityId> who) {
    return whole.stream().filter(m -> m.recipients().containsAll(who)).reduce((a, b) -> b);
  }

  /** The answer to the last letter whose recipient it is from; empty where it answers none. */
  Optional<Missive> reply(Missive reply) {
    return whole.stream()
        .filter(m -> isAnswered(m, reply.senders()))
        .reduce((a, b) -> b)
        .map(m -> reply.from(m.recipients()).to(m.senders()));
  }

  private boolean isAnswered(Missive letter, List<EntityId> by) {
    return by.isEmpty()
        || Lists.any(
            letter.recipients(),
            r ->
                by.contains(r)
                    || Lists.any(
                        by,
                        b ->
                            parties.delegation(r).contains(b)
                                || parties.delegation(b).contains(r)));
  }
}
