package org.depeche.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Finds the descriptions of people and bodies in a sentence. */
final class Descriptions {

  private static final Map<String, Integer> NUMBERS =
      Map.of("begge", 2, "to", 2, "tre", 3, "fire", 4, "fem", 5, "seks", 6, "syv", 7, "otte", 8);
  private static final Set<String> DETERMINERS =
      Set.of(
          "den", "det", "de", "denne", "dette", "disse", "en", "et", "begge", "hans", "hendes",
          "sin", "sit", "sine", "deres", "dens", "dets", "vores", "min", "mit", "mine");
  private static final Set<String> OWNED_BY = Set.of("af", "for", "i", "fra", "hos");
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
  private final Authority authority;
  private final Sentence sentence;
  private final List<FoundName> names;
  private final PrivateBodies privates;

  private Descriptions(
      Lexicon lexicon, Authority authority, Sentence sentence, List<FoundName> names) {
    this.lexicon = lexicon;
    this.authority = authority;
    this.sentence = sentence;
    this.names = names;
    this.privates = new PrivateBodies(lexicon, sentence, names);
  }

  /** The descriptions of a sentence, in order. */
  static List<Description> in(
      Sentence sentence, List<FoundName> names, Lexicon lexicon, Authority authority) {
    return new Descriptions(lexicon, authority, sentence, names).find();
  }

