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
    return letters.stream()
        .filter(Missive::isWhole)
        .filter(l -> isDiplomatic(parties, l.senders()) || isDiplomatic(parties, l.recipients()))
        .filter(l -> parties.canCorrespond(l.senders(), l.recipients()))
        .map(l -> l.letter(document));
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
