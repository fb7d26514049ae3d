package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.Claim;
import org.depeche.claim.EntityId;
import org.depeche.claim.Facts;
import org.depeche.claim.Status;
import org.depeche.claim.Summit;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.time.Tense;

/** Meetings, held or intended, between leaders or envoys of states and international bodies. */
final class SummitExtractor implements Extractor {

  private static final long serialVersionUID = 1;

  private static final Set<Stance> PROPOSED = Set.of(Stance.OFFERED, Stance.WISHED);

  private final Lexicon lexicon;

  SummitExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Stream<Claim> extract(Document document) {
    Parties parties = new Parties(document, lexicon);
    List<Meeting> mentions = new MeetingFinder(document, lexicon, parties).all();
    Whereabouts whereabouts = new Whereabouts(document, lexicon, parties);
    return new MeetingMerger(lexicon, parties, document)
        .merge(Lists.map(mentions, m -> settled(document, whereabouts, m))).stream()
            .filter(
                g ->
                    Facts.isTold(g.evidence())
                        || document.trace().drop(g.evidence(), Reason.DENIED))
            .map(g -> summit(document, parties, whereabouts, g));
  }

  /**
   * A mention that says nothing of where or when, with where one of those who meet has gone: so it
   * is not taken for another meeting of theirs. What no mention of a meeting says is sought for the
   * meeting as a whole.
   */
  private static Meeting settled(Document document, Whereabouts whereabouts, Meeting meeting) {
    Sentence sentence = meeting.match().sentence();
    boolean open = !meeting.definite() && meeting.place().isEmpty() && meeting.when().isEmpty();
    boolean told = meeting.stance().filter(s -> !PROPOSED.contains(s)).isPresent();
    if (!open || !document.times(sentence).isEmpty() || !told) {
      return meeting; // where somebody is who invites is not where they are to meet
    }
    Tense tense = meeting.stance().get() == Stance.DONE ? Tense.PAST : Tense.FUTURE;
    return meeting.at(
        whereabouts.before(sentence, meeting.sides(), tense),
        whereabouts.time(sentence, meeting.sides(), tense));
  }

  private Summit summit(
      Document document, Parties parties, Whereabouts whereabouts, MeetingMerger.Group group) {
    List<EntityId> sides = Lists.where(group.sides(), parties::isDiplomatic);
    Sentence first = group.first().sentence();
    Tense tense = group.status() == Status.HELD ? Tense.PAST : Tense.FUTURE;
    boolean proposed = group.status() == Status.PROPOSED;
    boolean untold = group.place().isEmpty() && document.times(first).isEmpty();
    Facts facts =
        new Facts(
            document.article().id(),
            group
                .when()
                .or(() -> untold ? whereabouts.time(first, sides, tense) : Optional.empty()),
            group.evidence(),
            document.topics(group.evidence()),
            List.of());
    return new Summit(
        new ActId(ActId.Kind.SUMMIT, "new"),
        facts,
        sides,
        group
            .place()
            .or(() -> proposed ? Optional.empty() : whereabouts.before(first, sides, tense)),
        group.status(),
        group.proposers(),
        group.accepters());
  }
}
