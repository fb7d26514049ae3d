package org.depeche.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.entity.Discourse.Prominence;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** What is seen of an article before it is known who is who: names, descriptions and ties. */
final class Scene {

  private static final Set<String> BEING = Set.of("er", "var", "bliver", "blev");
  private static final Set<String> TOWARDS = Set.of("til", "i", "fra");
  private static final Set<String> FRONTED = Set.of("det", "dette", "den", "hvad", "som");

  private static final Pattern DAY = Pattern.compile("\\p{L}+dag");

  private final List<Sentence> sentences;
  private final List<FoundName> names;
  private final Lexicon lexicon;
  private final Map<Integer, List<FoundName>> namesIn = new HashMap<>();
  private final Map<Integer, List<Description>> descriptionsIn = new HashMap<>();
  private final Map<Integer, List<Tie>> tiesIn = new HashMap<>();
  private final Map<Integer, Grammar> grammars = new HashMap<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Map<Description, FoundName> tied = new HashMap<>();

  /** The tokens of each sentence in lower case. */
  private final List<List<String>> words;

  private final List<List<Stop>> stops = new ArrayList<>();

  /** Functions of the tokens of a sentence. */
  private record Grammar(Clauses clauses, Map<Integer, Prominence> subjects) {}

  private Scene(List<Sentence> sentences, List<FoundName> names, Lexicon lexicon) {
    this.sentences = sentences;
    this.names = names;
    this.lexicon = lexicon;
    this.words = Lists.map(sentences, s -> Lists.map(s.tokens(), Scene::lower));
    names.forEach(n -> namesIn.computeIfAbsent(n.sentence(), k -> new ArrayList<>()).add(n));
  }

  /** Looks at an article. */
  static Scene of(
      List<Sentence> sentences, List<FoundName> names, Lexicon lexicon, Authority authority) {
    Scene scene = new Scene(sentences, names, lexicon);
    for (Sentence sentence : sentences) {
      List<FoundName> own = scene.names(sentence.index());
      List<Description> found = Descriptions.in(sentence, own, lexicon, authority);
      scene.descriptionsIn.put(sentence.index(), found);
      scene.tie(sentence.index(), Ties.in(sentence, own, found));
      scene.stops.add(Stop.in(scene, sentence.index()));
    }
    return scene;
  }

  private static String lower(Token token) {
    return token.lower();
  }

