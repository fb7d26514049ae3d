package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Who writes or gets a letter, where the verb of the letter does not say so. */
final class Correspondents {

  private static final Set<String> ORIGIN = Set.of("være", "komme", "stamme", "gå");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Doers doers;
  private final Sentence sentence;

  Correspondents(Document document, Lexicon lexicon, Parties parties, Sentence sentence) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.doers = new Doers(document, parties);
    this.sentence = sentence;
  }

  /** "et brev, hvori X lover": who says something in it wrote it. */
  List<EntityId> inside(Token letter) {
    return said(letter).map(doers::of).orElse(List.of());
  }

  /** "et brev, hvor X takker Y": to whom it is said. */
  List<EntityId> toldInside(Token letter) {
    return said(letter)
        .filter(c -> lexicon.is("addressing", c.verb().lemma()))
        .map(doers::bare)
        .orElse(List.of());
  }

  private Optional<Clause> said(Token letter) {
    return document.clauses(sentence).all().stream()
        .filter(c -> c.verb().index() > letter.index() && c.isFinite())
        .filter(c -> wherein(c).filter(w -> w.index() - letter.index() <= 4).isPresent())
        .findFirst();
  }

  private Optional<Token> wherein(Clause clause) {
    Clauses clauses = document.clauses(sentence);
    return sentence.tokens().stream()
        .filter(t -> SmallWords.isAny(t, "hvori", "heri", "hvor"))
        .filter(t -> t.index() < clause.first().index())
        .filter(
            t -> clauses.of(t).filter(clause::equals).isPresent() || clause.markers().contains(t))
        .findFirst();
  }

  /**
   * "Appellen fra X kom i et brev": whose it is; "Afslaget står i et brev": who it was of whom the
   * sentence before tells, if of no letter.
   */
  List<EntityId> before(Clause clause) {
    Optional<Token> request = subject(clause).filter(s -> lexicon.endsIn("request", s.lemma()));
    List<EntityId> own = request.map(this::owners).orElse(List.of());
    boolean asked = request.filter(s -> s.tag().isDefinite()).isPresent();
    boolean nobody =
        doers.of(clause).isEmpty() && (lexicon.is("stand", clause.verb().lemma()) || asked);
    LetterWords words = new LetterWords(document, lexicon);
    return own.isEmpty() && nobody
        ? document.sentence(sentence.index() - 1).stream()
            .filter(s -> Lists.none(s.tokens(), words::isLetter))
            .flatMap(this::told)
            .limit(1)
            .toList()
        : own;
  }

  private Optional<Token> subject(Clause clause) {
    return document.clauses(sentence).subject(clause).map(s -> Phrase.core(sentence, s));
  }

  /** Whose a request is: "appellen fra X", "Xs krav". */
  private List<EntityId> owners(Token request) {
    NounPhrases phrases = new NounPhrases(document, lexicon);
    return Stream.concat(
            NounPhrases.ownerOf(sentence, request).stream(),
            phrases.complements(sentence, request, "fra").stream())
        .flatMap(t -> parties.of(sentence, t).stream())
        .filter(parties::canAct)
        .distinct()
        .toList();
  }

  /** "Løftet kom i et brev": what was promised just before. */
  private boolean isOfPromise(Clause clause) {
    return subject(clause)
        .filter(s -> s.tag().isDefinite())
        .filter(s -> !lexicon.nouns(ActId.Kind.PLEDGE, s.lemma()).isEmpty())
        .isPresent();
  }

  /** "X har over for Y lovet det, fremgår det af et brev": what somebody says to another in it. */
  Optional<Clause> content(Clause clause) {
    if (!lexicon.is("stand", clause.verb().lemma())) {
      return Optional.empty();
    }
    Optional<Clause> here =
        Lists.first(
            document.clauses(sentence).all(),
            c -> c.isFinite() && c.verb().index() < clause.first().index());
    boolean promise = isOfPromise(clause);
    boolean pointing =
        promise || clause.first().index() == 1 && SmallWords.isAny(sentence.token(0), "det");
    return pointing && here.isEmpty()
        ? document.sentence(sentence.index() - 1).stream()
            .flatMap(s -> document.clauses(s).all().stream())
            .filter(c -> c.isFinite() && c.governor().isEmpty())
            .filter(c -> promise || lexicon.is("addressing", c.verb().lemma()))
            .findFirst()
        : here;
  }

  /** Who does what a sentence tells: first what its main clause does. */
  private Stream<EntityId> told(Sentence before) {
    List<Clause> clauses = document.clauses(before).all();
    return Stream.concat(
            clauses.stream().filter(c -> c.governor().isEmpty()),
            clauses.stream().filter(c -> c.governor().isPresent()))
        .flatMap(c -> doers.subject(c).stream());
  }

  /** "tager i et brev imod Ys invitation": who asked gets the answer. */
  List<EntityId> asking(Clause clause) {
    return clause.arguments().stream()
        .map(a -> Phrase.core(sentence, a.head()))
        .filter(t -> t.tag().isNoun() && lexicon.endsIn("request", t.lemma()))
        .flatMap(t -> NounPhrases.ownerOf(sentence, t).stream())
        .flatMap(t -> document.mention(sentence, t).stream())
        .flatMap(m -> m.entities().stream())
        .filter(parties::canAct)
        .toList();
  }

  /**
   * "Svaret skrev X", "Brevet havde X sendt": the one named behind a verb that the letter opens.
   */
  List<EntityId> behind(Clause clause, Token letter) {
    boolean opens =
        !clause.isPassive()
            && !lexicon.is("moving", clause.verb().lemma())
            && letter.index() < clause.first().index()
            && document
                .clauses(sentence)
                .subject(clause)
                .filter(s -> Phrase.core(sentence, s).equals(letter))
                .isPresent();
    return opens
        ? document.entities().in(sentence.index()).stream()
            .filter(m -> m.from() == clause.first().index() + 1)
            .flatMap(m -> parties.of(sentence, sentence.token(m.head())).stream())
            .distinct()
            .toList()
        : List.of();
  }

  /** "lod sin ambassadør, X, aflevere": who is made to bring it. */
  List<EntityId> made(Clause clause) {
    return Optional.of(causing(clause)).stream()
        .filter(p -> !p.equals(clause) && !clause.isFinite())
        .flatMap(p -> p.arguments(Clause.OBJECT).stream())
        .filter(a -> a.head().index() < clause.verb().index())
        .flatMap(a -> parties.of(sentence, a.head()).stream())
        .filter(e -> e.kind() == EntityId.Kind.PERSON)
        .toList();
  }

  /** The clause above that has it done, with who lets another do it: "lod"; else the same. */
  Clause causing(Clause clause) {
    return document
        .clauses(sentence)
        .parent(clause)
        .filter(p -> LetterClauses.isCaused(clause))
        .orElse(clause);
  }

  /** "Det første brev var fra X", "Brevet kom fra X", "Et brev gik fra X": who it is from. */
  List<EntityId> origin(Clause clause, Token letter) {
    boolean said =
        ORIGIN.contains(clause.verb().lemma())
            && document
                .clauses(sentence)
                .subject(clause)
                .filter(s -> Phrase.core(sentence, s).equals(letter))
                .isPresent();
    return said ? named(clause, "fra") : List.of();
  }

  /** "kræver i et brev en undskyldning af X": of whom something is demanded. */
  List<EntityId> asked(Clause clause) {
    return lexicon.is("demand", clause.verb().lemma()) ? named(clause, "af") : List.of();
  }

  /** "beder i et brev om et møde med X", "foreslår at mødes med X": with whom one would meet. */
  List<EntityId> proposed(Clause clause) {
    Clauses clauses = document.clauses(sentence);
    boolean asks =
        lexicon
            .stance(clause.verb().lemma())
            .filter(w -> w.stance() == Stance.OFFERED || w.stance() == Stance.WISHED)
            .isPresent();
    return asks
        ? Stream.concat(
                Stream.of(clause),
                clauses.all().stream()
                    .filter(c -> clauses.parent(c).filter(clause::equals).isPresent()))
            .flatMap(c -> named(c, "med").stream())
            .filter(e -> e.kind() == EntityId.Kind.PERSON)
            .limit(1)
            .toList()
        : List.of();
  }

  /** "fik Xs svar i en note": whose the thing is that somebody gets. */
  List<EntityId> giving(Clause clause) {
    return clause.arguments(Clause.OBJECT).stream()
        .map(a -> Phrase.core(sentence, a.head()))
        .flatMap(t -> NounPhrases.ownerOf(sentence, t).stream())
        .flatMap(t -> document.mention(sentence, t).stream())
        .flatMap(m -> m.entities().stream())
        .filter(parties::canAct)
        .toList();
  }

  /** "Et brev fik X til at rejse": what makes somebody do something has not been got by him. */
  boolean isCausing(Clause clause) {
    Clauses clauses = document.clauses(sentence);
    return Lists.any(
        clauses.all(),
        c -> !c.isFinite() && c.hasMarker("til"),
        c -> clauses.parent(c).filter(clause::equals).isPresent());
  }

  /** "som X sendte Y": a relative clause that tells who wrote and to whom. */
  boolean isSending(Clause clause) {
    return clause.isRelative()
        && lexicon.is("send", clause.verb().lemma())
        && !doers.of(clause).isEmpty()
        && Stream.of(Clause.INDIRECT_OBJECT, Clause.OBJECT, "til")
            .anyMatch(f -> !named(clause, f).isEmpty());
  }

  private List<EntityId> named(Clause clause, String function) {
    return clause.arguments(function).stream()
        .flatMap(a -> parties.of(sentence, a.head()).stream())
        .toList();
  }

  /** On whose desk or with whom a letter is: "ligger på Xs bord", "landede hos X". */
  List<EntityId> holders(Clause clause) {
    boolean lies =
        lexicon.is("lying", clause.verb().lemma()) || lexicon.is("arrive", clause.verb().lemma());
    if (!lies) {
      return List.of();
    }
    Stream<EntityId> desks =
        clause.arguments("på").stream()
            .map(a -> Phrase.core(sentence, a.head()))
            .filter(t -> lexicon.endsIn("desk", t.lemma()))
            .flatMap(t -> NounPhrases.ownerOf(sentence, t).stream())
            .flatMap(o -> document.mention(sentence, o).stream())
            .flatMap(m -> m.entities().stream());
    Stream<EntityId> homes =
        clause.arguments("hos").stream().flatMap(a -> parties.of(sentence, a.head()).stream());
    return Stream.concat(desks, homes).filter(parties::canAct).distinct().toList();
  }

  /** "et brev fra Washington til Beijing": what writes or is written to is the state. */
  List<EntityId> ruledFrom(List<Token> capitals) {
    return capitals.stream()
        .filter(t -> t.tag().isName() && Phrase.core(sentence, t).equals(t))
        .flatMap(t -> document.mention(sentence, t).stream())
        .flatMap(m -> m.place().stream())
        .flatMap(p -> document.geography().ruledFrom(p).stream())
        .distinct()
        .toList();
  }

  /** "til de to naboer", "sendte dem": those told of before, where no name stands for them. */
  List<EntityId> meant(Clause clause, List<Token> to, Set<EntityId> senders) {
    Together together = new Together(document, lexicon, parties);
    List<EntityId> counted =
        to.stream()
            .map(t -> Phrase.core(sentence, t))
            .flatMap(t -> together.counted(sentence, t).stream())
            .filter(e -> !senders.contains(e))
            .distinct()
            .toList();
    boolean them =
        Stream.of(Clause.INDIRECT_OBJECT, Clause.OBJECT)
            .flatMap(f -> clause.arguments(f).stream())
            .anyMatch(a -> SmallWords.isAny(a.head(), "dem"));
    return counted.isEmpty() && them ? together.otherThan(sentence, senders) : counted;
  }
}
