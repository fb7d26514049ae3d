package org.depeche.extract;

import java.util.List;
import java.util.Set;
import org.depeche.text.Lists;
import org.depeche.text.Token;

/**
 * Settles what is met on the margins of a gathering where and when that is: "I kulissen skal X
 * mødes med Y", "På topmødet talte X med Y".
 */
final class Margins {

  private static final String GATHERING = "topmøde";
  private static final Set<String> SETTINGS = Set.of("på", "ved", "under", "i");
  private static final int BACK = 4;

  private final Document document;
  private final Lexicon lexicon;

  Margins(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** The mention, with the place and time of the gathering before it where it has none. */
  Meeting settled(Meeting meeting, List<Meeting> before) {
    Match match = meeting.match();
    boolean open = meeting.place().isEmpty() || meeting.when().isEmpty();
    if (!open || Lists.none(match.sentence().tokens(), t -> isMargin(match, t))) {
      return meeting;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Meeting gathering = before.get(i);
      int back = match.sentence().index() - gathering.match().sentence().index();
      if (back <= BACK && isGathering(gathering.match()) && isDone(meeting) == isDone(gathering)) {
        return meeting.at(gathering);
      }
    }
    return meeting;
  }

  private boolean isMargin(Match match, Token token) {
    boolean own =
        document
            .clauses(match.sentence())
            .of(token)
            .filter(c -> match.clause().isPresent())
            .filter(c -> c.equals(match.clause().get()))
            .isPresent();
    boolean gathering =
        token.tag().isDefinite()
            && token.lemma().endsWith(GATHERING)
            && !token.equals(match.trigger())
            && match.sentence().headOf(token).filter(h -> SETTINGS.contains(h.lower())).isPresent();
    return own && (lexicon.is("margin", token.lemma()) || gathering);
  }

  private static boolean isDone(Meeting meeting) {
    return meeting.stance().filter(s -> s == Stance.DONE).isPresent();
  }

  private static boolean isGathering(Match match) {
    return match.frame().noun() && match.trigger().lemma().endsWith(GATHERING);
  }
}
