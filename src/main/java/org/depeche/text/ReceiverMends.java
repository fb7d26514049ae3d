package org.depeche.text;

/** Mends who gets what is promised or given, where something stands between it and the verb. */
final class ReceiverMends {

  private final Words words;

  ReceiverMends(Words words) {
    this.words = words;
  }

  /**
   * "lovede ved den lejlighed X fuld støtte", "lovede i går X fuld støtte": who is named right
   * before a bare thing gets it, and neither is part of what stands before.
   */
  void apply(int verb) {
    if (gives(verb)) {
      placeBeforeOwner(verb);
      thingBehindOffice(verb);
      rightBehind(verb);
    }
    int name = gives(verb) ? nameBehind(verb) : words.size;
    int thing = name + 1;
    while (thing < words.size && words.tag(thing) == Tag.ADJECTIVE) {
      thing++;
    }
    boolean given =
        thing < words.size
            && words.tag(thing).isNoun()
            && !words.tag(thing).isGenitive()
            && !words.tag(thing).isDefinite()
            && words.heads[name] != verb
            && (words.heads[thing] == verb || words.heads[thing] < name)
            && words.isUnder(name, verb)
            && words.isUnder(thing, verb);
    int[] objects = given ? words.children(verb, "dobj") : new int[0];
    if (given && (objects.length == 0 || objects.length == 1 && objects[0] == thing)) {
      words.hang(name, verb, "iobj");
      words.hang(thing, verb, "dobj");
      for (int i = name + 1; i < thing; i++) {
        words.hang(i, thing, "mod");
      }
    }
  }

  private boolean gives(int verb) {
    return ArgumentMends.GIVING.contains(words.lemmas[verb])
        && words.tag(verb).isVerb()
        && words.children(verb, "iobj").length == 0;
  }

  /**
   * "lovede i Paris Italiens præsident, X, fuld støtte": a town, and no forename of the country.
   */
  private void placeBeforeOwner(int verb) {
    for (int owner = verb + 3; owner + 2 < words.size; owner++) {
      int place = owner - 1;
      boolean between =
          words.tag(owner) == Tag.NAME_GENITIVE
              && words.tag(place) == Tag.NAME
              && (words.heads[place] == owner && words.relations[place].equals("namef")
                  || words.heads[place] == place - 1)
              && words.lower[place - 1].equals("i")
              && words.heads[owner] == place - 1
              && words.heads[place - 1] == verb
              && isNamedOffice(owner);
      if (between) {
        words.hang(place, place - 1, "nobj");
        words.hang(owner, verb, "iobj");
        thingOf(owner, verb);
        return;
      }
    }
  }

  /** "har lovet Italiens præsident, X, fuld støtte": what X gets, and nothing that Italy has. */
  private void thingBehindOffice(int verb) {
    int owner = verb + 1;
    boolean got =
        owner + 2 < words.size
            && words.tag(owner) == Tag.NAME_GENITIVE
            && words.heads[owner] == verb
            && words.relations[owner].equals("dobj")
            && words.children(verb, "dobj").length == 1
            && isNamedOffice(owner);
    if (got && thingOf(owner, verb)) {
      words.relations[owner] = "iobj";
    }
  }

  /** "Italiens præsident, X": an office right behind its country, and the name of who has it. */
  private boolean isNamedOffice(int owner) {
    return words.tag(owner + 1).isNoun()
        && words.heads[owner + 1] == owner
        && words.tag(owner + 2) == Tag.MARK_COMMA
        && words.children(owner, "appa").length > 0;
  }

  /** Gives the verb the bare thing that hangs on an owner behind the name and a comma. */
  private boolean thingOf(int owner, int verb) {
    for (int thing : words.children(owner, "possd")) {
      int begin = thing;
      while (words.tag(begin - 1) == Tag.ADJECTIVE || words.tag(begin - 1) == Tag.NUMERAL) {
        begin--;
      }
      boolean behind =
          thing > words.children(owner, "appa")[0]
              && words.tag(begin - 1) == Tag.MARK_COMMA
              && !words.tag(thing).isDefinite();
      if (behind) {
        words.hang(thing, verb, "dobj");
        return true;
      }
    }
    return false;
  }

  /** "X stiller Italien økonomisk støtte i udsigt": who is named behind the verb gets the thing. */
  private void rightBehind(int verb) {
    int name = verb + 1;
    boolean before =
        words.children(verb, "subj").length > 0 && words.children(verb, "subj")[0] < verb;
    int thing = before && name < words.size ? words.heads[name] : -1;
    boolean got =
        thing > name
            && words.tag(name) == Tag.NAME
            && words.relations[name].equals("subj")
            && words.tag(thing).isNoun()
            && words.heads[thing] == verb
            && words.relations[thing].equals("dobj");
    if (got) {
      words.hang(name, verb, "iobj");
    }
  }

  /** The last token of the first name behind a verb that no preposition brings. */
  private int nameBehind(int verb) {
    for (int i = verb + 2; i < words.size; i++) {
      if (words.tag(i).isMark() || words.tag(i).isVerb()) {
        return words.size;
      }
      boolean bare = words.tag(i) == Tag.NAME && !isForename(i);
      int start = i;
      while (bare && isForename(start - 1)) {
        start--;
      }
      Tag before = words.tag(start - 1);
      if (bare && (before.isNoun() && !before.isGenitive() || before == Tag.ADVERB)) {
        return i;
      }
    }
    return words.size;
  }

  private boolean isForename(int i) {
    return words.relations[i].equals("namef") && words.tag(words.heads[i]) == Tag.NAME;
  }
}
