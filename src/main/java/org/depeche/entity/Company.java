package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;

/**
 * Tells that an unlisted sequence is a person by the company it keeps: a state in the genitive
 * before it, persons with whom it is coordinated, or its last word standing alone elsewhere.
 */
final class Company {

  private static final Set<Kind> OF_A_STATE =
      Set.of(Kind.STATE, Kind.ADJECTIVE, Kind.INHABITANT, Kind.REGION_WORD);

  private final List<FoundName> names;
  private final List<CapitalRun> unknown;
  private final Map<Integer, FoundName> endingAt = new HashMap<>();
  private final Set<String> alone = new HashSet<>();

  Company(List<FoundName> names, List<CapitalRun> unknown, List<Sentence> sentences) {
    this.names = names;
    this.unknown = unknown;
    for (FoundName name : names) {
      endingAt.put(key(name.sentence(), name.to()), name);
    }
    for (CapitalRun run : unknown) {
      if (run.size() == 1 && !run.before(1).equals("i")) {
        alone.add(run.text(false));
        alone.add(run.text(true));
      }
    }
  }

  private static int key(int sentence, int token) {
    return sentence << 12 | token;
  }

  /** Adds those that are persons to the names; gives what is left. */
  List<CapitalRun> withoutPersons() {
    List<CapitalRun> left = new ArrayList<>();
    for (CapitalRun run : unknown) {
      if (run.size() > 1 && isPerson(run)) {
        boolean genitive = Genitive.isCertain(run.text(false)) || isAlone(run.text(true), run);
        FoundName name =
            NameFinder.name(
                run, new Reading(Kind.PERSON, List.of(), false, false), genitive && isShown(run));
        names.add(name);
        endingAt.put(key(name.sentence(), name.to()), name);
      } else if (run.size() > 1 && run.opensSentence() && endsInPerson(run)) {
        left.add(run.slice(run.to() - 1, run.to()));
      } else {
        left.add(run);
      }
    }
    return left;
  }

  private boolean isPerson(CapitalRun run) {
    if (run.opensSentence() && endsInPerson(run)) {
      return false;
    }
    boolean club = run.tokens().get(0).form().matches("\\p{Lu}{2,4}"); // "HB Køge"
    return isOfState(run)
        || isCoordinated(run)
        || !club && (isAlone(run.text(false), run) || isAlone(run.text(true), run));
  }

  /** "Navnet Abe" after "Shinzo Abe": an opening word and a short name. */
  private boolean endsInPerson(CapitalRun run) {
    List<String> last = ShortNames.spaced(run.tokens().get(run.size() - 1).form());
    return Lists.any(names, n -> n.kind() == Kind.PERSON, n -> ShortNames.isPart(last, n.text()));
  }

  private boolean isShown(CapitalRun run) {
    return !isAlone(run.text(false), run);
  }

  /** "Frankrigs X Y", "nordkoreanske X Y", "russeren X Y". */
  private boolean isOfState(CapitalRun run) {
    FoundName before = endingAt.get(key(run.sentence().index(), run.from()));
    return before != null
        && OF_A_STATE.contains(before.kind())
        && (before.genitive() || before.kind() != Kind.STATE);
  }

  /** "X Y og Z W", "X Y fra Norge og Z W" where one is known for a person. */
  private boolean isCoordinated(CapitalRun run) {
    int sentence = run.sentence().index();
    if (!isOneOf(run.before(1), "og", "samt", ",")) {
      return false;
    }
    FoundName before = endingAt.get(key(sentence, run.from() - 1));
    if (before != null && before.kind() == Kind.STATE && !before.genitive()) {
      int from = before.from();
      boolean fromState = from > 1 && run.sentence().token(from - 1).form().equals("fra");
      before = fromState ? endingAt.get(key(sentence, from - 1)) : null;
    }
    return before != null && before.kind() == Kind.PERSON && isInList(run);
  }

  private static boolean isInList(CapitalRun run) {
    return !run.before(1).equals(",") || isOneOf(run.after(1), "og", "samt", "fra", ",");
  }

  private boolean isAlone(String text, CapitalRun run) {
    return run.size() <= 4 && alone.contains(text.substring(text.lastIndexOf(' ') + 1));
  }
}