  private List<Description> find() {
    List<Description> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (Noun.isVerb(token) || isInsideName(token.index())) {
        continue;
      }
      lexicon.noun(token.form()).ifPresent(n -> found.add(new Phrase(token.index(), n).read()));
    }
    return found;
  }

  private boolean isInsideName(int token) {
    return Lists.any(names, n -> n.covers(token) && n.kind() != Kind.COMPOUND);
  }

  private Optional<FoundName> endingAt(int token) {
    return Lists.first(names, n -> n.to() == token + 1);
  }

  private Optional<FoundName> startingAt(int token) {
    return Lists.first(names, n -> n.from() == token);
  }

  private String lower(int token) {
    return token < 0 || token >= sentence.tokens().size()
        ? ""
        : sentence.token(token).form().toLowerCase(Locale.ROOT);
  }

  /** One phrase while it is read, outwards from its noun. */
  private final class Phrase {
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

    Phrase(int head, Noun noun) {
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
      endingAt(head).filter(n -> n.kind() == Kind.COMPOUND).ifPresent(this::own);
    }

    /** Takes in the word before the phrase; says whether more may follow. */
    private boolean readLeft(int at) {
      Optional<FoundName> name = endingAt(at);
      if (name.isPresent() && name.get().kind() != Kind.COMPOUND) {
        return readName(name.get());
      }
      String word = lower(at);
      if (DETERMINERS.contains(word)) {
        determiner = word;
        from = at;
        if (word.equals("begge")) {
          count = OptionalInt.of(2);
        }
        return word.equals("sine") || word.equals("deres") ? false : at > 0 && isBegge(at - 1);
      }
      if (isUnknownBody(at) && Genitive.base(sentence.token(at).form()).isPresent()) {
        stateless = true;
        from = at;
        return false;
      }
      return readAdjective(at, word) || readFirstHalf(at) || readOwnerNoun(at);
    }

    /** "Udenrigs- og | europaminister": the half of a title that leaves its end to the other. */
    private boolean readFirstHalf(int at) {
      boolean half = noun.isPost() && from == head && lower(at).equals("og") && at > 0;
      String first = half ? lower(at - 1) : "";
      if (first.length() < 3 || !first.endsWith("-")) {
        return false;
      }
      label = first + " og " + label;
      from = at - 1;
      return true;
    }

    /** "Minister for | kultur og medier": what the office is about is part of its name. */
    private void readPortfolio() {
      if (!noun.lemma().equals("minister") || !lower(head + 1).equals("for")) {
        return;
      }
      int end = head + 2;
      while (isPortfolio(end)) {
        end++;
      }
      if (end > head + 2 && sentence.token(end - 1).tag().isNoun()) {
        for (int i = head + 1; i < end; i++) {
          label += " " + lower(i);
        }
        to = Math.max(to, end);
      }
    }

    private boolean isPortfolio(int at) {
      return at < sentence.tokens().size()
          && Lists.none(names, n -> n.covers(at))
          && lexicon.noun(lower(at)).isEmpty()
          && (sentence.token(at).tag().isNoun()
              || sentence.token(at).tag().isAdjective()
              || lower(at).equals("og") && at > head + 2 && isPortfolio(at + 1));
    }

    /** "Unasurs", "Farc-guerillaen": a name that nothing is known of owns the office. */
    private boolean isUnknownBody(int at) {
      boolean inside = at > 0 && !sentence.token(at - 1).tag().isMark();
      return noun.isPost()
          && Character.isUpperCase(sentence.token(at).form().codePointAt(0))
          && (inside || sentence.token(at).tag() == Tag.NAME_GENITIVE)
          && lexicon.noun(sentence.token(at).form()).isEmpty()
          && Lists.none(names, n -> n.covers(at));
    }

    private boolean isBegge(int at) {
      if (lower(at).equals("begge")) {
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
      } else if (!isAdjective(sentence.token(at))) {
        return false;
      }
      others |= word.matches("øvrige|andre|anden");
      from = at;
      return true;
    }

    private boolean isAdjective(Token token) {
      return token.tag().isAdjective() && !lower(token.index()).equals("selv")
          || switch (token.tag()) {
            case ORDINAL, NUMERAL, VERB_PARTICIPLE_ATTRIBUTIVE -> true;
            default -> false;
          };
    }

    private boolean readOwnerNoun(int at) {
      Optional<Noun> owning = lexicon.noun(lower(at)).filter(Noun::genitive);
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
        case ADJECTIVE -> states.addAll(name.entities());
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

    /** "Nord- og Sydkoreas ledere", "Norges og Sveriges ministre". */
    private void coordinatedOwners(int at) {
      if (!noun.plural() || !lower(at).matches("og|samt|,")) {
        return;
      }
      endingAt(at - 1)
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
      Optional<EntityId> state = name.entities().stream().findFirst().flatMap(this::stateOf);
      state.ifPresentOrElse(states::add, () -> stateless = true);
    }

    private Optional<EntityId> stateOf(EntityId place) {
      return authority.states().stream()
          .filter(s -> s.capital().filter(place::equals).isPresent())
          .map(Authority.State::id)
          .findFirst();
    }

    /** Reads "af Nordkorea", "af det nordkoreanske regime", "for præsidenten i Polen". */
    private void readRight() {
      String preposition = lower(head + 1);
      boolean abroad =
          noun.lemma().matches(".*(?:ambassadør|ambassade)")
              || noun.kind().equals("peer") && !preposition.equals("fra");
      if (!OWNED_BY.contains(preposition) || abroad || noun.genitive()) {
        return;
      }
      for (int i = head + 2; i < Math.min(head + 7, sentence.tokens().size()); i++) {
        Optional<FoundName> name = startingAt(i);
        if (privates.isAt(i) || name.filter(n -> privates.isBehind(n.to())).isPresent()) {
          bePrivate();
          to = i + 1;
          return;
        }
        if (name.isPresent()) {
          readOwnerAfter(name.get(), preposition);
          return;
        }
        if (isUnknownBody(i) && !preposition.equals("i")) {
          stateless = true;
          to = i + 1;
          return;
        }
        if (!mayPrecedeOwner(i)) {
          return;
        }
      }
    }

    /** "Udenrigsministeriets talskvinde i Teheran": the ministry there, and none of ours. */
    private void readSeat() {
      if (!lower(head + 1).equals("i")) {
        return;
      }
      startingAt(head + 2)
          .filter(n -> n.kind() == Kind.PLACE)
          .flatMap(n -> n.entities().stream().findFirst().flatMap(this::stateOf))
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

    private boolean mayPrecedeOwner(int at) {
      String word = lower(at);
      return DETERMINERS.contains(word)
          || isAdjective(sentence.token(at))
          || lexicon.noun(word).isPresent()
          || OWNED_BY.contains(word) && lexicon.noun(lower(at - 1)).isPresent();
    }

    private void readOwnerAfter(FoundName name, String preposition) {
      boolean place = preposition.equals("i") && name.kind() == Kind.PLACE;
      if (place && count.isPresent()) {
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

    private boolean isTied() {
      return stateless || owner.isPresent() || !states.isEmpty();
    }

    /** The rest of a list: "lederne af Frankrig, Polen og Italien". */
    private void readRest(int at) {
      if (noun.plural() && lower(at).matches("og|samt|,")) {
        startingAt(at + 1)
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
}
