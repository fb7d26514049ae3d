package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;

/** Who hands over a letter, brings it along and gets it, as the verbs of handing over say. */
final class LetterHandover {

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Match match;
  private final boolean known;
  private final Sentence sentence;
  private final Doers doers;
  private final Correspondents correspondents;
  private final LetterClauses around;
  private final LetterPeople people;
  private final Set<EntityId> senders;
  private final Set<EntityId> recipients;
  private final Set<EntityId> carriers;

  LetterHandover(
      Document document,
      Lexicon lexicon,
      Parties parties,
      Match match,
      boolean known,
      Correspondents correspondents,
      LetterPeople people) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.match = match;
    this.known = known;
    this.sentence = match.sentence();
    this.doers = new Doers(document, parties);
    this.correspondents = correspondents;
    this.around = new LetterClauses(document, lexicon, match);
    this.people = people;
    this.senders = people.senders();
    this.recipients = people.recipients();
    this.carriers = people.carriers();
  }

  /** "fik overrakt brevet fra X af Y": where it is told whose it is, Y brings it. */
  void handed(Clause clause) {
    List<EntityId> by = match.parties().getOrDefault("af", List.of());
    boolean passed = lexicon.is("deliver", clause.verb().lemma());
    if (passed && !by.isEmpty() && !by.containsAll(senders)) {
      senders.removeAll(by);
      carriers.addAll(by);
    }
  }

  /** "fik af X overrakt et brev, som Y har skrevet": X brings it. */
  void handedBy(Clause clause) {
    if (clause.hasAuxiliary("få") && around.isReceiving(clause) && !senders.isEmpty()) {
      people
          .others(people.of(clause, "af"))
          .filter(e -> !recipients.contains(e))
          .forEach(carriers::add);
    }
  }

  void delivered(Clause clause) {
    if (!around.isDelivering(clause) || around.isReceiving(clause)) {
      return;
    }
    if (senders.isEmpty()) {
      from(clause).filter(e -> !recipients.contains(e)).forEach(senders::add);
    }
    if (senders.isEmpty() && Along.isHome(clause)) {
      senders.addAll(people.of(clause, "af"));
    }
    boolean first = senders.isEmpty() && !known;
    List<EntityId> who = people.doing(correspondents.causing(clause));
    boolean body = Lists.all(who, e -> e.kind() != EntityId.Kind.PERSON);
    boolean open = recipients.isEmpty() || body;
    boolean own = first && (LetterClauses.isCaused(clause) || open && !around.hasAlong(clause));
    (own ? senders : carriers).addAll(who);
    carriers.addAll(correspondents.made(clause));
    people.addressees(clause);
    if (recipients.isEmpty() && Along.isHome(clause)) {
      served(clause).filter(e -> !senders.contains(e)).forEach(recipients::add);
    }
    if (recipients.isEmpty() && !senders.isEmpty()) {
      bodiesThere(clause).forEach(recipients::add); // "overrakte den i X' udenrigsministerium"
    }
    if (recipients.isEmpty() && !senders.isEmpty()) {
      delegationThere(clause, "i")
          .or(() -> delegationThere(clause, "til"))
          .filter(s -> !isOfSenders(s))
          .ifPresent(recipients::add);
    }
  }

  /** "Xs rådgiver fik brevet med hjem": it is for him whom the bearer serves. */
  private Stream<EntityId> served(Clause clause) {
    return document.clauses(sentence).subject(clause).stream()
        .map(s -> Phrase.core(sentence, s))
        .flatMap(s -> NounPhrases.ownerOf(sentence, s).stream())
        .flatMap(o -> document.mention(sentence, o).stream())
        .flatMap(m -> m.entities().stream())
        .filter(e -> e.kind() == EntityId.Kind.PERSON);
  }

  /** "afleverede i Moskva", "overbragte brevet til Moskva": those who rule there get it. */
  private Optional<EntityId> delegationThere(Clause clause, String function) {
    return clause.arguments(function).stream()
        .filter(a -> a.direct() || function.equals("til")) // no "ambassadør i Seoul"
        .flatMap(a -> parties.place(sentence, a.head()).stream())
        .flatMap(p -> document.geography().stateOf(p).stream())
        .findFirst();
  }

  private boolean isOfSenders(EntityId state) {
    return Lists.any(senders, s -> parties.delegation(s).contains(state));
  }

  /** "har fået svar fra X på sit brev": X has got it, and who gets the answer wrote it. */
  void answeredBy(Clause clause) {
    boolean answer =
        !known
            && around.isReceiving(clause)
            && around.isAbout(clause)
            && Lists.any(
                clause.arguments(Clause.OBJECT),
                a -> Phrase.core(sentence, a.head()).lemma().equals("svar"));
    List<EntityId> from = answer ? people.of(clause, "fra") : List.of();
    List<EntityId> who = from.isEmpty() ? List.of() : people.doing(clause);
    boolean whole = !who.isEmpty() && recipients.isEmpty() && parties.canCorrespond(who, from);
    if (whole && (senders.isEmpty() || senders.containsAll(who))) {
      senders.addAll(who);
      recipients.addAll(from);
    }
  }

  void received(Clause clause) {
    boolean reads =
        around.isReceiving(clause)
            && !LetterClauses.isReadOut(clause)
            && !correspondents.isCausing(clause);
    if (recipients.isEmpty() && reads) {
      people.doing(clause).stream().filter(d -> !senders.contains(d)).forEach(recipients::add);
    }
    if (senders.isEmpty() && around.isReceiving(clause)) {
      Stream.of("fra", "af")
          .flatMap(f -> people.of(clause, f).stream())
          .filter(e -> !recipients.contains(e))
          .forEach(senders::add);
    }
    if (senders.isEmpty() && clause.hasAuxiliary("få")) {
      people.of(clause, "i").stream()
          .filter(e -> e.kind() == EntityId.Kind.ORGANIZATION)
          .filter(e -> parties.canCorrespond(List.of(e), List.copyOf(recipients)))
          .forEach(senders::add); // "fik overrakt en note i ministeriet"
    }
  }

  /** "i Xs udenrigsministerium", "på den russiske ambassade". */
  private List<EntityId> bodiesThere(Clause clause) {
    return Stream.of("i", "på")
        .flatMap(f -> people.of(clause, f).stream())
        .filter(e -> e.kind() == EntityId.Kind.ORGANIZATION)
        .filter(e -> parties.canCorrespond(List.copyOf(senders), List.of(e)))
        .toList();
  }

  /** "ligger et brev på Xs skrivebord", "er havnet hos X": with whom it is. */
  void lying(Clause clause) {
    if (recipients.isEmpty() && !clause.isPassive()) {
      correspondents.holders(clause).stream()
          .filter(e -> !senders.contains(e))
          .forEach(recipients::add);
    }
  }

  void carried(Clause clause) {
    for (String means : List.of("gennem", "via")) {
      carriers.addAll(people.of(clause, means));
    }
    boolean messenger = Lists.any(sentence.tokens(), t -> lexicon.is("messenger", t.lemma()));
    if (messenger) {
      carriers.addAll(people.of(clause, "med"));
    }
  }

  /** "sendte X til Y med et brev", "… og sendte X af sted med det": who is sent brings it. */
  void sentAlong(Clause clause) {
    if (around.isSentAlong(clause)) {
      if (senders.isEmpty() && !known && match.clause().filter(clause::equals).isPresent()) {
        senders.addAll(doers.of(clause));
      }
      doers.bare(clause).stream()
          .filter(e -> e.kind() == EntityId.Kind.PERSON)
          .filter(e -> !senders.contains(e) && !recipients.contains(e))
          .forEach(carriers::add);
    }
  }

  /** From whom it is; in "blev afleveret af X fra Y" it is X who is from there. */
  private Stream<EntityId> from(Clause clause) {
    return clause.arguments("fra").stream()
        .map(Clause.Argument::head)
        .filter(h -> !clause.isPassive() || !isBehindName(sentence, h.head()))
        .flatMap(h -> parties.of(sentence, h).stream());
  }

  private static boolean isBehindName(Sentence sentence, int preposition) {
    return preposition > 0 && sentence.token(preposition - 1).tag().isName();
  }
}
