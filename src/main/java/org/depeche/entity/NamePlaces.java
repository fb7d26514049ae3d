package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.claim.EntityId;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;

/** Which name begins, ends or follows at a place of a sentence. */
final class NamePlaces {

  private static final Pattern SERVICES =
      Pattern.compile("hær|militær|flåde|luftvåben|regering|\\p{L}*ministerium|\\p{L}*tjeneste");

  private static final Set<Kind> OF_A_STATE =
      Set.of(Kind.STATE, Kind.ADJECTIVE, Kind.INHABITANT, Kind.REGION_WORD, Kind.STAND_IN);

  private final Sentence sentence;
  private final List<FoundName> names;

  NamePlaces(Sentence sentence, List<FoundName> names) {
    this.sentence = sentence;
    this.names = names;
  }

  static boolean isPerson(FoundName name) {
    return name.kind() == Kind.PERSON || name.kind() == Kind.SHORT_PERSON;
  }

  Optional<FoundName> personAt(int token) {
    return nameAt(token).filter(NamePlaces::isPerson);
  }

  Optional<FoundName> nameAt(int token) {
    return Lists.first(names, n -> n.from() == token && n.kind() != Kind.COMPOUND);
  }

  Optional<FoundName> personEndingAt(int token) {
    return names.stream()
        .filter(NamePlaces::isPerson)
        .filter(n -> !n.genitive() && (n.to() == token || afterParty(n.to()) == token))
        .findFirst();
  }

  /** The first of "X og Y", of which Y ends there. */
  Optional<FoundName> pairEndingAt(int token) {
    return personEndingAt(token)
        .filter(n -> word(n.from() - 1).equals("og"))
        .flatMap(n -> personEndingAt(n.from() - 1));
  }

  /** The person of "X", "briten X", "nordkoreanske X" or "Kinas X" at that place. */
  Optional<FoundName> ownedAt(int token) {
    return personAt(token)
        .or(
            () ->
                nameAt(token)
                    .filter(n -> isOwner(n) || n.kind() == Kind.ADJECTIVE)
                    .flatMap(n -> personAt(n.to())));
  }

  /** Whether it says of whoever follows whose he is: "Kinas X", "briten X". */
  static boolean isOwner(FoundName name) {
    return OF_A_STATE.contains(name.kind())
        && (name.genitive() || name.kind() != Kind.STATE && name.kind() != Kind.STAND_IN);
  }

  /** The state of "Erna Solberg fra Norge", "Erna Solberg (Norge)". */
  List<EntityId> from(FoundName name) {
    return origin(name).map(FoundName::entities).orElse(List.of());
  }

  /** The name of that state. */
  Optional<FoundName> origin(FoundName name) {
    int at = afterParty(name.to());
    return word(at).equals("fra") ? stateAt(at + 1).or(() -> served(at + 1)) : bracketed(at);
  }

  /** The state of "general X fra USA's hær", "X fra det tyske udenrigsministerium". */
  private Optional<FoundName> served(int token) {
    int at = isOneOf(word(token), "den", "det") ? token + 1 : token;
    return nameAt(at)
        .filter(n -> n.kind() == (at > token ? Kind.ADJECTIVE : Kind.STATE))
        .filter(n -> SERVICES.matcher(word(n.to())).matches());
  }

  /** The body of "Mahmoud Abbas fra PLO" and of "EU's Enrique Mora". */
  Optional<FoundName> body(FoundName name) {
    Optional<FoundName> from =
        word(name.to()).equals("fra")
            ? nameAt(name.to() + 1).filter(n -> n.kind() == Kind.ORGANIZATION && !n.genitive())
            : Optional.empty();
    return from.or(
        () ->
            Lists.first(
                names,
                n -> n.to() == name.from() && n.kind() == Kind.ORGANIZATION && n.genitive()));
  }

  private Optional<FoundName> stateAt(int token) {
    return nameAt(token).filter(n -> n.kind() == Kind.STATE && !n.genitive());
  }

  /** The state of "(Norge)" at that place. */
  Optional<FoundName> bracketed(int token) {
    return word(token).equals("(")
        ? stateAt(token + 1).filter(n -> word(n.to()).equals(")"))
        : Optional.empty();
  }

  /** The place behind "fra Norge" or "(Norge)", where that follows. */
  int afterFrom(int at) {
    Optional<FoundName> state =
        word(at).equals("fra")
            ? nameAt(at + 1).filter(n -> n.kind() == Kind.STATE)
            : Optional.empty();
    return state.map(FoundName::to).or(() -> bracketed(at).map(n -> n.to() + 1)).orElse(at);
  }

  /** The place behind a party in brackets: "(S)". */
  int afterParty(int at) {
    return word(at).startsWith("(") && word(at).endsWith(")") ? at + 1 : at;
  }

  String word(int token) {
    return token < 0 || token >= sentence.tokens().size() ? "" : sentence.token(token).lower();
  }
}
