package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Sentence;

/** One phrase that describes somebody while it is read, outwards from its noun. */
final class NounPhrase {

  private static final Map<String, Integer> NUMBERS =
      Map.of("begge", 2, "to", 2, "tre", 3, "fire", 4, "fem", 5, "seks", 6, "syv", 7, "otte", 8);
  private static final Set<Kind> OWNERS =
      Set.of(
          Kind.STATE,
          Kind.STATES,
          Kind.PERSON,
          Kind.SHORT_PERSON,
          Kind.INHABITANT,
          Kind.ORGANIZATION,
          Kind.STAND_IN,
          Kind.PLACE,
          Kind.OTHER);

  private final Lexicon lexicon;
  private final PhraseWords words;
  private final Sentence sentence;
  private final int head;
  private Noun noun;
  private final Set<EntityId> states = new LinkedHashSet<>();
  private final List<EntityId> hints = new ArrayList<>();
  private int from;
  private int to;
  private String label;
  private String determiner = "";
  private Optional<String> time = Optional.empty();
  private OptionalInt count = OptionalInt.empty();
  private Optional<FoundName> owner = Optional.empty();
  private OptionalInt ownerNoun = OptionalInt.empty();
  private boolean stateless;
  private boolean owned;
  private boolean others;

  NounPhrase(Lexicon lexicon, PhraseWords words, Sentence sentence, int head, Noun noun) {
    this.lexicon = lexicon;
    this.words = words;
    this.sentence = sentence;
    this.head = head;
    this.noun = noun;
    this.from = head;
    this.to = head + 1;
    this.label = noun.title();
  }

  Description read() {
    compoundOwner();
    boolean goesOn = true;
    while (goesOn && from > 0) {
      goesOn = readLeft(from - 1);
    }
    if (states.isEmpty() && owner.isEmpty()) {
      readRight();
    }
    readPortfolio();
    owner.filter(n -> n.kind() == Kind.ORGANIZATION).ifPresent(n -> readSeat());
    return new Description(
        sentence.index(),
        from,
        head,
        to,
        noun,
        label,
        determiner,
        time,
        count,
        others,
        List.copyOf(states),
        owned,
        owner,
        ownerNoun,
        stateless,
        hints);
  }

  /** "Nato-chefen", "USA-udsendingen" without an owner of their own. */
  private void compoundOwner() {
    words.endingAt(head).filter(n -> n.kind() == Kind.COMPOUND).ifPresent(this::own);
  }

  /** Takes in the word before the phrase; says whether more may follow. */
  private boolean readLeft(int at) {
    Optional<FoundName> name = words.endingAt(at);
    if (name.isPresent() && name.get().kind() != Kind.COMPOUND) {
      return readName(name.get());
    }
    String word = words.lower(at);
    if (words.isDeterminer(word) && !words.isDoer(at)) {
      determiner = word;
      from = at;
      if (word.equals("begge")) {
        count = OptionalInt.of(2);
      }
      return word.equals("sine") || word.equals("deres") ? false : at > 0 && isBegge(at - 1);
    }
    if (noun.isPost()
        && words.isUnknownBody(at)
        && Genitive.base(sentence.token(at).form()).isPresent()) {
      stateless = true;
      from = at;
      return false;
    }
    return readAdjective(at, word) || readFirstHalf(at) || readOwnerNoun(at);
  }

  /** "Udenrigs- og | europaminister": the half of a title that leaves its end to the other. */
  private boolean readFirstHalf(int at) {
    boolean half = noun.isPost() && from == head && words.lower(at).equals("og") && at > 0;
    String first = half ? words.lower(at - 1) : "";
    if (first.length() < 3 || !first.endsWith("-")) {
      return false;
    }
    label = first + " og " + label;
    from = at - 1;
    return true;
  }

  /** "Minister for | kultur og medier": what the office is about is part of its name. */
  private void readPortfolio() {
    if (!noun.lemma().equals("minister") || !words.lower(head + 1).equals("for")) {
      return;
    }
    int end = head + 2;
    while (words.isPortfolio(head, end)) {
      end++;
    }
    if (end > head + 2 && sentence.token(end - 1).tag().isNoun()) {
      for (int i = head + 1; i < end; i++) {
        label += " " + words.lower(i);
      }
      to = Math.max(to, end);
    }
  }

