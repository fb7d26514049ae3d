package org.depeche.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.entity.Authority.Gender;
import org.depeche.entity.Noun.Sort;
import org.depeche.text.Lists;
import org.depeche.text.Memory;
import org.depeche.text.Table;

/**
 * The Danish words around names: offices, titles, given names, words that say what a name names.
 */
final class Lexicon {

  private static final int SHORTEST_HEAD = 4;
  private static final int SHORTEST_FIRST_PART = 3;

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Endings nounEndings = new Endings();
  private final Set<String> phrases = new HashSet<>();
  private final Set<String> diplomatic = new HashSet<>();
  private final Map<String, String> bodyOffices = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, String> introducers = new HashMap<>();
  private final Map<String, String> introducerEndings = new HashMap<>();
  private final Map<String, String> nameParts = new HashMap<>();
  private final Map<String, String> namePartEndings = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, String> keptAdjectives = new HashMap<>();
  private final Memory<Optional<Noun>> nounsFound = new Memory<>(this::find);
  private Set<String> openers = Set.of();

  private Lexicon() {}

  /** The shipped lists, read once. */
  static Lexicon danish() {
    return Shipped.LEXICON;
  }

  private static final class Shipped {
    private static final Lexicon LEXICON = read();
  }

  private static Lexicon read() {
    Lexicon lexicon = new Lexicon();
    lexicon.readPeople();
    lexicon.readPosts();
    lexicon.readBodyOffices();
    lexicon.readInstitutions();
    lexicon.readNames();
    lexicon.readIntroducers();
    lexicon.readAdjectives();
    lexicon.openers =
        table("openers.tsv", "words", "example").stream()
            .flatMap(r -> r.list("words", ",").stream())
            .collect(Collectors.toUnmodifiableSet());
    return lexicon;
  }

  /** The noun of that form, in either case; compounds are read by their last part. */
  Optional<Noun> noun(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return nounEndings.mayEnd(lower) ? nounsFound.of(form) : Optional.empty();
  }

  private Optional<Noun> find(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    Optional<Noun> whole = inflected(lower);
    if (whole.isPresent()) {
      return whole;
    }
    for (int i = SHORTEST_FIRST_PART; i <= lower.length() - SHORTEST_HEAD; i++) {
      Optional<Noun> head = inflected(lower.substring(i));
      if (head.isPresent()
          && mayBeLater(head.get())
          && head.get().lemma().length() >= SHORTEST_HEAD) {
        String first = form.contains("-") ? form.substring(0, i) : lower.substring(0, i);
        Noun compound = head.get().compound(first);
        return Optional.of(isOfPrivateBody(head.get(), first) ? compound.asPrivate() : compound);
      }
    }
    return Optional.empty();
  }

  /** "foreningsformand", "klubpræsident": an office at a body that is no state's. */
  private boolean isOfPrivateBody(Noun head, String first) {
    String body = first.endsWith("s") ? first.substring(0, first.length() - 1) : first;
    return head.isPost()
        && Stream.of(first, body)
            .map(String::toLowerCase)
            .anyMatch(b -> noun(b).filter(Noun::isPrivateBody).isPresent());
  }

  /**
   * Whether the office is one of diplomacy; of a compound, or of words that stand in no row
   * together, whether the last part is.
   */
  boolean isDiplomatic(String office) {
    String lemma = office.substring(office.lastIndexOf(' ') + 1);
    return phrases.contains(office)
        ? diplomatic.contains(office)
        : diplomatic.contains(lemma)
            || Lists.any(diplomatic, d -> d.length() > SHORTEST_HEAD && lemma.endsWith(d));
  }

  /**
   * The slug of the organisation to which an office belongs that is no office of a state; empty
   * text where it can be any.
   */
  Optional<String> bodyOffice(String lemma) {
    return Optional.ofNullable(bodyOffices.get(lemma));
  }

  /** Whether a body has offices that are known to be of it alone: no movement has. */
  boolean hasOffice(String body) {
    return bodyOffices.containsValue(body);
  }

  /** Whether compounds with that noun at their end mean the same sort of thing. */
  private static boolean mayBeLater(Noun noun) {
    return noun.isPost()
        || noun.isInstitution() && !noun.kind().equals("side") && !noun.kind().equals("again");
  }

  private Optional<Noun> inflected(String lower) {
    Noun noun = nouns.get(lower);
    if (noun != null) {
      return Optional.of(noun);
    }
    return Genitive.base(lower).map(nouns::get).map(Noun::inGenitive);
  }

  /** The gender that a given name tells; empty where it is used for both or not known. */
  Optional<Gender> gender(String givenName) {
    return Optional.ofNullable(givenNames.get(Folding.fold(givenName)));
  }

  /** The gender that an office or kinship tells. */
  Optional<Gender> genderOf(Noun noun) {
    return Optional.ofNullable(genders.get(noun.lemma()));
  }

  /** Whether people are given that name. */
  boolean isGivenName(String name) {
    String folded = Folding.fold(name);
    int space = folded.indexOf(' ');
    return givenNames.containsKey(folded)
        || space > 0 && givenNames.containsKey(folded.substring(0, space));
  }

  /** What a word before a name says that it names: media, organization, place … */
  Optional<String> introduced(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    String kind = introducers.get(lower);
    if (kind != null) {
      return Optional.of(kind);
    }
    return byEnding(lower, introducerEndings);
  }