  private void tie(int sentence, List<Tie> found) {
    tiesIn.put(sentence, found);
    ties.addAll(found);
    found.forEach(t -> t.description().ifPresent(d -> tied.put(d, t.name())));
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  Sentence sentence(int index) {
    return sentences.get(index);
  }

  List<FoundName> names() {
    return names;
  }

  List<FoundName> names(int sentence) {
    return namesIn.getOrDefault(sentence, List.of());
  }

  List<Description> descriptions(int sentence) {
    return descriptionsIn.getOrDefault(sentence, List.of());
  }

  List<Tie> ties() {
    return ties;
  }

  /** The ties in a sentence. */
  List<Tie> ties(int sentence) {
    return tiesIn.getOrDefault(sentence, List.of());
  }

  /** The name beside which a description stands; of several the last. */
  Optional<FoundName> named(Description description) {
    return Optional.ofNullable(tied.get(description));
  }

  /** Where the phrase of a name begins, with the description that is tied to it. */
  int start(FoundName name) {
    int start = name.from();
    for (Tie tie : ties(name.sentence())) {
      boolean own = tie.description().flatMap(this::named).filter(name::equals).isPresent();
      start = own ? Math.min(start, tie.description().get().from()) : start;
    }
    return start;
  }

  /** The tokens of a sentence at which there is something to read. */
  List<Stop> stops(int sentence) {
    return stops.get(sentence);
  }

  /** The descriptions that stand right before names. */
  Map<FoundName, Description> titles() {
    Map<FoundName, Description> titles = new LinkedHashMap<>();
    for (FoundName name : names) {
      Ties.title(name, descriptions(name.sentence())).ifPresent(d -> titles.put(name, d));
    }
    return titles;
  }

  /** The form of a token in lower case; empty outside the sentence. */
  String word(int sentence, int token) {
    List<String> own = words.get(sentence);
    return token < 0 || token >= own.size() ? "" : own.get(token);
  }

  /** "fløj til Tripoli": a town where somebody is, and no land that is spoken of. */
  boolean isTown(Discourse.Event event) {
    return TOWARDS.contains(word(event.sentence(), event.token() - 1))
        && Lists.any(
            names(event.sentence()),
            n -> n.from() == event.token() && n.kind() == Reading.Kind.PLACE);
  }

  /** Whether a token of the range is, or belongs to, the subject of a clause. */
  boolean isSubject(int sentence, int from, int to) {
    return prominence(sentence, from, to) != Prominence.NONE;
  }

  /** The offices that its sentence names before a description. */
  List<Description> officesBefore(Description d) {
    return Lists.where(descriptions(d.sentence()), o -> o.head() < d.from() && o.isOffice());
  }

  /** Whether "den" points at a noun of no ending, over what describes it: "den ældre russer". */
  boolean isPointedAt(int sentence, int token) {
    int at = token - 1;
    while (at > 0 && sentence(sentence).token(at).tag().isAdjective()) {
      at--;
    }
    return at < token - 1 && Words.isOneOf(word(sentence, at), "den", "denne");
  }

  /** How prominent the tokens of the range are. */
  Prominence prominence(int sentence, int from, int to) {
    if (isCleft(word(sentence, from - 2), word(sentence, from - 1))) {
      return Prominence.FOCUS;
    }
    Map<Integer, Prominence> subjects = grammar(sentence).subjects();
    Prominence best = Prominence.NONE;
    for (int i = from; i < to; i++) {
      Prominence of = subjects.getOrDefault(i, Prominence.NONE);
      best = of.compareTo(best) > 0 ? of : best;
    }
    return best;
  }

  private static boolean isCleft(String first, String second) {
    return first.equals("det") && BEING.contains(second)
        || second.equals("det") && BEING.contains(first);
  }

  /**
   * Where the phrase ends that stands before the verb whose subject the token is: "I et brev til X
   * tilbyder | han". Who is named in it by a complement is somebody else; -1 where there is none.
   */
  int frontedUntil(int sentence, int token) {
    List<Token> tokens = sentence(sentence).tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).tag().isMark()) {
      first++;
    }
    boolean inverted =
        token > first + 2
            && tokens.get(token).tag() == Tag.PRONOUN_NOMINATIVE
            && tokens.get(token - 1).tag().isFinite()
            && Lists.none(
                tokens.subList(first, token - 1),
                t -> t.tag().isFinite() && !isRelative(sentence, t));
    boolean fronted =
        inverted
            && (tokens.get(first).tag() == Tag.PREPOSITION
                || tokens.get(first + 1).tag() == Tag.PREPOSITION);
    boolean clause =
        fronted
            && (word(sentence, first).equals("ifølge")
                || word(sentence, first).equals("for")
                || word(sentence, first).equals("trods")
                || word(sentence, first + 1).equals("at"));
    return fronted && !clause ? token - 1 : -1;
  }

  private boolean isRelative(int sentence, Token verb) {
    return clauses(sentence).of(verb).filter(Clause::isRelative).isPresent();
  }

  /** The index of the verb of the clause in which a token stands; -1 where there is none. */
  int clause(int sentence, int token) {
    return grammar(sentence)
        .clauses()
        .of(sentence(sentence).token(token))
        .map(c -> c.verb().index())
        .orElse(-1);
  }

  /** The clauses of a sentence. */
  Clauses clauses(int sentence) {
    return grammar(sentence).clauses();
  }

  /** The clause in which a token stands. */
  Optional<Clause> clauseOf(int sentence, int token) {
    return clauses(sentence).of(sentence(sentence).token(token));
  }

  private Grammar grammar(int sentence) {
    return grammars.computeIfAbsent(sentence, i -> grammar(sentence(i)));
  }

  private static Grammar grammar(Sentence sentence) {
    Clauses clauses = sentence.clauses();
    Map<Integer, Prominence> subjects = new HashMap<>();
    for (Clause clause : clauses.all()) {
      Optional<Token> head = subject(clause);
      for (Token conjunct : head.map(h -> Phrase.conjuncts(sentence, h)).orElse(List.of())) {
        Phrase.names(sentence, conjunct)
            .forEach(t -> subjects.put(t.index(), prominence(sentence, clause, conjunct)));
      }
    }
    return new Grammar(clauses, subjects);
  }

  private static Prominence prominence(Sentence sentence, Clause clause, Token subject) {
    boolean subordinate = !clause.markers().isEmpty() || clause.isRelative() || !clause.isFinite();
    if (subordinate) {
      return Prominence.SUBORDINATE;
    }
    int verb = clause.first().index();
    boolean behind = verb > 0 && subject.index() > verb;
    return behind && sentence.token(verb - 1).tag().isMark() ? Prominence.SPEAKER : Prominence.MAIN;
  }

  /**
   * The subject of a clause. Where the parser gives two, it is the one before the verb, unless that
   * is a fronted "det".
   */
  private static Optional<Token> subject(Clause clause) {
    List<Token> heads = Lists.map(clause.arguments(Clause.SUBJECT), Clause.Argument::head);
    return Lists.first(
            heads, h -> heads.size() == 1 || h.index() < clause.first().index() && !isFronted(h))
        .or(() -> heads.stream().reduce((a, b) -> b));
  }

  private static boolean isFronted(Token token) {
    String word = lower(token);
    return FRONTED.contains(word) || DAY.matcher(word).matches();
  }

  /** The token of a range on whichthe others of the range depend. */
  int head(int sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      int head = sentence(sentence).token(i).head();
      if (head < from || head >= to) {
        return i;
      }
    }
    return to - 1;
  }
}