  private boolean isBegge(int at) {
    if (words.lower(at).equals("begge")) {
      count = OptionalInt.of(2);
    }
    return false;
  }

  private boolean readAdjective(int at, String word) {
    if (NUMBERS.containsKey(word)) {
      count = OptionalInt.of(NUMBERS.get(word));
    } else if (lexicon.phrase(word, label).isPresent()) {
      label = lexicon.phrase(word, label).get();
    } else if (lexicon.keptAdjective(word).isPresent()) {
      label = lexicon.keptAdjective(word).get() + " " + label;
    } else if (lexicon.timeOfOffice(word).isPresent()) {
      time = lexicon.timeOfOffice(word);
    } else if (!words.isAdjective(sentence.token(at))) {
      return false;
    }
    others |= isOneOf(word, "øvrige", "andre", "anden");
    from = at;
    return true;
  }

  private boolean readOwnerNoun(int at) {
    Optional<Noun> owning = lexicon.noun(words.lower(at)).filter(Noun::genitive);
    if (owning.isEmpty()) {
      return false;
    }
    if (owning.get().isPrivateBody()) {
      bePrivate();
    }
    ownerNoun = OptionalInt.of(at);
    from = at;
    return owning.get().plural();
  }

  private boolean readName(FoundName name) {
    switch (name.kind()) {
      case ADJECTIVE -> {
        states.addAll(name.entities());
        from = name.from();
        coordinatedAdjectives(from - 1);
        return true;
      }
      case GROUP_ADJECTIVE -> hints.addAll(name.entities());
      case REGION_WORD -> stateless = true;
      default -> {
        if (name.genitive() && OWNERS.contains(name.kind())) {
          own(name);
          owned = true;
          from = name.from();
          coordinatedOwners(name.from() - 1);
        }
        return false;
      }
    }
    from = name.from();
    return true;
  }

  /**
   * "De norske og | svenske ministre", "den norske og | den svenske minister": two of one office.
   */
  private void coordinatedAdjectives(int at) {
    boolean one = !noun.plural() && noun.isPost() && words.lower(at).equals("den");
    int and = one ? at - 1 : at;
    if (!one && !noun.plural() || !isOneOf(words.lower(and), "og", "samt")) {
      return;
    }
    words
        .endingAt(and - 1)
        .filter(n -> n.kind() == Kind.ADJECTIVE)
        .ifPresent(
            n -> {
              List<EntityId> behind = List.copyOf(states);
              states.clear();
              states.addAll(n.entities());
              states.addAll(behind);
              from = n.from();
              noun = noun.plural() ? noun : noun.ofSeveral();
            });
  }

  /** "Nord- og Sydkoreas ledere", "Norges og Sveriges ministre". */
  private void coordinatedOwners(int at) {
    if (!noun.plural() || !isOneOf(words.lower(at), "og", "samt", ",")) {
      return;
    }
    words
        .endingAt(at - 1)
        .filter(n -> n.kind() == Kind.STATE)
        .ifPresent(
            n -> {
              List<EntityId> behind = List.copyOf(states);
              states.clear();
              own(n);
              states.addAll(behind); // in the order of the text, that of the names behind it
              from = n.from();
              coordinatedOwners(n.from() - 1);
            });
  }

  private void own(FoundName name) {
    switch (name.kind()) {
      case STATE, STATES, STAND_IN, ADJECTIVE, INHABITANT -> states.addAll(name.entities());
      case PLACE -> ownPlace(name);
      case COMPOUND -> ownCompound(name);
      default -> owner = Optional.of(name);
    }
  }

  private void ownCompound(FoundName name) {
    if (name.entities().get(0).kind() == EntityId.Kind.STATE) {
      states.addAll(name.entities());
    } else {
      owner = Optional.of(name);
    }
  }

  /** A capital that owns an office stands for its state; another place is no state. */
  private void ownPlace(FoundName name) {
    Optional<EntityId> state = name.entities().stream().findFirst().flatMap(words::stateOf);
    state.ifPresentOrElse(states::add, () -> stateless = true);
  }

