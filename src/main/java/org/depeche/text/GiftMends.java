package org.depeche.text;

import java.util.Set;

/**
 * Mends what is given or promised where it stands bare behind who gets it, and the parser takes the
 * two for one, or for no objects at all: "lovede ham mere vand", "lovede de somaliske ledere
 * støtte".
 */
final class GiftMends {

  /** Verbs of giving that are of little use without a thing. */
  static final Set<String> PROMISING = Set.of("love", "garantere", "tilbyde");

  private static final int[] NONE = {};

  private final Words words;

  GiftMends(Words words) {
    this.words = words;
  }

  /** Mends the objects of a verb of giving that is not known to have both. */
  void apply(int verb) {
    ownedByNobody(verb);
    if (words.children(verb, "iobj").length > 0) {
      return;
    }
    behindYear(verb);
    apartFromVerb(verb);
    secondSubject(verb);
    twoThings(verb);
    moreOfIt(verb);
    article(verb);
    behindNamed(verb);
    noForename(verb);
    bothOfThem(verb);
    behindSubject(verb);
  }

  /** "lovede Egypten korn": without a genitive nothing is owned, and it is the thing. */
  private void ownedByNobody(int verb) {
    for (int name : words.children(verb, "iobj")) {
      int thing = name + 1;
      boolean given =
          name > verb
              && thing < words.size
              && words.tag(name) == Tag.NAME
              && !words.lower[name].endsWith("s")
              && words.tag(thing).isNoun()
              && words.heads[thing] == name
              && words.relations[thing].equals("possd")
              && words.children(verb, "dobj").length == 0;
      if (given) {
        words.hang(thing, verb, "dobj");
      }
    }
  }

  /** "lovede i sidste uge Egypten korn": a country is called neither by a time nor by a thing. */
  private void apartFromVerb(int verb) {
    int last = PROMISING.contains(words.lemmas[verb]) ? words.size - 1 : 0;
    for (int name = verb + 1; name < last; name++) {
      int thing = name + 1;
      boolean behindTime = isBehindTime(name, verb);
      boolean given =
          words.tag(name) == Tag.NAME
              && (behindTime || words.heads[name] == verb && words.relations[name].equals("dobj"))
              && words.tag(thing).isNoun()
              && !words.tag(thing).isGenitive()
              && !words.tag(thing).isDefinite()
              && (words.heads[thing] == name || isYear(name - 1) && words.heads[thing] == name - 1);
      if (given) {
        words.hang(name, verb, "iobj");
        words.hang(thing, verb, "dobj");
        if (behindTime) {
          words.hang(name - 1, name - 2, "nobj");
        }
        return;
      }
    }
  }

  /** "lovede i 2003 Egypten og Sudan at": a year has no name. */
  private void behindYear(int verb) {
    for (int name = verb + 3; PROMISING.contains(words.lemmas[verb]) && name < words.size; name++) {
      boolean got =
          words.tag(name) == Tag.NAME
              && isYear(name - 1)
              && words.heads[name] == name - 1
              && words.heads[name - 2] == verb;
      if (got) {
        words.hang(name, verb, "iobj");
        boolean joined = name + 1 < words.size && words.lower[name + 1].equals("og");
        if (joined && words.heads[name + 1] == verb) {
          words.hang(name + 1, name, "coord");
        }
        return;
      }
    }
  }

  /** "i 2003". */
  private boolean isYear(int number) {
    return words.tag(number) == Tag.NUMERAL
        && words.lower[number].length() == 4
        && number > 0
        && words.lower[number - 1].equals("i");
  }

  private boolean isBehindTime(int name, int verb) {
    int in = name - 2;
    return in > verb
        && words.lower[in].equals("i")
        && words.heads[in] == verb
        && words.heads[name] == in
        && words.heads[name - 1] == name
        && words.relations[name - 1].equals("title");
  }

  /** "lovede de somaliske ledere støtte": the subject stands before the verb, and none behind. */
  private void secondSubject(int verb) {
    int[] subjects = words.children(verb, "subj");
    boolean two =
        subjects.length == 2
            && subjects[0] < verb
            && subjects[1] > verb
            && words.tag(subjects[1]).isPronoun()
            && words.children(subjects[1], "nobj").length > 0
            && words.children(subjects[1], "possd").length > 0
            && words.children(verb, "dobj").length == 0;
    if (two) {
      words.relations[subjects[1]] = "dobj";
    } else if (subjects.length == 2 && subjects[0] < verb && subjects[1] == verb + 1) {
      receiver(verb, subjects[1]);
    }
  }

  /** "lover borgerne lavere skat". */
  private void receiver(int verb, int people) {
    int[] objects = words.children(verb, "dobj");
    boolean gets =
        objects.length == 1
            && words.tag(people).isNoun()
            && words.tag(people).isDefinite()
            && words.tag(objects[0]).isNoun()
            && described(people + 1) == objects[0];
    if (gets) {
      words.relations[people] = "iobj";
      for (int i = people + 1; i < objects[0]; i++) {
        words.hang(i, objects[0], "mod");
      }
    }
  }

  /** "lovede somaliske soldater nye støvler": who stands first gets what stands behind. */
  private void twoThings(int verb) {
    int[] objects = words.children(verb, "dobj");
    boolean two =
        objects.length == 2
            && objects[0] > verb
            && words.tag(objects[0]) == Tag.NOUN_PLURAL
            && words.tag(objects[1]).isNoun()
            && described(objects[0] + 1) == objects[1];
    if (two) {
      words.relations[objects[0]] = "iobj";
    }
  }

