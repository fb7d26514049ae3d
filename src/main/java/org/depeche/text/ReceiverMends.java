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
    boolean gives =
        ArgumentMends.GIVING.contains(words.lemmas[verb])
            && words.tag(verb).isVerb()
            && words.children(verb, "iobj").length == 0;
    int name = gives ? nameBehind(verb) : words.size;
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
