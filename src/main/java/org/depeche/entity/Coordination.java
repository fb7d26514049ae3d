package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.entity.Discourse.Group;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Lists;

/** Notices persons and states that are named together: "Trump og Kim", "USA, Iran og Rusland". */
final class Coordination {

  private static final Set<String> PLACING = Set.of("i", "til");

  private final Scene scene;
  private final Cast cast;
  private final Roles roles;
  private final Discourse discourse;
  private final List<FoundName> chain = new ArrayList<>();
  private final List<FoundName> persons = new ArrayList<>();

  Coordination(Scene scene, Cast cast, Roles roles, Discourse discourse) {
    this.scene = scene;
    this.cast = cast;
    this.roles = roles;
    this.discourse = discourse;
  }

  /** Begins a new sentence. */
  void newSentence() {
    chain.clear();
    persons.clear();
  }

  /** Takes in the next name; tells the discourse where it ends a list. */
  void read(FoundName name) {
    if (!isState(name) && cast.of(name).isEmpty() || isInDescription(name)) {
      return;
    }
    if (!persons.isEmpty() && !isState(name) && isAlong(name)) {
      if (isState(chain.get(0))) { // "besøgte Kenya sammen med udenrigsminister Y"
        chain.clear();
        chain.add(persons.get(0));
      }
      chain.add(name);
      group(name);
      return;
    }
    if (!isState(name)) {
      persons.add(name);
    }
    FoundName last = chain.isEmpty() ? null : chain.get(chain.size() - 1);
    if (last == null || isState(last) != isState(name) || !isJoined(last, name)) {
      chain.clear();
    }
    chain.add(name);
    if (chain.size() > 1 && endsWithAnd(name)) {
      group(name);
    }
  }

  /** "X kom til Paris sammen med udenrigsminister Y". */
  private boolean isAlong(FoundName name) {
    int s = name.sentence();
    int from =
        scene.ties(s).stream()
            .filter(t -> t.name().equals(name))
            .flatMap(t -> t.description().stream())
            .mapToInt(Description::from)
            .min()
            .orElse(name.from());
    int with = Math.min(from, name.from()) - 1;
    return scene.word(s, with).equals("med") && scene.word(s, with - 1).equals("sammen");
  }

  private static boolean isState(FoundName name) {
    return name.kind() == Kind.STATE && !name.genitive();
  }

  /** "fra Norge" after a name, the genitive before an office: not spoken of in its own right. */
  private boolean isInDescription(FoundName name) {
    boolean from = scene.word(name.sentence(), name.from() - 1).equals("fra") && !chain.isEmpty();
    return isState(name) && from && !isState(chain.get(chain.size() - 1));
  }

  private boolean isJoined(FoundName last, FoundName name) {
    if (last.genitive() && isOwner(last, name)) {
      return false;
    }
    for (int t = last.to(); t < name.from(); t++) {
      String word = scene.word(name.sentence(), t);
      boolean joins =
          isOneOf(word, ",", "og", "samt", "både")
              || word.startsWith("(") && word.endsWith(")")
              || belongs(name, t)
              || isFrom(last, t);
      if (!joins) {
        return false;
      }
    }
    return true;
  }

  /** "Trumps rådgiver og ven, X": to whom somebody belongs is not named together with him. */
  private boolean isOwner(FoundName owner, FoundName name) {
    return Lists.any(
        scene.descriptions(name.sentence()),
        d -> d.owner().filter(owner::equals).isPresent() && d.head() < name.from());
  }

  private boolean isFrom(FoundName last, int token) {
    int at = last.to();
    return scene.word(last.sentence(), at).equals("fra")
        && token <= at + 3
        && token >= at
        && (token == at || Lists.any(scene.names(last.sentence()), n -> n.covers(token)));
  }

  private boolean belongs(FoundName name, int token) {
    boolean described =
        scene.ties(name.sentence()).stream()
            .filter(t -> t.name().equals(name))
            .flatMap(t -> t.description().stream())
            .anyMatch(d -> d.from() <= token && token < d.to());
    boolean owned =
        Lists.any(
            scene.names(name.sentence()),
            n -> n.covers(token) && n.to() == name.from() && n.kind() != Kind.PERSON);
    return described || owned;
  }

  private boolean endsWithAnd(FoundName name) {
    for (int t = name.from() - 1; t >= chain.get(chain.size() - 2).to(); t--) {
      if (isOneOf(scene.word(name.sentence(), t), "og", "samt")) {
        return true;
      }
    }
    return false;
  }

  private void group(FoundName name) {
    Set<Figure> figures = new LinkedHashSet<>();
    Set<EntityId> states = new LinkedHashSet<>();
    for (FoundName member : chain) {
      Optional<Figure> figure = cast.of(member);
      figure.ifPresent(figures::add);
      if (figure.isPresent()) {
        Lists.first(roles.represented(figure.get()), e -> e.kind() == EntityId.Kind.STATE)
            .ifPresent(states::add);
      } else {
        states.addAll(member.entities());
      }
    }
    if (!figures.isEmpty() || !isWhere()) {
      discourse.add(
          new Group(name.sentence(), name.to() - 1, List.copyOf(figures), List.copyOf(states)));
    }
  }

  /** "I Norge og Holland", "til Kina og Japan": places, and nobody who has a part in it. */
  private boolean isWhere() {
    FoundName first = chain.get(0);
    return PLACING.contains(scene.word(first.sentence(), first.from() - 1));
  }
}