  /** "lovede ham mere vand": more of something is a thing, and not how one promises. */
  private void moreOfIt(int verb) {
    int[] objects = words.children(verb, "dobj");
    int more = objects.length == 1 && objects[0] > verb ? objects[0] + 1 : words.size;
    boolean thing =
        more < words.size
            && words.tag(more) == Tag.ADJECTIVE_COMPARATIVE
            && words.heads[more] == verb
            && words.children(more, "nobj").length == 1;
    if (thing) {
      words.relations[objects[0]] = "iobj";
      words.relations[more] = "dobj";
    }
  }

  /** "overrakte Italiens ambassadør i Rom en protest": what begins so behind no comma is given. */
  private void article(int verb) {
    int[] objects = words.children(verb, "dobj");
    if (objects.length != 1 || objects[0] < verb) {
      return;
    }
    for (int thing : words.children(objects[0], "appa")) {
      boolean given =
          words.tag(thing) == Tag.PRONOUN_INDEFINITE
              && thing > objects[0] + 1
              && !words.tag(thing - 1).isMark()
              && words.children(thing, "nobj").length == 1;
      if (given) {
        words.relations[objects[0]] = "iobj";
        words.hang(thing, verb, "dobj");
        return;
      }
    }
  }

  /** "har lovet Sveriges konge, X, en elefant": what the promise is of, and not what X is. */
  private void behindNamed(int verb) {
    int[] objects = words.children(verb, "dobj");
    boolean promised =
        PROMISING.contains(words.lemmas[verb])
            && objects.length == 1
            && words.tag(objects[0]) == Tag.NAME_GENITIVE
            && words.children(objects[0], "appa").length == 1;
    int[] things = promised ? words.children(words.children(objects[0], "appa")[0], "appa") : NONE;
    boolean given =
        things.length == 1
            && words.tag(things[0]) == Tag.PRONOUN_INDEFINITE
            && words.tag(things[0] - 1) == Tag.MARK_COMMA
            && isLast(things[0]);
    if (given) {
      words.relations[objects[0]] = "iobj";
      words.hang(things[0], verb, "dobj");
    }
  }

  private boolean isLast(int from) {
    for (int i = from; i < words.size; i++) {
      if (words.tag(i) == Tag.MARK_COMMA) {
        return false;
      }
    }
    return true;
  }

  /** "garanterer Sverige gas": a country is no forename of a thing. */
  private void noForename(int verb) {
    int name = verb + 1;
    int thing = name + 1;
    boolean given =
        thing < words.size
            && PROMISING.contains(words.lemmas[verb])
            && words.tag(name) == Tag.NAME
            && words.relations[name].equals("namef")
            && words.heads[name] == thing
            && words.heads[thing] == verb
            && words.relations[thing].equals("dobj")
            && words.tag(thing).isNoun();
    if (given) {
      words.hang(name, verb, "iobj");
    }
  }

  /** "har lovet både Polen og Chile billig gas": two who get it, and no words of the thing. */
  private void bothOfThem(int verb) {
    int both = verb + 1;
    int name = both + 1;
    int thing = name < words.size ? words.heads[name] : words.size;
    boolean got =
        thing < words.size
            && thing > name + 2
            && words.lower[both].equals("både")
            && words.tag(name) == Tag.NAME
            && words.heads[thing] == verb
            && words.relations[thing].equals("dobj")
            && words.tag(thing).isNoun()
            && words.lower[name + 1].equals("og");
    if (got) {
      words.hang(both, name, "mod");
      words.hang(name, verb, "iobj");
    }
  }

  /**
   * "Til X lovede Italiens præsident, Y, billig gas", "…, flere våben": the thing is none that
   * Italy has, nor what its president is.
   */
  private void behindSubject(int verb) {
    int[] subjects = words.children(verb, "subj");
    boolean more =
        subjects.length == 2
            && subjects[0] == verb + 1
            && words.tag(subjects[1]) == Tag.ADJECTIVE_COMPARATIVE
            && words.children(subjects[1], "nobj").length == 1
            && words.children(verb, "dobj").length == 0;
    if (more) {
      words.relations[subjects[1]] = "dobj";
      return;
    }
    boolean inverted =
        subjects.length == 1
            && subjects[0] == verb + 1
            && words.tag(subjects[0]) == Tag.NAME_GENITIVE
            && words.children(verb, "dobj").length == 0
            && words.children(subjects[0], "appa").length == 1;
    if (!inverted) {
      return;
    }
    int name = words.children(subjects[0], "appa")[0];
    for (int thing : words.children(subjects[0], "possd")) {
      boolean behind =
          thing > name
              && name + 2 < words.size
              && words.tag(name + 1) == Tag.MARK_COMMA
              && described(name + 2) == thing
              && !words.tag(thing).isDefinite();
      if (behind) {
        words.hang(thing, verb, "dobj");
        return;
      }
    }
  }

  private int described(int from) {
    int at = from;
    while (at < words.size && (words.tag(at).isAdjective() || words.tag(at) == Tag.NUMERAL)) {
      at++;
    }
    return at;
  }
}
