package org.depeche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depeche.claim.Claim;
import org.depeche.claim.Facts;

/** Promises: a party commits itself to do or not to do something. */
final class PledgeExtractor implements Extractor {

  private static final long serialVersionUID = 1;

  private final Lexicon lexicon;

  PledgeExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Stream<Claim> extract(Document document) {
    List<Promise> promises = new ArrayList<>();
    for (Promise promise : new PromiseFinder(document, lexicon).all()) {
      int known = indexOfSame(document, promises, promise);
      if (known < 0) {
        promises.add(promise);
      } else {
        promises.set(known, promises.get(known).with(promise));
      }
    }
    return promises.stream()
        .filter(
            p -> Facts.isTold(p.evidence()) || document.trace().drop(p.evidence(), Reason.DENIED))
        .map(p -> p.pledge(document));
  }

  private static int indexOfSame(Document document, List<Promise> promises, Promise promise) {
    for (int i = 0; i < promises.size(); i++) {
      if (promises.get(i).isSame(promise, document.anchor()::isLongAgo)) {
        return i;
      }
    }
    return -1;
  }
}
