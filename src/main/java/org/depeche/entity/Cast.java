package org.depeche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depeche.article.PublicationDate;
import org.depeche.claim.EntityId;
import org.depeche.entity.Authority.Person;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Lists;

/** The persons of an article: which names are one person's. */
final class Cast {

  /** "Kim Yong-chol": the family name stands first. */
  private static final Pattern EAST_ASIAN = Pattern.compile("\\p{L}+ \\p{L}+-\\p{Ll}+.*");

  /** What sets the parts of a name apart. */
  private static final Pattern BETWEEN = Pattern.compile("[ -]");

  private final KnownPersons known;
  private final Lexicon lexicon;
  private final List<Figure> figures = new ArrayList<>();
  private final Map<FoundName, Figure> byName = new LinkedHashMap<>();
  private final Map<String, Figure> bound = new HashMap<>();

  private Cast(KnownPersons known, Lexicon lexicon) {
    this.known = known;
    this.lexicon = lexicon;
  }

  /**
   * Gathers the persons of an article.
   *
   * @param names its names in the order of the text
   * @param titled the descriptions that stand right before a name, by that name
   * @param published when it was published
   */
  static Cast of(
      List<FoundName> names,
      Map<FoundName, Description> titled,
      KnownPersons known,
      Lexicon lexicon,
      Optional<PublicationDate> published) {
    Cast cast = new Cast(known, lexicon);
    names.stream().filter(n -> n.kind() == Kind.PERSON).forEach(cast::addFull);
    Set<EntityId> states =
        names.stream()
            .filter(n -> n.kind() != Kind.PERSON && n.kind() != Kind.SHORT_PERSON)
            .flatMap(n -> n.entities().stream())
            .collect(Collectors.toSet());
    Candidates candidates = new Candidates(known, states, published);
    names.stream()
        .filter(n -> n.kind() == Kind.SHORT_PERSON)
        .forEach(n -> cast.addShort(n, Optional.ofNullable(titled.get(n)), candidates));
    cast.figures.forEach(cast::guessGender);
    return cast;
  }

  private void addFull(FoundName name) {
    List<String> words = Folding.words(name.text());
    Optional<EntityId> id = name.entities().stream().findFirst();
    Figure figure = Lists.first(figures, f -> isSame(f, words, id)).orElseGet(this::newFigure);
    figure.addFullName(name.text());
    id.flatMap(known::get).ifPresent(figure::know);
    byName.put(name, figure);
  }

  private static boolean isSame(Figure figure, List<String> words, Optional<EntityId> id) {
    Optional<EntityId> other = figure.known().map(Person::id);
    if (id.isPresent() && other.isPresent()) {
      return id.equals(other);
    }
    return figure.fullNames().stream().map(Folding::words).anyMatch(n -> isSame(n, words));
  }

  private static boolean isSame(List<String> a, List<String> b) {
    return Likeness.isSame(a, b) || Likeness.isBegun(a, b) || Likeness.isBegun(b, a);
  }

  private Figure newFigure() {
    Figure figure = new Figure();
    figures.add(figure);
    return figure;
  }

  private void addShort(FoundName name, Optional<Description> title, Candidates candidates) {
    String key = Folding.transliterated(name.text());
    Optional<Figure> figure = Optional.ofNullable(bound.get(key)).filter(f -> fits(f, title));
    if (figure.isEmpty()) {
      figure = namedSo(name, title).or(() -> best(name, title));
    }
    if (figure.isEmpty()) {
      figure = fromAuthority(name, title, candidates);
    }
    if (figure.isEmpty() && title.isPresent()) {
      figure = Optional.of(newFigure());
    }
    figure.ifPresent(
        f -> {
          f.addShortName(name.text());
          byName.put(name, f);
          bound.putIfAbsent(key, f);
        });
  }

  /** The figure whose name this is in full: the "Salman" of whom "kong Salman" told. */
  private Optional<Figure> namedSo(FoundName name, Optional<Description> title) {
    List<String> words = ShortNames.spaced(name.text());
    return figures.stream()
        .filter(f -> f.fullNames().stream().map(ShortNames::spaced).anyMatch(words::equals))
        .filter(f -> fits(f, title))
        .findFirst();
  }

