package org.depeche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.entity.EntityMention;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Tells apart the meetings of one clause: "besøgte først X i A og derefter Y i B". */
final class Partings {

  private static final Set<String> FIRST = Set.of("først");
  private static final Set<String> THEN =
      Set.of("derefter", "derpå", "siden", "senere", "bagefter", "dernæst", "så");
  private static final Set<String> AT = Set.of("i", "på", "ved");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;

  Partings(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /**
   * One of the meetings.
   *
   * @param sides who meets
   * @param place where
   */
  record Part(List<EntityId> sides, Optional<EntityId> place) {}

  /** All sides as one meeting, or each with the first one where they are met one by one. */
  List<Part> of(Match match, List<EntityId> sides, Optional<EntityId> place) {
    List<Part> inTurn = inTurn(match, sides, place);
    if (!inTurn.isEmpty()) {
      return inTurn;
    }
    if (sides.size() < 3 || !isApart(match.sentence())) {
      return List.of(new Part(sides, place));
    }
    EntityId common =
        match.parties().values().stream()
            .filter(who -> who.size() > 1)
            .map(who -> sides.stream().filter(s -> !who.contains(s)).toList())
            .filter(rest -> rest.size() == 1)
            .map(rest -> rest.get(0))
            .findFirst()
            .orElse(sides.get(0));
    return sides.stream()
        .filter(s -> !s.equals(common))
        .map(s -> new Part(List.of(common, s), place))
        .toList();
  }

  private boolean isApart(Sentence sentence) {
    return sentence.tokens().stream()
            .anyMatch(t -> lexicon.is("plural-each", t.lemma()) && t.lemma().startsWith("separat"))
        || sentence.text().toLowerCase(Locale.ROOT).contains("hver for sig");
  }

  /** "først X i A og derefter Y i B": whoever is named outside of both sees each of them. */
  private List<Part> inTurn(Match match, List<EntityId> sides, Optional<EntityId> place) {
    Sentence sentence = match.sentence();
    Optional<Token> first = after(sentence, match.trigger().index(), FIRST);
    Optional<Token> then = first.flatMap(f -> after(sentence, f.index() + 1, THEN));
    boolean joined =
        then.filter(t -> SmallWords.isAny(sentence.token(t.index() - 1), "og")).isPresent();
    if (!joined || match.frame().noun()) {
      return List.of();
    }
    int middle = then.get().index();
    List<EntityId> one = named(sentence, first.get().index(), middle);
    List<EntityId> two = named(sentence, middle, end(sentence, middle));
    List<EntityId> common =
        sides.stream().filter(s -> !one.contains(s) && !two.contains(s)).toList();
    if (common.isEmpty() || one.isEmpty() || two.isEmpty()) {
      return List.of();
    }
    Optional<EntityId> here = place(match, first.get().index(), middle);
    Optional<EntityId> there = place(match, middle, end(sentence, middle));
    Optional<EntityId> shared = here.or(() -> there).isPresent() ? Optional.empty() : place;
    return List.of(
        part(common, one, here.or(() -> there).or(() -> shared)),
        part(common, two, there.or(() -> shared)));
  }

  private static Part part(List<EntityId> common, List<EntityId> met, Optional<EntityId> place) {
    Set<EntityId> sides = new LinkedHashSet<>(common);
    sides.addAll(met);
    return new Part(List.copyOf(sides), place);
  }

  private Optional<EntityId> place(Match match, int from, int to) {
    Sentence sentence = match.sentence();
    List<String> goals = match.frame().functions(Role.PLACE);
    return sentence.tokens().subList(from, to).stream()
        .filter(t -> AT.contains(t.form()) || goals.contains(t.form()))
        .flatMap(at -> sentence.childrenOf(at))
        .flatMap(t -> parties.place(sentence, t).stream())
        .findFirst();
  }

  private static Optional<Token> after(Sentence sentence, int from, Set<String> words) {
    return sentence.tokens().stream()
        .skip(from)
        .filter(t -> words.contains(SmallWords.lower(t)))
        .findFirst();
  }

  private static int end(Sentence sentence, int from) {
    return sentence.tokens().stream()
        .skip(from)
        .filter(t -> t.tag().isVerb() || t.tag() == Tag.SOM || t.tag() == Tag.DER)
        .findFirst()
        .map(Token::index)
        .orElse(sentence.tokens().size());
  }

  /** Who is named there by a name or an office of his own. */
  private List<EntityId> named(Sentence sentence, int from, int to) {
    List<EntityMention> mentions = new ArrayList<>(document.entities().in(sentence.index()));
    mentions.sort(Comparator.comparingInt(EntityMention::from));
    return mentions.stream()
        .filter(m -> m.from() > from && m.to() <= to)
        .filter(m -> !sentence.token(m.head()).tag().isGenitive())
        .flatMap(m -> m.entities().stream())
        .filter(e -> e.kind() == Kind.PERSON && parties.canAct(e))
        .distinct()
        .toList();
  }
}
