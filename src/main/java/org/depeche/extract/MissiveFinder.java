package org.depeche.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Finds every mention of a letter in a document, in text order. */
final class MissiveFinder {

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Matcher matcher;
  private final Modality modality;
  private final Setting setting;
  private final Sources sources;

  MissiveFinder(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = new Parties(document, lexicon);
    this.matcher = new Matcher(document, lexicon, parties);
    this.modality = new Modality(lexicon);
    this.setting = new Setting(document, lexicon, parties, matcher);
    this.sources = document.sources();
  }

  List<Missive> all() {
    List<Missive> found = new ArrayList<>();
    for (Match match : matcher.all(ActId.Kind.LETTER)) {
      Missive missive = match.frame().noun() ? noun(match) : verb(match);
      if (stands(match, missive)) {
        found.add(completed(match, missive, found));
      }
    }
    return found;
  }

  /** With the sender of the letter before, or the one whom its carrier meets, where unsaid. */
  private Missive completed(Match match, Missive missive, List<Missive> before) {
    Missive from = before.isEmpty() ? missive : missive.after(before.get(before.size() - 1));
    boolean brought = !from.senders().isEmpty() && !from.carriers().isEmpty();
    return brought ? from.to(hosts(match, from)) : from;
  }

  /** Who else is named with the carrier: in the sentence of the letter, or the one before. */
  private List<EntityId> hosts(Match match, Missive missive) {
    int here = match.sentence().index();
    return Stream.of(here, here - 1)
        .flatMap(i -> document.sentence(i).stream())
        .flatMap(s -> document.entities().in(s.index()).stream())
        .flatMap(m -> m.entities().stream())
        .filter(e -> e.kind() == EntityId.Kind.PERSON && parties.isDiplomatic(e))
        .filter(e -> parties.canCorrespond(missive.senders(), List.of(e)))
        .limit(1)
        .toList();
  }

  private boolean stands(Match match, Missive missive) {
    boolean told =
        !missive.senders().isEmpty() || !missive.recipients().isEmpty() || missive.definite();
    Optional<Standing> standing =
        match
            .clause()
            .filter(c -> isOfLetters(c.verb().lemma()))
            .map(c -> modality.own(document.clauses(match.sentence()), c));
    boolean denied = !missive.definite() && standing.filter(s -> s.is(Stance.DENIED)).isPresent();
    Trace trace = document.trace();
    return (told || trace.drop(match, Reason.NO_CORRESPONDENT))
        && (!denied || trace.drop(match, Reason.DENIED));
  }

  private boolean isOfLetters(String verb) {
    return Stream.of("send", "deliver", "receive").anyMatch(kind -> lexicon.is(kind, verb));
  }

  /** "skrev til X", where no letter is named in the clause: the writing is the letter. */
  private Missive verb(Match match) {
    Clause clause = match.clause().orElseThrow();
    boolean named =
        match.sentence().tokens().stream()
            .filter(
                t -> document.clauses(match.sentence()).of(t).filter(clause::equals).isPresent())
            .anyMatch(this::isLetter);
    boolean delivers = lexicon.is("deliver", clause.verb().lemma());
    Optional<Token> pronoun = delivers ? pronoun(clause) : Optional.empty();
    if (named || delivers && (pronoun.isEmpty() || !followsLetter(match.sentence()))) {
      document.trace().drop(match, named ? Reason.NAMED_BESIDE : Reason.NO_LETTER);
      return new Missive(List.of(), List.of(), List.of(), Optional.empty(), false, List.of());
    }
    boolean definite = pronoun.filter(p -> !p.form().equalsIgnoreCase("et")).isPresent();
    return missive(
        match, match.in(Role.SENDER), match.in(Role.RECIPIENT), match.in(Role.CARRIER), definite);
  }

  private boolean isLetter(Token token) {
    return !token.tag().isVerb()
        && lexicon.frames().stream()
            .filter(f -> f.act() == ActId.Kind.LETTER && f.noun())
            .anyMatch(f -> token.lemma().toLowerCase(Locale.ROOT).endsWith(f.lemma()));
  }

  /** The "det" or "et" that is handed over, where it stands for a letter. */
  private Optional<Token> pronoun(Clause clause) {
    Stream<Token> things =
        clause.isPassive()
            ? document.clauses(clause.sentence()).subject(clause).stream()
            : clause.arguments(Clause.OBJECT).stream().map(Argument::head);
    return things
        .filter(t -> Set.of("det", "den", "et").contains(t.form().toLowerCase(Locale.ROOT)))
        .filter(t -> Phrase.core(clause.sentence(), t).equals(t))
        .findFirst();
  }

  private boolean followsLetter(Sentence sentence) {
    return Stream.of(sentence.index(), sentence.index() - 1)
        .flatMap(i -> document.sentence(i).stream())
        .flatMap(s -> s.tokens().stream())
        .anyMatch(this::isLetter);
  }

