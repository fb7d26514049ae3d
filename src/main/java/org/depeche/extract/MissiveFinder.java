package org.depeche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.When;
import org.depeche.extract.Missive.Mention;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Finds every mention of a letter in a document, in text order. */
final class MissiveFinder {

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Matcher matcher;
  private final AnsweredLetters answers;
  private final LetterTime time;
  private final Sources sources;
  private final Doers doers;
  private final LetterWords words;
  private final Exchange exchange;
  private final NounPhrases phrases;
  private final PointedLetters pointed;
  private final InWriting writing;

  MissiveFinder(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.matcher = new Matcher(document, lexicon, parties);
    this.time = new LetterTime(lexicon, new Setting(document, lexicon, parties));
    this.sources = document.sources();
    this.doers = new Doers(document, parties);
    this.answers = new AnsweredLetters(document, lexicon, doers);
    this.words = new LetterWords(document, lexicon);
    this.exchange = new Exchange(document, lexicon, parties, doers);
    this.phrases = new NounPhrases(document, lexicon);
    this.pointed = new PointedLetters(document, lexicon, parties);
    this.writing = new InWriting(document, matcher, parties, words, exchange);
  }

  List<Missive> all() {
    List<Missive> found = new ArrayList<>();
    Correspondence known = new Correspondence(parties);
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        for (Missive missive : at(sentence, token, known)) {
          found.add(missive);
          known.add(missive);
        }
      }
    }
    return found;
  }

  private List<Missive> at(Sentence sentence, Token token, Correspondence known) {
    if (words.isRole(sentence, token)) {
      return pointed.role(sentence, token).stream().toList();
    }
    if (words.pointsInto(sentence, token)) {
      return List.of(pointed.inside(sentence, token, known));
    }
    if (token.index() == 0 && words.opensTime(sentence)) {
      return pointed.dated(sentence, known).stream().toList();
    }
    if (words.isOneOf(sentence, token)) {
      return List.of(known.oneOf(pointed.oneOf(sentence, token)));
    }
    List<Missive> found = new ArrayList<>(writing.at(sentence, token).stream().toList());
    List<Match> matches =
        words.isElliptic(sentence, token) || words.isWritten(sentence, token)
            ? List.of(matcher.noun(words.letter(), sentence, token))
            : matcher.at(sentence, token, ActId.Kind.LETTER);
    for (Match match : matches) {
      if (exchange.isTold(match)) {
        found.addAll(exchanged(match));
        continue;
      }
      Missive missive = match.frame().noun() ? noun(match, known) : verb(match);
      if (stands(match, missive)) {
        found.addAll(completed(match, missive, known));
      }
    }
    return found;
  }

  private List<Missive> completed(Match match, Missive missive, Correspondence known) {
    if (isReply(match)) {
      boolean others = missive.recipients().isEmpty() && isReceived(match);
      Optional<Missive> reply =
          others
              ? Optional.empty()
              : known.reply(missive).filter(r -> isOfPost(match) || isDated(match));
      if (reply.isEmpty()) {
        document.trace().drop(match, Reason.NO_LETTER);
      }
      return reply.stream().toList();
    }
    if (isOpenAnswer(match, missive)) {
      return List.of(known.reply(missive).orElse(missive));
    }
    boolean several = words.isOneOfSeveral(match.sentence(), match.trigger());
    if (several && missive.mention() == Mention.NEW) {
      return List.of(known.oneOf(missive));
    }
    if (words.isEach(match.sentence(), match.trigger()) || isOneForEach(match, missive)) {
      return known.completed(missive).each();
    }
    boolean beside = words.isElliptic(match.sentence(), match.trigger());
    Missive given = beside ? known.beside(missive, match.sentence()) : missive;
    Missive signed = words.isOfSame(match) ? known.signed(given) : given;
    Missive whole = isOfOthers(match, signed) ? signed : known.completed(signed);
    boolean brought = !whole.senders().isEmpty() && !whole.carriers().isEmpty();
    boolean arrives =
        match
            .clause()
            .filter(c -> lexicon.is("arrive", c.verb().lemma()) && !whole.definite())
            .isPresent();
    Missive hosted = brought || arrives ? whole.to(hosts(match, whole)) : whole;
    Optional<Missive> answer = answers.to(match, hosted).or(() -> answers.to(match, known));
    return Stream.concat(Stream.of(hosted), answer.stream()).toList();
  }

  /** "svarede i et åbent brev": though all may read it, it goes to who had written. */
  private boolean isOpenAnswer(Match match, Missive missive) {
    return missive.mention() == Mention.OPEN
        && missive.recipients().isEmpty()
        && !missive.senders().isEmpty()
        && match.clause().filter(c -> lexicon.is("answering", c.verb().lemma())).isPresent();
  }

  /** "sendte breve til X og Y": one for each. */
  private static boolean isOneForEach(Match match, Missive missive) {
    return match.trigger().tag().isPlural()
        && missive.mention() == Mention.NEW
        && missive.senders().size() <= 1
        && missive.recipients().size() > 1;
  }

  private List<Missive> exchanged(Match match) {
    Optional<When> when = time.of(match, match.clause().stream().toList(), List.of());
    return exchange.directions(match).stream()
        .map(d -> missive(match, d.get(0), d.get(1), List.of(), when, Mention.NEW))
        .toList();
  }

  /** "svaret": an answer, of which nothing says that it is written. */
  private boolean isReply(Match match) {
    return words.isReply(match.trigger()) && !words.isWritten(match.sentence(), match.trigger());
  }

  /** "et brev fra oppositionen": from somebody, though nobody that is known. */
  private boolean isOfOthers(Match match, Missive missive) {
    return match.frame().noun()
        && missive.senders().isEmpty()
        && !phrases.complements(match.sentence(), match.trigger(), "fra").isEmpty();
  }

  /** Whether the verb of a reply tells of something that comes by post and not of words. */
  private boolean isOfPost(Match match) {
    return match
        .clause()
        .map(c -> c.verb().lemma())
        .filter(v -> isOfLetters(v) || lexicon.is("arrive", v) || lexicon.is("contain", v))
        .filter(v -> isOnPaper(match))
        .isPresent();
  }

  private static boolean isDated(Match match) {
    return LetterWords.isDatedBehind(match.sentence(), match.trigger());
  }

  /** "En skoleelev har fået svar": whoever gets it is none of those before. */
  private boolean isReceived(Match match) {
    return match.clause().filter(c -> lexicon.is("receive", c.verb().lemma())).isPresent();
  }

  private boolean isOnPaper(Match match) {
    return Lists.none(match.sentence().tokens(), t -> lexicon.is("spoken", t.lemma()));
  }

  /** Who else is named with the carrier: in the sentence of the letter, or the one before. */
  private List<EntityId> hosts(Match match, Missive missive) {
    int here = match.sentence().index();
    return Stream.of(here, here - 1)
        .flatMap(i -> document.sentence(i).stream())
        .flatMap(s -> document.entities().in(s.index()).stream())
        .flatMap(m -> m.entities().stream())
        .filter(e -> e.kind() == EntityId.Kind.PERSON && parties.isDiplomatic(e))
        .filter(e -> !missive.carriers().contains(e))
        .filter(e -> parties.canCorrespond(missive.senders(), List.of(e)))
        .limit(1)
        .toList();
  }

  private boolean stands(Match match, Missive missive) {
    boolean reply = isReply(match);
    boolean told = reply || !missive.isBare() || missive.mention() != Mention.NEW;
    boolean none = isNone(match);
    boolean unsent =
        none
            || !new LetterClauses(document, lexicon, match).isCited()
                && (reply || !missive.definite() && !isCarried(match, missive))
                && match
                    .clause()
                    .filter(c -> reply || isOfLetters(c.verb().lemma()))
                    .filter(c -> !exchange.isSent(c))
                    .isPresent();
    Trace trace = document.trace();
    return (told || trace.drop(match, Reason.NO_CORRESPONDENT))
        && (!unsent || trace.drop(match, Reason.NOT_A_FACT, "not sent"));
  }

  /** "intet brev fra X", "Der findes ikke noget brev", "på Telegram": there is none. */
  private static boolean isNone(Match match) {
    int noun = match.trigger().index();
    Optional<Token> before =
        noun > 0 ? Optional.of(match.sentence().token(noun - 1)) : Optional.empty();
    boolean media =
        Character.isUpperCase(match.trigger().form().charAt(0))
            && before.filter(t -> SmallWords.isAny(t, "på")).isPresent();
    return match.frame().noun()
        && before
            .filter(
                t ->
                    media
                        || SmallWords.isAny(t, "intet", "ingen")
                        || SmallWords.isAny(t, "noget", "nogen")
                            && match.clause().filter(SmallWords::isNegated).isPresent())
            .isPresent();
  }

  /** "skal overrække Y et brev fra Z": what somebody else is to bring has been written. */
  private boolean isCarried(Match match, Missive missive) {
    return !missive.senders().isEmpty()
        && !missive.carriers().isEmpty()
        && match.clause().filter(SmallWords::isNegated).isEmpty();
  }

  private boolean isOfLetters(String verb) {
    return Stream.of("send", "deliver", "receive").anyMatch(kind -> lexicon.is(kind, verb));
  }

  /** "skrev til X", where no letter is named in the clause: the writing is the letter. */
  private Missive verb(Match match) {
    Clause clause = match.clause().orElseThrow();
    boolean named =
        Lists.any(
            match.sentence().tokens(),
            t -> document.clauses(match.sentence()).of(t).filter(clause::equals).isPresent(),
            t -> words.isLetter(t) || lexicon.is("no-letter", t.lemma()));
    boolean delivers =
        lexicon.is("deliver", clause.verb().lemma()) || match.frame().name().equals("deliver-it");
    Clauses clauses = document.clauses(match.sentence());
    boolean other =
        lexicon.is("along", clause.verb().lemma()) && !Along.isIn(lexicon, clauses, clause);
    Optional<Token> pronoun = delivers && !other ? pronoun(clause) : Optional.empty();
    if (named || delivers && (pronoun.isEmpty() || !words.followsLetter(match.sentence(), 1))) {
      document.trace().drop(match, named ? Reason.NAMED_BESIDE : Reason.NO_LETTER);
      return missive(match, List.of(), List.of(), List.of(), Optional.empty(), Mention.NEW);
    }
    boolean known = pronoun.filter(p -> !p.form().equalsIgnoreCase("et")).isPresent();
    return missive(
        match,
        match.in(Role.SENDER),
        match.in(Role.RECIPIENT),
        match.in(Role.CARRIER),
        time.of(match, List.of(), List.of()),
        known ? Mention.KNOWN : Mention.NEW);
  }

  /** The "det" or "et" that is handed over, where it stands for a letter. */
  private Optional<Token> pronoun(Clause clause) {
    Stream<Token> things =
        clause.isPassive()
            ? document.clauses(clause.sentence()).subject(clause).stream()
            : clause.arguments(Clause.OBJECT).stream().map(Argument::head);
    return things
        .filter(t -> Set.of("det", "den", "et").contains(t.lower()))
        .filter(t -> Phrase.core(clause.sentence(), t).equals(t))
        .findFirst();
  }

  private Missive missive(
      Match match,
      List<EntityId> senders,
      List<EntityId> recipients,
      List<EntityId> carriers,
      Optional<When> when,
      Mention mention) {
    List<EntityId> from = acting(senders);
    List<EntityId> to = Lists.where(acting(recipients), r -> !from.contains(r));
    return new Missive(
        from,
        to,
        Lists.where(acting(carriers), c -> !from.contains(c) && !to.contains(c)),
        when,
        mention,
        sources.evidence(match.sentence(), match.trigger(), match.frame().name()));
  }

  private List<EntityId> acting(List<EntityId> ids) {
    return ids.stream().filter(parties::canAct).distinct().toList();
  }

  private Missive noun(Match match, Correspondence before) {
    Mention mention = words.mention(match.sentence(), match.trigger());
    boolean known = (mention == Mention.KNOWN || mention == Mention.BOTH) && before.isBegun();
    boolean each = words.isEach(match.sentence(), match.trigger());
    LetterRoles roles = new LetterRoles(document, lexicon, parties, match, known, each);
    boolean shared = match.trigger().tag().isPlural() && words.isToldOneByOne(match);
    List<EntityId> others = shared ? roles.recipients() : pointed.ofOthers(match);
    return missive(
        match,
        roles.senders(),
        Lists.where(roles.recipients(), r -> !others.contains(r)),
        roles.carriers(),
        time.of(match, roles.ways(), roles.handlings()),
        mention == Mention.NEW && words.isToPeers(match) ? Mention.OPEN : mention);
  }
}