  /** Reads "af Nordkorea", "af det nordkoreanske regime", "for præsidenten i Polen". */
  private void readRight() {
    String preposition = words.lower(head + 1);
    boolean abroad =
        noun.lemma().endsWith("ambassadør")
            || noun.lemma().endsWith("ambassade")
            || noun.kind().equals("peer")
                && !preposition.equals("fra")
                && !words.isNamedBehindState(head + 2);
    if (!words.isOwning(preposition) || abroad || noun.genitive()) {
      return;
    }
    for (int i = head + 2; i < Math.min(head + 7, sentence.tokens().size()); i++) {
      Optional<FoundName> name = words.startingAt(i);
      if (words.isPrivate(i)) {
        bePrivate();
        to = i + 1;
        return;
      }
      if (name.isPresent()) {
        readOwnerAfter(name.get(), preposition);
        return;
      }
      if (noun.isPost() && words.isUnknownBody(i) && !preposition.equals("i")) {
        stateless = true;
        to = i + 1;
        return;
      }
      if (!words.mayPrecedeOwner(i)) {
        return;
      }
    }
  }

  /** "Udenrigsministeriets talskvinde i Teheran": the ministry there, and none of ours. */
  private void readSeat() {
    if (!words.lower(head + 1).equals("i")) {
      return;
    }
    words
        .startingAt(head + 2)
        .filter(n -> n.kind() == Kind.PLACE)
        .flatMap(n -> n.entities().stream().findFirst().flatMap(words::stateOf))
        .ifPresent(
            s -> {
              owner = Optional.empty();
              states.add(s);
              to = head + 3;
            });
  }

  private void bePrivate() {
    if (noun.isPost()) {
      noun = noun.asPrivate();
      stateless = true;
    }
  }

  private void readOwnerAfter(FoundName name, String preposition) {
    boolean place = preposition.equals("i") && name.kind() == Kind.PLACE;
    boolean several = count.isPresent() || !hints.isEmpty();
    boolean with = preposition.equals("hos") && (name.genitive() || isBehindVerb());
    boolean body = preposition.equals("i") && name.kind() == Kind.ORGANIZATION;
    boolean inside = body && noun.isLeader() && !noun.plural(); // but "lederne i Nato"
    if (with || inside) {
      return; // "Tirsdag var kansleren hos Frankrigs præsident", "så emiren i Det Hvide Hus"
    }
    if (place && (several || isBehindVerb() || isNoCapital(name))) {
      // "blev de to lande i Beijing enige": it is where they agree, and no more theirs than ours
      return;
    }
    if (name.kind() == Kind.COMPOUND) {
      own(name);
    } else if (name.kind() == Kind.REGION_WORD) {
      stateless = true;
    } else if (OWNERS.contains(name.kind()) && !place || name.kind() == Kind.ADJECTIVE || place) {
      own(name);
    }
    if (isTied()) {
      to = name.to();
    }
    if (name.kind() == Kind.STATE) {
      readRest(name.to());
    }
  }

  /** "Onsdag var præsidenten i Paris": it is where he was. */
  private boolean isBehindVerb() {
    return noun.isPost()
        && noun.definite()
        && from == head
        && from > 0
        && sentence.token(from - 1).tag().isFinite();
  }

  /** "Kronprinsen i Neom": a town that is no capital is where he was, and no land of his. */
  private boolean isNoCapital(FoundName place) {
    return noun.isLeader()
        && noun.definite()
        && !Calling.isGeneric(noun.lemma())
        && place.entities().stream().findFirst().flatMap(words::stateOf).isEmpty();
  }

  private boolean isTied() {
    return stateless || owner.isPresent() || !states.isEmpty();
  }

  /** The rest of a list: "lederne af Frankrig, Polen og Italien". */
  private void readRest(int at) {
    if (noun.plural() && isOneOf(words.lower(at), "og", "samt", ",")) {
      words
          .startingAt(at + 1)
          .filter(n -> n.kind() == Kind.STATE)
          .ifPresent(
              n -> {
                states.addAll(n.entities());
                to = n.to();
                readRest(n.to());
              });
    }
  }
}