  private static Optional<String> byEnding(String lower, Map<String, String> endings) {
    for (int i = 1; i < lower.length() - 2; i++) {
      String kind = endings.get(lower.substring(i));
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** What a word inside a name says that it names. */
  Optional<String> namePart(String form) {
    String base = nameParts.containsKey(form) ? form : Genitive.base(form).orElse(form);
    String kind = nameParts.get(base);
    return kind != null
        ? Optional.of(kind)
        : byEnding(base.toLowerCase(Locale.ROOT), namePartEndings);
  }

  /** Whether the word opens a sentence without being a name. */
  boolean isOpener(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return openers.contains(lower)
        || adjectives.containsKey(lower)
        || !isGivenName(form) && noun(lower).isPresent()
        || introduced(lower).isPresent();
  }

  /** The base form of an adjective that belongs to the name of an office: "nationale". */
  Optional<String> keptAdjective(String form) {
    return Optional.ofNullable(keptAdjectives.get(form.toLowerCase(Locale.ROOT)));
  }

  /** The name of the office of that adjective and noun: "administrerende direktør". */
  Optional<String> phrase(String adjective, String lemma) {
    String lower = adjective.toLowerCase(Locale.ROOT);
    String base = lower.endsWith("e") ? lower.substring(0, lower.length() - 1) : lower;
    return Stream.of(lower, base).map(a -> a + " " + lemma).filter(phrases::contains).findFirst();
  }

  /** What an adjective says of the time of an office: former, present, coming. */
  Optional<String> timeOfOffice(String form) {
    return Optional.ofNullable(adjectives.get(form.toLowerCase(Locale.ROOT)))
        .filter(sense -> !sense.equals("kept"));
  }

  private void readPosts() {
    for (Table.Row row :
        table("posts.tsv", "lemma", "forms", "kind", "english", "example", "diplomatic")) {
      add(row, Sort.POST, row.need("kind"));
      if (row.need("diplomatic").equals("yes")) {
        diplomatic.add(row.need("lemma"));
      }
    }
  }

  private void readBodyOffices() {
    for (Table.Row row : table("body-offices.tsv", "office", "organization", "example")) {
      bodyOffices.put(row.need("office"), row.get("organization"));
    }
  }

  private void readPeople() {
    for (Table.Row row : table("people.tsv", "lemma", "forms", "kind", "gender", "example")) {
      add(row, Sort.PERSON, row.need("kind"));
      gender(row).ifPresent(g -> genders.put(row.need("lemma"), g));
    }
  }

  private void readInstitutions() {
    for (Table.Row row : table("institutions.tsv", "lemma", "forms", "kind", "example")) {
      add(row, Sort.INSTITUTION, row.need("kind"));
    }
  }

  private void add(Table.Row row, Sort sort, String kind) {
    String lemma = row.need("lemma");
    if (sort == Sort.POST && lemma.contains(" ")) {
      phrases.add(lemma);
      return;
    }
    for (String form : row.list("forms", ",")) {
      add(form.toLowerCase(Locale.ROOT), Noun.of(lemma, sort, kind, form));
    }
    add(lemma.toLowerCase(Locale.ROOT), Noun.of(lemma, sort, kind, lemma));
  }

  private void add(String lower, Noun noun) {
    nouns.putIfAbsent(lower, noun);
    nounEndings.add(lower);
    Genitive.ENDINGS.forEach(e -> nounEndings.add(lower + e));
  }

  private void readNames() {
    for (Table.Row row : table("given-names.tsv", "name", "gender")) {
      givenNames.put(
          Folding.fold(row.need("name")),
          gender(row).orElseThrow(() -> row.error("expected f or m")));
    }
    for (Table.Row row : table("name-parts.tsv", "words", "match", "kind", "example")) {
      Map<String, String> target = row.need("match").equals("whole") ? nameParts : namePartEndings;
      row.list("words", ",").forEach(w -> target.put(w, row.need("kind")));
    }
  }

  private void readIntroducers() {
    for (Table.Row row : table("introducers.tsv", "forms", "match", "kind", "example")) {
      boolean ending = row.need("match").equals("ending");
      for (String form : row.list("forms", ",")) {
        introducers.put(form, row.need("kind"));
        if (ending) {
          introducerEndings.put(form, row.need("kind"));
        }
      }
    }
  }

  private void readAdjectives() {
    for (Table.Row row : table("office-adjectives.tsv", "forms", "sense", "example")) {
      List<String> forms = row.list("forms", ",");
      forms.forEach(f -> adjectives.put(f, row.need("sense")));
      if (row.need("sense").equals("kept")) {
        forms.forEach(f -> keptAdjectives.put(f, forms.get(0)));
      }
    }
  }

  private static Optional<Gender> gender(Table.Row row) {
    return switch (row.get("gender")) {
      case "f" -> Optional.of(Gender.FEMALE);
      case "m" -> Optional.of(Gender.MALE);
      case "" -> Optional.empty();
      default -> throw row.error("expected f, m or nothing, found " + row.get("gender"));
    };
  }

  private static List<Table.Row> table(String file, String... columns) {
    return Table.read(Lexicon.class, "da/" + file, Arrays.copyOf(columns, columns.length));
  }
}