  private Missive missive(
      Match match,
      List<EntityId> senders,
      List<EntityId> recipients,
      List<EntityId> carriers,
      boolean definite) {
    List<EntityId> from = acting(senders);
    List<EntityId> to = acting(recipients).stream().filter(r -> !from.contains(r)).toList();
    return new Missive(
        from,
        to,
        acting(carriers).stream().filter(c -> !from.contains(c) && !to.contains(c)).toList(),
        setting.when(match, Optional.of(Stance.DONE), Optional.empty()),
        definite,
        sources.evidence(match.sentence(), match.trigger(), match.frame().name()));
  }

  private List<EntityId> acting(List<EntityId> ids) {
    return ids.stream().filter(parties::canAct).distinct().toList();
  }

  private Missive noun(Match match) {
    Sentence sentence = match.sentence();
    Set<EntityId> senders = new LinkedHashSet<>(match.in(Role.SENDER));
    Set<EntityId> recipients = new LinkedHashSet<>(match.in(Role.RECIPIENT));
    Set<EntityId> carriers = new LinkedHashSet<>();
    for (Clause clause : clauses(match)) {
      byVerb(clause, match, senders, recipients, carriers);
    }
    boolean definite = match.trigger().tag().isDefinite() || isPointedAt(sentence, match.trigger());
    return missive(
        match, List.copyOf(senders), List.copyOf(recipients), List.copyOf(carriers), definite);
  }

  private static boolean isPointedAt(Sentence sentence, Token noun) {
    return noun.index() > 0
        && Set.of("det", "dette")
            .contains(sentence.token(noun.index() - 1).form().toLowerCase(Locale.ROOT));
  }

  /** The clause of the letter, and the relative clauses that say something of it. */
  private List<Clause> clauses(Match match) {
    Clauses clauses = document.clauses(match.sentence());
    Token head = matcher.phraseHead(match.sentence(), match.trigger());
    Stream<Clause> relative =
        clauses.all().stream()
            .filter(Clause::isRelative)
            .filter(
                c ->
                    c.governor()
                        .filter(g -> g.equals(head) || g.equals(match.trigger()))
                        .isPresent());
    return Stream.concat(relative, match.clause().stream()).distinct().toList();
  }

  private void byVerb(
      Clause clause,
      Match match,
      Set<EntityId> senders,
      Set<EntityId> recipients,
      Set<EntityId> carriers) {
    String lemma = clause.verb().lemma();
    boolean inLetter = isMedium(clause, match.trigger());
    List<EntityId> doers = doers(clause);
    if (lexicon.is("send", lemma) || inLetter) {
      if (senders.isEmpty()) {
        senders.addAll(doers);
      }
      addressees(clause, match, senders, recipients);
    } else if (lexicon.is("deliver", lemma) || hasAlong(clause)) {
      (senders.isEmpty() && !hasAlong(clause) && !match.trigger().tag().isDefinite()
              ? senders
              : carriers)
          .addAll(doers);
      addressees(clause, match, senders, recipients);
    } else if (lexicon.is("receive", lemma) && recipients.isEmpty() && !clause.isPassive()) {
      recipients.addAll(doers);
    }
    for (String means : List.of("gennem", "via")) {
      carriers.addAll(of(clause, means));
    }
    asMessenger(clause).forEach(carriers::add);
  }

  /** "i et brev", "i brevet": the letter is where something is said. */
  private static boolean isMedium(Clause clause, Token noun) {
    return clause.arguments("i").stream()
        .anyMatch(a -> Phrase.core(clause.sentence(), a.head()).equals(noun));
  }

  private List<EntityId> doers(Clause clause) {
    if (clause.isPassive()) {
      return of(clause, "af");
    }
    return document
        .clauses(clause.sentence())
        .subject(clause)
        .map(h -> parties.of(clause.sentence(), h))
        .orElse(List.of());
  }

  private List<EntityId> of(Clause clause, String function) {
    return clause.arguments(function).stream()
        .map(Argument::head)
        .flatMap(h -> parties.of(clause.sentence(), h).stream())
        .toList();
  }

  private void addressees(
      Clause clause, Match match, Set<EntityId> senders, Set<EntityId> recipients) {
    if (!recipients.isEmpty()) {
      return;
    }
    Stream.of(Clause.INDIRECT_OBJECT, Clause.OBJECT, "til")
        .flatMap(f -> of(clause, f).stream())
        .filter(e -> !senders.contains(e))
        .forEach(recipients::add);
  }

  /** "med sig havde han et brev", "havde et brev med": who brings it. */
  private static boolean hasAlong(Clause clause) {
    boolean have = clause.verb().lemma().equals("have");
    return have
        && clause.sentence().tokens().stream()
            .anyMatch(
                t ->
                    t.form().equalsIgnoreCase("med")
                        && clause.chain().stream().anyMatch(v -> v.index() == t.head()));
  }

  /** "med X som postbud". */
  private List<EntityId> asMessenger(Clause clause) {
    boolean messenger =
        clause.sentence().tokens().stream().anyMatch(t -> lexicon.is("messenger", t.lemma()));
    return messenger ? of(clause, "med") : List.of();
  }
}
