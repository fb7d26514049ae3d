package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Token;

/** Tells what an unlisted capitalised sequence names, from its parts and the words around it. */
final class NameKinds {

  private static final Set<String> IN_PLACE = Set.of("i", "nær", "omkring", "udenfor", "indenfor");
  private static final Set<String> GOING =
      Set.of(
          "rejse",
          "rejser",
          "rejste",
          "rejst",
          "flyve",
          "flyver",
          "fløj",
          "fløjet",
          "komme",
          "kommer",
          "kom",
          "kommet",
          "tage",
          "tager",
          "tog",
          "taget",
          "ankommer",
          "ankom",
          "ankommet",
          "drage",
          "drager",
          "drog",
          "draget",
          "køre",
          "kører",
          "kørte",
          "kørt",
          "fortsætter",
          "fortsatte",
          "vender",
          "vendte",
          "turen",
          "rejsen",
          "vejen",
          "toget",
          "flyet");
  private static final Set<String> QUOTES = Set.of("\"", "»", "«", "”", "“", "„");
  private static final int FARTHEST_GOING = 4;
  private static final Set<String> TELLING =
      Set.of("ifølge", "skriver", "melder", "rapporterer", "erfarer", "citerer");

  private static final Set<String> CLOSING =
      Set.of("", ",", ".", ")", "–", ":", "og", "samt", "til", "fra", "i");
  private static final Pattern PARTY = Pattern.compile("\\( ?\\p{Lu}{1,3} ?\\)");
  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}");
  private static final Set<String> BEING = Set.of("er", "var", "blev", "bliver");

  private static final int FARTHEST_OFFICE = 9;
  private static final int FARTHEST_PREDICATE = 6;

  private final Lexicon lexicon;

  NameKinds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the parts of the sequence say: "Kyiv Post", "Rosen Plads". */
  Optional<Kind> byParts(CapitalRun run) {
    for (int i = run.size() - 1; i >= 0; i--) {
      Optional<Kind> kind = lexicon.namePart(run.tokens().get(i).form()).map(NameKinds::kind);
      if (kind.isPresent()) {
        return kind;
      }
    }
    String next = run.after(1);
    boolean numbered = !next.isEmpty() && Character.isDigit(next.codePointAt(0));
    return numbered && run.size() > 1 && next.length() == 1
        ? Optional.of(Kind.OTHER)
        : Optional.empty();
  }

  /** What the sequence names, where something says so. */
  Optional<Kind> of(CapitalRun run) {
    Optional<Kind> introduced = introduced(run);
    if (introduced.isPresent()) {
      return introduced;
    }
    boolean whole = run.size() > 1 && !run.isFamilyName();
    if (whole && isPerson(run)) {
      return Optional.of(Kind.PERSON);
    }
    if (!whole && isReigning(run)) {
      return Optional.of(Kind.PERSON);
    }
    if (!whole && isTitled(run)) {
      return Optional.of(Kind.SHORT_PERSON);
    }
    if (isInPlace(run.before(1))
        || run.before(1).endsWith("ske") && isInPlace(run.before(2)) // "i svenske X"
        || isGoal(run)
        || run.before(1).equals("for")
            && isOneOf(run.before(2), "uden", "nord", "syd", "øst", "vest")) {
      return Optional.of(Kind.PLACE);
    }
    return TELLING.contains(run.before(1)) ? Optional.of(Kind.ORGANIZATION) : Optional.empty();
  }

  private static boolean isInPlace(String word) {
    return IN_PLACE.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isWord(String form) {
    return !form.isEmpty() && Character.isLetter(form.codePointAt(0));
  }

  /** "fløj torsdag til X", "turen til X": where a journey leads. */
  private static boolean isGoal(CapitalRun run) {
    return run.before(1).equals("til")
        && IntStream.rangeClosed(2, FARTHEST_GOING)
            .mapToObj(run::before)
            .takeWhile(NameKinds::isWord)
            .map(w -> w.toLowerCase(Locale.ROOT))
            .anyMatch(GOING::contains);
  }

  /** What a word before it says, also across names that are coordinated with it. */
  private Optional<Kind> introduced(CapitalRun run) {
    int next = run.from() - 1;
    if (next > 0 && QUOTES.contains(run.sentence().token(next).form())) {
      next--; // 'fregatten "X"'
    }
    int i = next;
    while (i > 1 && isOneOf(run.sentence().token(i).form(), "og", "eller", "samt", ",")) {
      int name = i - 1;
      while (name > 0 && CapitalRun.isNameWord(run.sentence().token(name).form(), lexicon)) {
        name--;
      }
      if (name == i - 1) {
        return Optional.empty();
      }
      i = name;
    }
    if (i < 0) {
      return Optional.empty();
    }
    String word = run.sentence().token(i).form();
    if (i < next && !word.endsWith("ne")) {
      return Optional.empty();
    }
    return lexicon.noun(word).filter(n -> !n.isInstitution()).isPresent()
        ? Optional.empty()
        : lexicon.introduced(word).map(NameKinds::kind);
  }

  private boolean isPerson(CapitalRun run) {
    String first = run.tokens().get(0).form();
    if (lexicon.isGivenName(first) && !isShouted(run) || run.isEastAsian()) {
      return true;
    }
    return run.hasInitial()
        || isTitled(run)
        || isAppositive(run)
        || isFollowed(run)
        || isPredicated(run)
        || isJoined(run)
        || PARTY.matcher(run.after(1)).matches();
  }

  private static boolean isShouted(CapitalRun run) {
    return run.tokens().stream().map(Token::form).allMatch(f -> SHOUTED.matcher(f).matches());
  }

  /**
   * "Norges konge, Harald": whoever reigns has one name, and some have who govern: "Indonesiens
   * præsident, Sukarno,".
   */
  boolean isReigning(CapitalRun run) {
    boolean owned = Genitive.base(run.before(3)).isPresent() && run.after(1).equals(",");
    return run.before(1).equals(",")
        && lexicon
            .noun(run.before(2))
            .filter(n -> n.kind().equals("MONARCH") || owned && n.isPost() && !n.genitive())
            .isPresent();
  }

  /** Whether a word for a person stands right before it: "udenrigsminister X", "russeren X". */
  boolean isTitled(CapitalRun run) {
    return lexicon.noun(run.before(1)).filter(n -> isTitle(n, run)).isPresent();
  }

  private static boolean isTitle(Noun noun, CapitalRun run) {
    if (noun.isInstitution() || noun.genitive()) {
      return false;
    }
    return noun.isPost() || run.size() > 1 || !noun.kind().equals("peer");
  }

  /**
   * Whether it stands between commas after a word for a person: "præsident, X Y,", or in a list
   * there: "kolleger fra Fiji og Tonga, A B og X Y,".
   */
  boolean isAppositive(CapitalRun run) {
    return CLOSING.contains(run.after(1))
        && (run.before(1).equals(",")
                && (explained(run).isPresent()
                    || run.before(2).endsWith("ske")
                        && run.before(3).equals("den")) // "den svenske"
            || isListed(run));
  }

  private boolean isListed(CapitalRun run) {
    int joint = run.from() - 1;
    int first = joint;
    while (first > 0 && CapitalRun.isNameWord(run.sentence().token(first - 1).form(), lexicon)) {
      first--;
    }
    CapitalRun before = new CapitalRun(run.sentence(), first, joint);
    return run.size() > 1
        && isOneOf(run.before(1), "og", "samt", ",")
        && before.size() > 1
        && (isListed(before)
            || before.before(1).equals(",") && explained(before).filter(Noun::plural).isPresent());
  }

  /** The word for people that a name between commas explains. */
  private Optional<Noun> explained(CapitalRun run) {
    return lexicon.noun(run.before(2)).filter(n -> isTitle(n, run)).or(() -> owned(run));
  }

  /** Whether an office follows between commas: "X Y, talsmand for …", "X Y, Polens præsident,". */
  private boolean isFollowed(CapitalRun run) {
    if (!run.after(1).equals(",")) {
      return false;
    }
    boolean owned = Genitive.base(run.after(2)).isPresent() || run.after(2).equals("tidligere");
    return lexicon
        .noun(run.after(owned ? 3 : 2))
        .filter(n -> n.isPost() && !n.genitive() && !n.definite() && !n.plural())
        .isPresent();
  }

  /** "X Y og Joe Biden", "Joe Biden og X Y": two names, beside one that is somebody's. */
  private boolean isJoined(CapitalRun run) {
    boolean before =
        run.before(1).equals("og")
            && lexicon.isGivenName(run.before(3))
            && isCapital(run.before(2));
    boolean after =
        run.after(1).equals("og") && lexicon.isGivenName(run.after(2)) && isCapital(run.after(3));
    return run.size() == 2 && (before || after);
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** "X Y som landets første præsident", "X Y, der dengang stod i spidsen for" or "var konge". */
  private boolean isPredicated(CapitalRun run) {
    if (run.after(1).equals("som")) {
      return isOffice(run, 2, FARTHEST_PREDICATE);
    }
    if (!run.after(1).equals(",") || !isOneOf(run.after(2), "der", "som")) {
      return false;
    }
    for (int i = 3; i <= FARTHEST_PREDICATE && !run.after(i).equals(","); i++) {
      boolean heads = run.after(i).equals("spidsen") && run.after(i + 1).equals("for");
      if (heads || BEING.contains(run.after(i)) && isOffice(run, i + 1, i + 2)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first noun among the words from there on is an office that one person holds. */
  private boolean isOffice(CapitalRun run, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(run::after)
        .takeWhile(NameKinds::isWord)
        .flatMap(w -> lexicon.noun(w).stream())
        .filter(n -> !n.genitive())
        .findFirst()
        .filter(n -> n.isPost() && !n.plural())
        .isPresent();
  }

  /** "Lederen af det nordkoreanske styre, X Y,": the office stands before what it belongs to. */
  private Optional<Noun> owned(CapitalRun run) {
    for (int i = 3; i <= FARTHEST_OFFICE; i++) {
      if (isOneOf(run.before(i - 1), "af", "for", "i", "fra")) {
        boolean from = isOneOf(run.before(i - 1), "i", "fra");
        return lexicon
            .noun(run.before(i))
            .filter(n -> n.isPost() || from && run.size() > 1 && n.kind().equals("peer"));
      }
      boolean listed = isCapital(run.before(i - 1)) && isCapital(run.before(i + 1));
      if (run.before(i).equals(",") && !listed) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  static Kind kind(String word) {
    return switch (word) {
      case "media", "organization" -> Kind.ORGANIZATION;
      case "place" -> Kind.PLACE;
      default -> Kind.OTHER;
    };
  }
}
