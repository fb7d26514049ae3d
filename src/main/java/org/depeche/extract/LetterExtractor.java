package org.depeche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depeche.claim.Claim;
import org.depeche.claim.EntityId;

/** Letters: who wrote to whom, and who brought it. */
final class LetterExtractor implements Extractor {

  private static final long serialVersionUID = 1;

  private final Lexicon lexicon;

  LetterExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Stream<Claim> extract(Document document) {
    Parties parties = new Parties(document, lexicon);
    List<Missive> letters = new ArrayList<>();
    for (Missive missive : new MissiveFinder(document, lexicon).all()) {
      int known = indexOfSame(letters, missive);
      if (known >= 0) {
        letters.set(known, letters.get(known).with(missive));
      } else {
        letters.add(missive);
      }
    }
    return letters.stream().filter(l -> stands(document, parties, l)).map(l -> l.letter(document));
  }

  private static boolean stands(Document document, Parties parties, Missive letter) {
    Trace trace = document.trace();
    List<EntityId> from = letter.senders();
    List<EntityId> to = letter.recipients();
    Reason open = from.isEmpty() ? Reason.NO_SENDER : Reason.NO_RECIPIENT;
    return (letter.isWhole() || trace.drop(letter.evidence(), open))
        && (isDiplomatic(parties, from)
            || isDiplomatic(parties, to)
            || trace.drop(letter.evidence(), Reason.NOT_DIPLOMATIC))
        && (parties.canCorrespond(from, to) || trace.drop(letter.evidence(), Reason.SAME_SIDE));
  }

  private static boolean isDiplomatic(Parties parties, List<EntityId> ids) {
    return ids.stream().anyMatch(parties::isDiplomatic);
  }

  /** The last letter that this mention can be of. */
  private static int indexOfSame(List<Missive> letters, Missive missive) {
    for (int i = letters.size() - 1; i >= 0; i--) {
      if (letters.get(i).canBe(missive)) {
        return i;
      }
    }
    return -1;
  }
}