  /** The figure named in full that is best called so: the most often named before, else after. */
  private Optional<Figure> best(FoundName name, Optional<Description> title) {
    List<String> words = ShortNames.spaced(name.text());
    List<Figure> called = Lists.where(figures, f -> f.isCalled(words) && fits(f, title));
    Comparator<Figure> order =
        Comparator.comparingInt((Figure f) -> rank(f, words))
            .thenComparingInt(f -> -namedBefore(f, name))
            .thenComparingInt(f -> -f.mentions());
    return called.stream().min(order);
  }

  private int namedBefore(Figure figure, FoundName name) {
    return (int)
        byName.entrySet().stream()
            .filter(e -> e.getValue() == figure && e.getKey().span().compareTo(name.span()) < 0)
            .count();
  }

  /** 0 for the end of a family name, 1 for another part of one, 2 for a given name. */
  private int rank(Figure figure, List<String> words) {
    String last = words.get(words.size() - 1);
    int best = 2;
    for (String name : figure.fullNames()) {
      List<String> family = familyNames(name);
      boolean ends = !family.isEmpty() && family.get(family.size() - 1).equals(last);
      best = Math.min(best, ends ? 0 : family.contains(last) ? 1 : 2);
    }
    return best;
  }

  /** The words of a full name that can be the family name. */
  private List<String> familyNames(String fullName) {
    List<String> words = new ArrayList<>(ShortNames.spaced(fullName));
    words.addAll(ShortNames.spaced(ShortNames.withoutArticle(fullName)));
    if (EAST_ASIAN.matcher(fullName).matches()) {
      return List.of(words.get(0));
    }
    boolean givenFirst = lexicon.isGivenName(fullName.split(" ")[0]);
    return givenFirst ? words.subList(1, words.size()) : words;
  }

  /** Whether a title does not speak against it. */
  private static boolean fits(Figure figure, Optional<Description> title) {
    if (title.isEmpty() || title.get().states().isEmpty() || figure.known().isEmpty()) {
      return true;
    }
    return Lists.any(
        figure.known().get().offices(), o -> title.get().states().contains(o.represents()));
  }

  private Optional<Figure> fromAuthority(
      FoundName name, Optional<Description> title, Candidates candidates) {
    Optional<Person> person = candidates.best(name.entities(), title);
    return person.map(
        p -> {
          Figure figure =
              Lists.first(figures, f -> f.known().filter(p::equals).isPresent())
                  .orElseGet(this::newFigure);
          figure.know(p);
          return figure;
        });
  }

  private void guessGender(Figure figure) {
    for (String name : figure.fullNames()) {
      if (!EAST_ASIAN.matcher(name).matches()) {
        figure.guessGender(lexicon.gender(BETWEEN.split(name)[0]));
      }
    }
  }

  /**
   * Forgets the authority's person where the text gives another state and another post than any of
   * the offices: it is somebody else of the same name.
   */
  void tellNamesakesApart() {
    figures.stream().filter(Cast::isNamesake).forEach(Figure::forget);
  }

  private static boolean isNamesake(Figure figure) {
    List<Authority.Office> offices = figure.known().map(Person::offices).orElse(List.of());
    boolean told = Lists.any(figure.represents(), e -> e.kind() == EntityId.Kind.STATE);
    return told
        && !offices.isEmpty()
        && Lists.none(
            offices,
            o ->
                figure.represents().contains(o.represents())
                    || figure.posts().containsKey(o.post()));
  }

  /** All persons, in the orderin which they are first named in full. */
  List<Figure> figures() {
    return figures;
  }

  /** What is told of each of them so far. */
  List<Figure.Told> told() {
    return Lists.map(figures, Figure::told);
  }

  /** Whom a name names. */
  Optional<Figure> of(FoundName name) {
    return Optional.ofNullable(byName.get(name));
  }
}
