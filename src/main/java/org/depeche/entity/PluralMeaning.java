package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depeche.claim.EntityId;
import org.depeche.entity.Discourse.Group;
import org.depeche.text.Lists;

/** Chooses whom a plural means, given what was spoken of before it. */
final class PluralMeaning {

  /** So many sentences back a row of those can be who hold an office together. */
  private static final int OFFICES_BACK = 3;

  private final Roles roles;
  private final Discourse discourse;
  private final Groups groups;

  /** How many the text has said there are, by the noun: "Fem præsidenter". */
  private final Map<String, Integer> introduced = new HashMap<>();

  /** Which "de to lande" were the last time. */
  private List<EntityId> lands = List.of();

  PluralMeaning(Roles roles, Discourse discourse, Groups groups) {
    this.roles = roles;
    this.discourse = discourse;
    this.groups = groups;
  }

  /**
   * Whom a plural description means: "de to ledere", "parterne", "de nordiske lande".
   *
   * @param others who cannot be meant: the subject of its clause
   */
  Group group(Description d, Set<Figure> others) {
    int s = d.sentence();
    int t = d.head();
    Predicate<Figure> may = f -> !others.contains(f) && isPossible(d, f) && isOf(d.hints(), f);
    if (d.noun().kind().equals("country") || d.noun().kind().equals("side")) {
      return states(d, others);
    }
    if (isOfSeveral(d)) {
      List<Figure> each = groups.of(d.states(), may);
      return new Group(s, t, each, each.isEmpty() ? List.of() : statesOf(each));
    }
    if (!isOfPeople(d)) {
      return new Group(s, t, List.of(), List.of());
    }
    if (isAllOf(d)) {
      List<Figure> all = groups.of(d.hints(), may);
      return new Group(s, t, all, all.isEmpty() ? d.hints() : statesOf(all));
    }
    List<Figure> found = counted(d, may.and(f -> Calling.isCalled(d, f)));
    found = found.isEmpty() ? counted(d, may) : found;
    return found.isEmpty() && d.isOffice() && d.count().isPresent()
        ? offices(d)
        : new Group(s, t, found, statesOf(found));
  }

  /** "Norges og Finlands ministre kom. De to ministre …": of whom nobody is named. */
  private Group offices(Description d) {
    int many = d.count().getAsInt();
    List<EntityId> states =
        discourse
            .group(d.sentence(), d.head(), 1, g -> g.states().size() == many)
            .map(Group::states)
            .orElse(List.of());
    List<Figure> named =
        states.isEmpty()
            ? List.of()
            : groups.of(states, f -> d.isLeader() && f.posts().isEmpty() || Calling.isCalled(d, f));
    return new Group(d.sentence(), d.head(), named, named.isEmpty() ? states : statesOf(named));
  }

  /** "De nordiske ledere" are those of all such lands; "de to nordiske ledere" two of them. */
  private static boolean isAllOf(Description d) {
    return !d.hints().isEmpty() && d.count().orElse(d.hints().size()) == d.hints().size();
  }

  /** "USA's og Kinas præsidenter": one of each of them. */
  private static boolean isOfSeveral(Description d) {
    return d.isOffice()
        && d.states().size() > 1
        && d.time().isEmpty()
        && d.count().orElse(d.states().size()) == d.states().size();
  }

  private boolean isOf(List<EntityId> hints, Figure figure) {
    return hints.isEmpty() || Lists.any(roles.represented(figure), hints::contains);
  }

  private static boolean isOfPeople(Description d) {
    boolean people =
        switch (d.noun().kind()) {
          case "role", "host", "guest", "kin" -> d.count().isPresent();
          default -> d.noun().isPost() || d.noun().isPerson();
        };
    boolean own = d.isPossessed() && d.noun().kind().equals("other");
    return people && !own && d.isDefinite() && !d.isTied() && !d.isOthers();
  }

  /** Remembers how many there are of those whom the text brings in: "Fem præsidenter har …". */
  void introduce(Description d) {
    if (!d.isDefinite() && d.count().orElse(0) > 2) {
      introduced.put(d.noun().lemma(), d.count().getAsInt());
    }
  }

  /** As many as the words say; without a number all who were just spoken of together, or two. */
  private List<Figure> counted(Description d, Predicate<Figure> may) {
    if (d.count().isEmpty()) {
      Optional<Group> all =
          discourse.group(
              d.sentence(),
              d.head(),
              d.isOffice() ? OFFICES_BACK : 1,
              g -> g.figures().size() > 1 && Lists.all(g.figures(), may));
      if (all.isPresent()) {
        return all.get().figures();
      }
      int many = introduced.getOrDefault(d.noun().lemma(), 0);
      List<Figure> those =
          many == 0 ? List.of() : groups.persons(d.sentence(), d.head(), many, may);
      if (!those.isEmpty()) {
        return those;
      }
    }
    return groups.persons(d.sentence(), d.head(), d.count().orElse(2), may);
  }

  /** "begge lande": those of before, if since then only two persons were told of together. */
  private List<EntityId> lands(Description d, List<EntityId> found, Predicate<EntityId> may) {
    boolean persons =
        discourse
            .group(d.sentence(), d.head(), OFFICES_BACK, g -> g.states().equals(found))
            .filter(g -> !g.figures().isEmpty())
            .isPresent();
    boolean again = persons && lands.size() == found.size() && Lists.all(lands, may);
    lands = again ? lands : found;
    return lands;
  }

