package org.depeche.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.depeche.rdf.Quad;
import org.depeche.rdf.Vocabulary;

/** Whom a graph's IRIs mean, by the names and codes that graph and authority give them. */
final class Names {

  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

  /** Two capitals, yet no state. */
  private static final Set<String> BODIES = Set.of("EU", "FN", "UN");

  private static final Set<String> LABELS =
      Set.of(Vocabulary.SKOS + "prefLabel", Vocabulary.SKOS + "altLabel");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9æøåéèüöäáíóúçñ]+");

  private final Map<String, Set<String>> labels = new TreeMap<>();
  private final Map<String, String> codeByState = new TreeMap<>();
  private final Map<String, String> stateByCode = new TreeMap<>();
  private final Map<String, Set<String>> states = new TreeMap<>();

  /** The names in an article's graph, and those in the rest of the graph. */
  Names(List<Quad> article, List<Quad> authority) {
    authority.forEach(this::addName);
    article.forEach(this::addName);
    for (Quad said : article) {
      if (said.property().equals(Vocabulary.dip("represents"))) {
        code(said.object())
            .ifPresent(c -> states.computeIfAbsent(said.subject(), s -> new TreeSet<>()).add(c));
      }
    }
  }

  private void addName(Quad said) {
    if (LABELS.contains(said.property())) {
      labels.computeIfAbsent(said.subject(), s -> new TreeSet<>()).add(fold(said.object()));
    } else if (said.property().equals(Vocabulary.dip("isoCode"))) {
      codeByState.put(said.subject(), said.object());
      stateByCode.put(said.object(), said.subject());
    }
  }

  /** A name without what does not tell names apart: case, marks and spaces between words. */
  static String fold(String name) {
    return BETWEEN_WORDS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The code of a state. */
  Optional<String> code(String state) {
    return Optional.ofNullable(codeByState.get(state));
  }

  /** The codes of the states for which the article says that somebody acts. */
  Set<String> represented(String party) {
    return states.getOrDefault(party, Set.of());
  }

  /** The names of a thing, folded. */
  Set<String> labels(String thing) {
    return labels.getOrDefault(thing, Set.of());
  }

  /**
   * Whether a thing is the one of that name. A state goes by its code or any name of its, a person
   * by the whole name, anything else also by a shorter or longer form.
   */
  boolean isNamed(String thing, String wanted) {
    if (isCode(wanted)) {
      Set<String> others = labels(stateByCode.getOrDefault(wanted, ""));
      return code(thing).filter(wanted::equals).isPresent()
          || labels(thing).stream().anyMatch(others::contains);
    }
    String want = fold(wanted);
    Set<String> have = new TreeSet<>(labels(thing));
    have.add(fold(thing.substring(thing.lastIndexOf('/') + 1)));
    if (have.contains(want)) {
      return true;
    }
    return !thing.contains("/person/") && have.stream().anyMatch(name -> isShorter(name, want));
  }

  /** Whether one of the two is the other with words left out. */
  private static boolean isShorter(String name, String other) {
    Set<String> words = words(name);
    Set<String> others = words(other);
    return !name.isEmpty() && (words.containsAll(others) || others.containsAll(words));
  }

  private static Set<String> words(String folded) {
    return folded.isEmpty() ? Set.of() : new HashSet<>(List.of(folded.split(" ")));
  }

  /** Whether a thing is the one of that name, or one that acts for the same state. */
  boolean isSide(String thing, String wanted, List<GoldPerson> persons) {
    if (isNamed(thing, wanted)) {
      return true;
    }
    Optional<String> state =
        isCode(wanted)
            ? Optional.of(wanted)
            : persons.stream()
                .filter(p -> fold(p.name()).equals(fold(wanted)))
                .findFirst()
                .flatMap(GoldPerson::represents);
    Set<String> mine = code(thing).map(Set::of).orElse(represented(thing));
    return state.filter(mine::contains).isPresent();
  }

  private static boolean isCode(String name) {
    return CODE.matcher(name).matches() && !BODIES.contains(name);
  }
}
