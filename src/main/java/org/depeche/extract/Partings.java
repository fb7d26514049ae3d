package org.depeche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.claim.When;
import org.depeche.entity.EntityMention;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;
import org.depeche.time.TimeExpression;

/**
 * Tells apart the meetings of one clause: "besøgte først X i A og derefter Y i B", "og igen i B".
 */
final class Partings {

  private static final Set<String> THEN =
      Set.of("derefter", "derpå", "siden", "senere", "bagefter", "dernæst", "så");
  private static final Set<String> APART =
      Set.of("hver for sig", "efter tur", "på skift", "både med ");
  private static final Set<String> AT = Set.of("i", "på", "ved");

  /** How far behind "og" the second time can stand: "og i Paris i 2019". */
  private static final int NEAR = 4;

  /** What is longer than these is a month or a year. */
  private static final int DAYS = 20;

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Setting setting;

  Partings(Document document, Lexicon lexicon, Parties parties, Setting setting) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.setting = setting;
  }

  /**
   * One of the meetings.
   *
   * @param sides who meets
   * @param place where
   * @param when the days on which it can be
   */
  record Part(List<EntityId> sides, Optional<EntityId> place, Optional<When> when) {
    private Part at(Optional<EntityId> there) {
      return new Part(sides, there, when);
    }

    private Part between(List<EntityId> who) {
      return new Part(who, place, when);
    }
  }

  /** All sides as one meeting, or each with the first one where they are met one by one. */
  List<Part> of(Match match, Part whole, Optional<Stance> stance) {
    List<EntityId> sides = whole.sides();
    List<Part> inTurn = inTurn(match, whole, stance);
    List<Part> again = inTurn.isEmpty() ? again(match, whole, stance) : inTurn;
    List<Part> several = again.isEmpty() ? atTimes(match, whole, stance) : again;
    if (!several.isEmpty()) {
      return several;
    }
    if (sides.size() < 3 || !isApart(match.sentence())) {
      return List.of(whole);
    }
    EntityId common =
        match.parties().values().stream()
            .filter(who -> who.size() > 1)
            .map(who -> Lists.where(sides, s -> !who.contains(s)))
            .filter(rest -> rest.size() == 1)
            .map(rest -> rest.get(0))
            .findFirst()
            .orElse(sides.get(0));
    return sides.stream()
        .filter(s -> !s.equals(common))
        .map(s -> whole.between(List.of(common, s)))
        .toList();
  }

  private boolean isApart(Sentence sentence) {
    return Lists.any(
            sentence.tokens(),
            t ->
                lexicon.is("one-by-one", t.lemma())
                    || lexicon.is("plural-each", t.lemma()) && t.lemma().startsWith("separat"))
        || APART.stream().anyMatch(sentence.text().toLowerCase(Locale.ROOT)::contains);
  }

  /**
   * "med X i A, med Y i B og senere med Z": whoever does it meets each of those whom a place, a
   * time or a word of order sets apart.
   */
  private List<Part> inTurn(Match match, Part whole, Optional<Stance> stance) {
    List<EntityId> common = match.parties().getOrDefault(Clause.SUBJECT, List.of());
    if (match.frame().noun() || common.isEmpty() || match.clause().isEmpty()) {
      return List.of();
    }
    List<Integer> starts = starts(match, common);
    if (starts.isEmpty()) {
      return List.of();
    }
    int end = end(match);
    List<Part> parts = new ArrayList<>();
    int from = isFurtherHost(match) ? match.trigger().index() : 0;
    for (int s = 0; s <= starts.size(); s++) {
      int to = s < starts.size() ? starts.get(s) : end;
      int named = Math.max(from, match.trigger().index());
      Set<EntityId> who = new LinkedHashSet<>(common);
      who.addAll(Lists.map(people(match, common, named, to), m -> m.entities().get(0)));
      Optional<When> when = setting.within(match, from, to, stance).or(whole::when);
      parts.add(new Part(List.copyOf(who), place(match, from, to), when));
      from = to;
    }
    return placed(parts, whole);
  }

  /** The second "hos" of "hos X i A, hos Y i B": A is of the first. */
  private static boolean isFurtherHost(Match match) {
    Token trigger = match.trigger();
    return SmallWords.isAny(trigger, "hos")
        && Lists.any(
            match.sentence().tokens().subList(0, trigger.index()), t -> SmallWords.isAny(t, "hos"));
  }

  /** "sås i X i 1943 og igen i Y i 1945": the same people met at two places. */
  private List<Part> again(Match match, Part whole, Optional<Stance> stance) {
    Sentence sentence = match.sentence();
    int end = end(match);
    int joint =
        IntStream.range(match.trigger().index() + 1, end - 1)
            .filter(i -> SmallWords.isAny(sentence.token(i), "og"))
            .filter(i -> SmallWords.isAny(sentence.token(i + 1), "igen"))
            .findFirst()
            .orElse(end);
    if (joint == end) {
      return List.of();
    }
    Optional<EntityId> first = place(match, match.trigger().index(), joint);
    Optional<EntityId> second = place(match, joint, end);
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
      return List.of();
    }
    Optional<When> when = setting.within(match, 0, joint, stance).or(whole::when);
    return List.of(
        new Part(whole.sides(), first, when),
        new Part(whole.sides(), second, setting.within(match, joint, end, stance)));
  }

  /** "mødtes i februar og april", "i A i 2018 og i B i 2019": each time was another meeting. */
  private List<Part> atTimes(Match match, Part whole, Optional<Stance> stance) {
    if (match.frame().noun() || stance.filter(s -> s == Stance.DONE).isEmpty()) {
      return List.of();
    }
    Sentence sentence = match.sentence();
    int end = sentence.tokens().size();
    for (Token joint : Lists.where(sentence.tokens(), t -> SmallWords.isAny(t, "og"))) {
      int at = joint.index();
      Optional<TimeExpression> before = Lists.first(document.times(sentence), t -> t.to() == at);
      boolean between =
          before.isPresent()
              && Lists.any(document.times(sentence), t -> t.from() > at && t.from() <= at + NEAR);
      Optional<When> first =
          between ? setting.within(match, before.get().from(), at, stance) : Optional.empty();
      Optional<When> second = between ? setting.within(match, at, end, stance) : first;
      Optional<EntityId> there = between ? place(match, at, end) : Optional.empty();
      Optional<EntityId> here = place(match, 0, at).or(whole::place);
      boolean apart =
          first.filter(f -> second.filter(s -> isAnother(f, s)).isPresent()).isPresent();
      boolean elsewhere = there.isPresent() && here.isPresent() && !there.equals(here);
      if (apart || elsewhere && first.isEmpty() && second.isEmpty()) {
        return List.of(
            new Part(whole.sides(), here, first),
            new Part(whole.sides(), there.isPresent() ? there : here, second));
      }
    }
    return List.of();
  }

  /** Whether two times are months or years, and not the first and the last day of one meeting. */
  private static boolean isAnother(When first, When second) {
    return isLong(first) && isLong(second) && !first.meets(second);
  }

  private static boolean isLong(When when) {
    return when.notBefore()
        .filter(b -> when.notAfter().filter(b.plusDays(DAYS)::isBefore).isPresent())
        .isPresent();
  }

  /** Of two without a place of their own, what is said last is said of both. */
  private static List<Part> placed(List<Part> parts, Part whole) {
    Optional<EntityId> last = parts.get(parts.size() - 1).place();
    boolean none = Lists.all(parts, p -> p.place().isEmpty());
    return Lists.map(
        parts,
        p ->
            none
                ? p.at(whole.place())
                : p.equals(parts.get(0)) ? p.at(p.place().or(() -> last)) : p);
  }

  /** Where the second and each further one begins. */
  private List<Integer> starts(Match match, List<EntityId> common) {
    int end = end(match);
    List<EntityMention> people = people(match, common, match.trigger().index(), end);
    List<Integer> starts = new ArrayList<>();
    for (int i = 1; i < people.size(); i++) {
      EntityMention before = people.get(i - 1);
      EntityMention next = people.get(i);
      int until =
          people.stream()
              .skip(i + 1L)
              .filter(m -> !m.entities().equals(next.entities()))
              .findFirst()
              .map(EntityMention::from)
              .orElse(end);
      int joint = joint(match.sentence(), before.to(), next.from());
      boolean other = !before.entities().equals(next.entities());
      if (other && joint > 0 && isSetApart(match, before.to(), joint, next, until)) {
        starts.add(joint);
      }
    }
    return starts;
  }

  private boolean isSetApart(Match match, int from, int joint, EntityMention next, int until) {
    Sentence sentence = match.sentence();
    boolean then =
        Lists.any(sentence.tokens().subList(joint, next.from()), t -> THEN.contains(t.lower()));
    boolean set = isSet(match, joint, next.from());
    boolean each = isSet(match, from, joint) && isSet(match, next.to(), until);
    return then || set || each;
  }

  private boolean isSet(Match match, int from, int to) {
    return place(match, from, to).isPresent()
        || Lists.any(document.times(match.sentence()), t -> t.from() >= from && t.to() <= to);
  }

  /** The "og", or else the comma, before what begins anew; -1 where there is none. */
  private static int joint(Sentence sentence, int from, int to) {
    int comma = -1;
    for (int i = from; i < to; i++) {
      if (SmallWords.isAny(sentence.token(i), "og")) {
        return i;
      }
      comma = SmallWords.isComma(sentence.token(i)) ? i : comma;
    }
    return comma;
  }

  private Optional<EntityId> place(Match match, int from, int to) {
    Sentence sentence = match.sentence();
    List<String> goals = match.frame().functions(Role.PLACE);
    return sentence.tokens().subList(from, Math.max(from, to)).stream()
        .filter(t -> AT.contains(t.lower()) || goals.contains(t.form()))
        .filter(t -> t.index() > match.trigger().index() || isOf(match, t))
        .flatMap(at -> sentence.childrenOf(at).filter(c -> c.index() < to))
        .flatMap(t -> parties.place(sentence, t).stream())
        .findFirst();
  }

  private boolean isOf(Match match, Token token) {
    return document.clauses(match.sentence()).of(token).equals(match.clause());
  }

  private static int end(Match match) {
    return match.sentence().tokens().stream()
        .skip(match.trigger().index() + 1L)
        .filter(
            t -> t.tag().isVerb() || Clauses.isRelativePronoun(t) || SmallWords.isAny(t, "hvor"))
        .findFirst()
        .map(Token::index)
        .orElse(match.sentence().tokens().size());
  }

  /** Who is named there by a name or an office of his own. */
  private List<EntityMention> people(Match match, List<EntityId> common, int from, int to) {
    return document.entities().in(match.sentence().index()).stream()
        .filter(m -> m.from() > from && m.to() <= to)
        .filter(m -> !match.sentence().token(m.head()).tag().isGenitive())
        .filter(m -> m.entities().size() == 1 && !common.contains(m.entities().get(0)))
        .filter(m -> m.entities().get(0).kind() == Kind.PERSON)
        .filter(m -> parties.isDiplomatic(m.entities().get(0)))
        .sorted(Comparator.comparingInt(EntityMention::from))
        .toList();
  }
}
