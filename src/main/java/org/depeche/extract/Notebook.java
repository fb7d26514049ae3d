package org.depeche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.claim.Act;
import org.depeche.claim.Claim;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.When;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;
import org.depeche.time.Tense;
import org.depeche.time.TimeExpression;

/** Keeps what the extractors tell of one article; of several reasons the first. */
final class Notebook implements Trace {

  private static final Comparator<Sighting> TEXT_ORDER =
      Comparator.comparingInt(Sighting::sentence).thenComparingInt(s -> s.trigger().index());

  private final Map<Key, Note> notes = new LinkedHashMap<>();
  private final Map<TimeExpression, When> dated = new HashMap<>();

  /** What one row has to do with one word. */
  private record Key(int sentence, int token, Frame frame) {}

  /** What is known of that so far. */
  private static final class Note {
    private final Sentence sentence;
    private final Token trigger;
    private final List<Filler> fillers = new ArrayList<>();
    private Optional<Miss> miss = Optional.empty();

    Note(Sentence sentence, Token trigger) {
      this.sentence = sentence;
      this.trigger = trigger;
    }
  }

  @Override
  public boolean listens() {
    return true;
  }

  @Override
  public void seen(Frame frame, Sentence sentence, Token trigger) {
    note(frame, sentence, trigger);
  }

  private Note note(Frame frame, Sentence sentence, Token trigger) {
    return notes.computeIfAbsent(
        new Key(sentence.index(), trigger.index(), frame), k -> new Note(sentence, trigger));
  }

  @Override
  public void filled(
      Frame frame,
      Sentence sentence,
      Token trigger,
      String function,
      Token head,
      List<EntityId> who) {
    Set<Role> roles = frame.roles().getOrDefault(function, Set.of());
    List<String> names =
        roles.stream().map(r -> r.name().toLowerCase(Locale.ROOT)).collect(Collectors.toList());
    if (!who.isEmpty()) {
      note(frame, sentence, trigger).fillers.add(new Filler(function, names, head, who));
    }
  }

  @Override
  public void dated(TimeExpression words, When when) {
    dated.put(words, when);
  }

  @Override
  public boolean drop(Frame frame, Sentence sentence, Token trigger, Reason reason, String detail) {
    Note note = note(frame, sentence, trigger);
    note.miss = note.miss.or(() -> Optional.of(new Miss(reason, detail)));
    return false;
  }

  @Override
  public boolean drop(List<Evidence> tellings, Reason reason) {
    notes.forEach(
        (key, note) -> {
          if (note.miss.isEmpty() && Lists.any(tellings, e -> tells(e, key, note))) {
            note.miss = Optional.of(new Miss(reason, ""));
          }
        });
    return false;
  }

  private static boolean tells(Evidence evidence, Key key, Note note) {
    return evidence.rule().equals(key.frame().name())
        && evidence.sentence().equals(note.sentence.span());
  }

  /** The account of a reading that gave these claims. */
  Account account(Document document, List<Claim> claims) {
    List<Evidence> tellings =
        claims.stream()
            .flatMap(c -> c instanceof Act act ? act.facts().evidence().stream() : Stream.empty())
            .toList();
    List<Sighting> sightings =
        notes.entrySet().stream()
            .map(e -> sighting(e.getKey(), e.getValue(), tellings))
            .flatMap(Optional::stream)
            .sorted(TEXT_ORDER)
            .toList();
    return new Account(document, claims, sightings, times(document));
  }

  private static Optional<Sighting> sighting(Key key, Note note, List<Evidence> tellings) {
    boolean lost = note.miss.isEmpty() && Lists.none(tellings, e -> tells(e, key, note));
    Optional<Miss> miss = lost ? Optional.of(new Miss(Reason.UNSAID, "")) : note.miss;
    return miss.isPresent() && Recall.isRecalling(key.frame())
        ? Optional.empty()
        : Optional.of(
            new Sighting(
                key.sentence(),
                note.trigger,
                key.frame().rule(),
                note.fillers.stream().distinct().toList(),
                miss));
  }

  /** All expressions; those that no extractor asked for as they are without a tense. */
  private List<DatedWords> times(Document document) {
    Map<TimeExpression, When> asked = Map.copyOf(dated);
    return document.times().stream()
        .flatMap(List::stream)
        .map(
            t ->
                new DatedWords(
                    t,
                    Optional.ofNullable(asked.get(t))
                        .or(() -> document.resolve(t, Tense.UNKNOWN, Optional.empty()))))
        .toList();
  }
}
