package org.depeche.entity;

import java.util.List;
import org.depeche.claim.EntityId;
import org.depeche.entity.Discourse.Group;
import org.depeche.text.Lists;

/** Notices a body that is named by its members: "EU-landene", "Natos medlemslande". */
final class Membership {

  private static final List<String> MEMBERS =
      List.of("-landene", "-staterne", "-medlemmerne", "-nationerne", "-partnerne");

  private final Scene scene;
  private final Discourse discourse;
  private final Referents referents;

  Membership(Scene scene, Discourse discourse, Referents referents) {
    this.scene = scene;
    this.discourse = discourse;
    this.referents = referents;
  }

  /** Takes in a name that holds the body and its members in one word. */
  void read(FoundName name) {
    String word = scene.word(name.sentence(), name.to() - 1);
    boolean members = !name.genitive() && Lists.any(MEMBERS, word::endsWith);
    if (members && name.entities().size() == 1) {
      add(name.sentence(), name.from(), name.to(), name.entities().get(0));
    }
  }

  /** Takes in a plural in the genitive of a body. */
  void read(Description d, List<EntityId> bodies) {
    boolean members = d.noun().kind().equals("country") && d.noun().plural();
    if (members && bodies.size() == 1) {
      add(d.sentence(), d.from(), d.head() + 1, bodies.get(0));
    }
  }

  /** "De" takes up who does something, and not those to whom or of whom it is told. */
  private void add(int sentence, int from, int to, EntityId body) {
    if (scene.isSubject(sentence, from, to)) {
      Group group = new Group(sentence, to - 1, List.of(), List.of(body));
      discourse.add(group);
      for (int t = from; t < to; t++) {
        referents.put(sentence, t, group);
      }
    }
  }
}