  /**
   * "X lovede de to lande støtte": neither of the two is the land of X; nor does the one where they
   * are told to be tell which they are ("delegationer fra de to lande i Vatikanet").
   */
  private Group states(Description d, Set<Figure> others) {
    Predicate<EntityId> may =
        s ->
            (d.hints().isEmpty() || d.hints().contains(s))
                && (others.size() != 1
                    || Lists.none(others, f -> roles.represented(f).contains(s)));
    boolean told = !d.states().isEmpty() && d.count().orElse(0) <= d.states().size();
    if (told || !d.isDefinite() || d.owner().isPresent()) {
      return new Group(d.sentence(), d.head(), List.of(), List.of());
    }
    boolean sides = d.noun().kind().equals("side");
    List<EntityId> found =
        isAllOf(d)
            ? d.hints()
            : sides
                ? groups.sides(d.sentence(), d.head(), d.count().orElse(2))
                : lands(d, groups.states(d.sentence(), d.head(), d.count().orElse(2), may), may);
    boolean counted = d.count().isPresent() || sides;
    if (found.isEmpty() && d.count().orElse(0) > 2) {
      discourse.addCrowd(d.sentence());
    }
    return new Group(
        d.sentence(), d.head(), List.of(), counted || !d.hints().isEmpty() ? found : List.of());
  }

  /** Whether somebody can be one of those of whom a plural speaks. */
  private boolean isPossible(Description d, Figure figure) {
    if (d.noun().isPerson() || isOneOf(d.noun().lemma(), "topfolk", "leder", "statsleder")) {
      return !roles.represented(figure).isEmpty();
    }
    return Calling.isCalled(d, figure);
  }

  private List<EntityId> statesOf(List<Figure> figures) {
    Set<EntityId> states = new LinkedHashSet<>();
    for (Figure figure : figures) {
      Lists.first(roles.represented(figure), e -> e.kind() == EntityId.Kind.STATE)
          .ifPresent(states::add);
    }
    return new ArrayList<>(states);
  }

  /** Whom "de", "begge" or "hinanden" means. */
  Optional<Group> many(int s, int t, Pronouns pronoun) {
    return switch (pronoun) {
      case BOTH, EACH_OTHER -> some(s, t, 2, g -> g.figures().isEmpty());
      default -> groups.any(s, t);
    };
  }

  /** Whom "de to" or "de fem" means: so many of those who were spoken of together. */
  Optional<Group> some(int s, int t, int count) {
    return some(s, t, count, g -> true);
  }

  /** "X og de fire andre": all but X of so many and him, who were spoken of together. */
  Optional<Group> rest(int s, int t, int count, Figure but) {
    return discourse
        .group(s, t, s, g -> g.figures().size() == count + 1 && g.figures().contains(but))
        .map(g -> Lists.where(g.figures(), f -> f != but))
        .map(all -> new Group(s, t, all, statesOf(all)));
  }

  /**
   * "Det var X, der fik Y på andre tanker, da de mødtes": two whom the sentence itself names before
   * that go before those of the sentences before.
   */
  Optional<Group> here(int s, int t) {
    List<Figure> here = named(s, t, 0);
    boolean own = discourse.group(s, t, 0, g -> true).isPresent();
    return own || here.size() != 2
        ? Optional.empty()
        : Optional.of(new Group(s, t, here, statesOf(here)));
  }

  /** The same, where a group of the sentences before gives way to those whom this one names. */
  private Optional<Group> some(int s, int t, int count, Predicate<Group> gives) {
    Optional<Group> last =
        discourse
            .group(s, t, 2, g -> g.figures().size() == count || g.states().size() == count)
            .map(g -> inPerson(g, g.sentence() < s ? Integer.MAX_VALUE : t));
    if (last.isPresent()) {
      boolean earlier = last.get().sentence() < s && gives.test(last.get());
      boolean old = last.get().sentence() < s - 1;
      List<Figure> here = earlier ? named(s, t, 0) : List.of();
      here = here.isEmpty() && old ? named(s, t, 1) : here;
      return here.size() == count ? Optional.of(new Group(s, t, here, statesOf(here))) : last;
    }
    List<Figure> persons =
        groups.persons(
            s,
            t,
            count,
            f -> (!roles.represented(f).isEmpty() || f.isStateless()) && !onlySpeaks(f));
    return persons.isEmpty()
        ? Optional.empty()
        : Optional.of(new Group(s, t, persons, statesOf(persons)));
  }

  /** "X-land og Y-land har ikke talt sammen, siden A og B mødtes": A and B, who speak for them. */
  private Group inPerson(Group states, int before) {
    return discourse
        .group(
            states.sentence(),
            before,
            0,
            g ->
                states.figures().isEmpty()
                    && g.figures().size() == states.states().size()
                    && states.states().containsAll(g.states()))
        .orElse(states);
  }

  /**
   * "X lovede Y det, da de to mødtes", "X roste Y. De to mødes": those of different states whom the
   * sentence has named, or the one before it.
   */
  private List<Figure> named(int s, int t, int farthest) {
    List<Figure> last =
        new ArrayList<>(
            discourse.lastPersons(
                s, t, farthest, f -> !roles.represented(f).isEmpty() && !onlySpeaks(f)));
    Collections.reverse(last);
    return last;
  }

  /** "Talsmand X oplyser, at de mødes": it is others who meet. */
  private static boolean onlySpeaks(Figure figure) {
    return !figure.posts().isEmpty()
        && Lists.all(List.copyOf(figure.posts().values()), "SPOKESPERSON"::equals);
  }
}
