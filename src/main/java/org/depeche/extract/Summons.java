package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.entity.EntityMention;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Notes that envoys get where they have their post: of whoever has called them in, or else of those
 * who rule there.
 */
final class Summons {

  private static final Set<String> CALLING = Set.of("indkalde", "tilkalde", "hidkalde", "kalde");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Doers doers;
  private final Sentence sentence;
  private final LetterClauses around;
  private final LetterPeople people;

  Summons(
      Document document,
      Lexicon lexicon,
      Parties parties,
      LetterClauses around,
      LetterPeople people,
      Sentence sentence) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.doers = new Doers(document, parties);
    this.around = around;
    this.people = people;
    this.sentence = sentence;
  }

  /**
   * An envoy who was called in.
   *
   * @param by who did so
   * @param envoy the envoy, or the state of one who has no name
   */
  private record Called(List<EntityId> by, List<EntityId> envoy) {}

  /** Adds who gave the note and who got it, where that is not known yet. */
  void note(Clause clause) {
    Set<EntityId> senders = people.senders();
    Set<EntityId> recipients = people.recipients();
    boolean got = around.isReceiving(clause) && (senders.isEmpty() || recipients.isEmpty());
    boolean given = around.isDelivering(clause) && recipients.isEmpty();
    if (!got && !given) {
      return;
    }
    Optional<Called> called = called(clause);
    if (called.isPresent()) {
      List<EntityId> by = called.get().by();
      List<EntityId> envoy = called.get().envoy();
      boolean his = Lists.all(recipients, r -> by.contains(r) || envoy.contains(r));
      boolean theirs =
          Lists.all(senders, s -> isOneSide(s, by) || envoy.contains(s) && hasHim(clause));
      if (his && theirs && (got || !clause.isPassive())) {
        senders.removeAll(envoy);
        senders.addAll(senders.isEmpty() ? by : List.of());
        recipients.clear();
        recipients.addAll(envoy);
        people.carriers().removeAll(envoy);
      }
    } else if (got) {
      there(clause)
          .filter(s -> parties.canCorrespond(List.of(s), List.copyOf(recipients)))
          .forEach(senders::add);
    } else if (!clause.isPassive() && !namesAnother(senders)) {
      there(clause)
          .filter(s -> parties.canCorrespond(doers.of(clause), List.of(s)))
          .forEach(recipients::add);
    }
  }

  /** "medbragte et brev, da han besøgte Y": who is named there will have got it. */
  private boolean namesAnother(Set<EntityId> senders) {
    return document.entities().in(sentence.index()).stream()
        .flatMap(m -> m.entities().stream())
        .filter(e -> e.kind() == EntityId.Kind.PERSON)
        .anyMatch(e -> parties.canCorrespond(List.copyOf(senders), List.of(e)));
  }

  /** "Xs ambassadør i Bagdad fik", "… afleverede": the state where he does so. */
  private Stream<EntityId> there(Clause clause) {
    return document.clauses(sentence).subject(clause).stream()
        .map(s -> Phrase.core(sentence, s))
        .filter(this::isEnvoy)
        .flatMap(this::post);
  }

  /** "og gav ham en note". */
  private static boolean hasHim(Clause clause) {
    return Stream.of(Clause.INDIRECT_OBJECT, Clause.OBJECT)
        .flatMap(f -> clause.arguments(f).stream())
        .anyMatch(a -> SmallWords.isAny(a.head(), "ham", "hende"));
  }

  private boolean isOneSide(EntityId sender, List<EntityId> by) {
    return Lists.any(
        by,
        b ->
            b.equals(sender)
                || Lists.any(parties.delegation(sender), parties.delegation(b)::contains));
  }

  /** "Xs ambassadør i Bagdad": the state in which he has his post. */
  private Stream<EntityId> post(Token envoy) {
    int in = envoy.index() + 1;
    boolean there = in + 1 < sentence.tokens().size() && SmallWords.isAny(sentence.token(in), "i");
    return there
        ? document.mention(sentence, sentence.token(in + 1)).stream()
            .flatMap(m -> m.place().stream())
            .flatMap(p -> document.geography().stateOf(p).stream())
        : Stream.empty();
  }

  /** Who was called in before, in the same sentence or the one before. */
  private Optional<Called> called(Clause clause) {
    return Stream.of(sentence.index(), sentence.index() - 1)
        .flatMap(i -> document.sentence(i).stream())
        .flatMap(s -> document.clauses(s).all().stream())
        .filter(c -> CALLING.contains(c.verb().lemma()))
        .filter(c -> !c.sentence().equals(sentence) || c.verb().index() < clause.verb().index())
        .flatMap(c -> called(c, envoys(c)).stream())
        .findFirst();
  }

  private Optional<Called> called(Clause calling, List<EntityId> envoy) {
    List<EntityId> by =
        Stream.concat(doers.all(calling).stream(), doers.bare(calling).stream())
            .distinct()
            .filter(e -> parties.canCorrespond(List.of(e), envoy))
            .limit(1)
            .toList();
    return envoy.isEmpty() || by.isEmpty() ? Optional.empty() : Optional.of(new Called(by, envoy));
  }

  private List<EntityId> envoys(Clause calling) {
    Sentence s = calling.sentence();
    return document.entities().in(s.index()).stream()
        .filter(m -> m.form() == EntityMention.Form.DESCRIPTION)
        .filter(m -> isEnvoy(Phrase.core(s, s.token(m.head()))))
        .limit(1)
        .flatMap(m -> m.entities().stream())
        .toList();
  }

  private boolean isEnvoy(Token noun) {
    return noun.tag().isNoun() && !noun.tag().isPlural() && lexicon.endsIn("envoy", noun.lemma());
  }
}
