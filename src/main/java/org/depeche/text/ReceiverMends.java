package org.depeche.text;

/**
 * Mends who gets what is promised or given: where something stands between it and the verb, or
 * behind it nothing but the thing ("lovede sin kollega nye våben").
 */
final class ReceiverMends {

  private final Words words;
  private final GiftMends gifts;

  ReceiverMends(Words words) {
    this.words = words;
    this.gifts = new GiftMends(words);
  }

  /** Mends the objects of a verb of giving. */
  void apply(int verb) {
    if (!words.tag(verb).isVerb() || !ArgumentMends.GIVING.contains(words.lemmas[verb])) {
      return;
    }
    if (isOpen(verb)) {
      placeBeforeOwner(verb);
      thingBehindOffice(verb);
      rightBehind(verb);
    }
    behindOther(verb);
    gifts.apply(verb);
    bareThing(verb);
    int[] receivers = words.children(verb, "iobj");
    int[] things = words.children(verb, "dobj");
    if (receivers.length == 1 && things.length == 1) {
      describe(verb, receivers[0] + 1, things[0]);
    }
  }

  /**
   * "lovede ved den lejlighed X fuld støtte", "lovede i går X fuld støtte": who is named right
   * before a bare thing gets it, and neither is part of what stands before.
   */
  private void behindOther(int verb) {
    int name = isOpen(verb) ? nameBehind(verb) : words.size;
    int thing = describedFrom(name + 1);
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
      give(verb, name, name + 1, thing);
    }
  }

  /** Whether nobody is known yet who gets it. */
  private boolean isOpen(int verb) {
    return !words.has(verb, "iobj");
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
        && words.has(owner, "appa");
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
    boolean before = words.has(verb, "subj") && words.children(verb, "subj")[0] < verb;
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

  /** Mends the objects of a verb of giving, where the thing stands bare behind who gets it. */
  private void bareThing(int verb) {
    int[] objects = words.children(verb, "dobj");
    if (objects.length > 0 && isOpen(verb)) {
      behindName(verb, objects[0]);
    }
    if (objects.length == 1 && isOpen(verb)) {
      behindNoun(verb, objects[0]);
      amountBehindName(verb, objects[0]);
    }
  }

  /** "sin somaliske kollega nye våben", "det somaliske folk hurtig hjælp": no noun has two. */
  private void behindNoun(int verb, int receiver) {
    int first = receiver < verb ? words.size : nounOf(receiver, receiver + 1);
    int from = first + 1;
    boolean named = from < words.size && words.tag(from) == Tag.MARK_COMMA;
    if (named) {
      int[] names = words.children(receiver, "appa");
      from = names.length == 1 && names[0] > first ? names[0] + 2 : words.size;
    }
    int thing = nounOf(receiver, from);
    boolean pronoun = receiver < words.size && words.tag(receiver).isPronoun();
    boolean bare =
        pronoun
            && thing < words.size
            && (!named || words.tag(from - 1) == Tag.MARK_COMMA)
            && !words.tag(thing).isDefinite()
            && !words.tag(thing).isGenitive();
    if (bare) {
      give(verb, receiver, from, thing);
    }
  }

  /** The noun of a phrase behind nothing but adjectives; the number of words where none is. */
  private int nounOf(int head, int from) {
    int noun = describedFrom(from);
    return noun < words.size && words.tag(noun).isNoun() && words.heads[noun] == head
        ? noun
        : words.size;
  }

  private int describedFrom(int from) {
    int at = Math.min(from, words.size);
    while (at < words.size && (words.tag(at).isAdjective() || words.tag(at) == Tag.NUMERAL)) {
      at++;
    }
    return at;
  }

  /** "lovede i går Polen 50 millioner dollar", "lovede landet nye lån". */
  private void behindName(int verb, int receiver) {
    boolean receives =
        receiver > verb
            && (words.tag(receiver) == Tag.NAME
                || words.tag(receiver) == Tag.NOUN_PLURAL_DEFINITE
                || words.tag(receiver) == Tag.NOUN_SINGULAR_DEFINITE
                    && GiftMends.PROMISING.contains(words.lemmas[verb]));
    int thing = receives ? describedFrom(receiver + 1) : words.size;
    boolean bare =
        thing > receiver + 1
            && thing < words.size
            && words.tag(thing).isNoun()
            && !words.tag(thing).isDefinite()
            && !words.tag(thing).isGenitive()
            && (words.heads[thing] == verb || isOnPreposition(thing, verb));
    if (bare) {
      give(verb, receiver, receiver + 1, thing);
    }
  }

  /** "200 millioner kroner til byen": an amount tells nothing of the preposition behind it. */
  private boolean isOnPreposition(int thing, int verb) {
    int head = words.heads[thing];
    return head > thing
        && words.tag(thing - 1) == Tag.NUMERAL
        && words.tag(head) == Tag.PREPOSITION
        && words.heads[head] == verb;
  }

  /** "lover Polen 500 millioner dollar": the country is no forename of the millions. */
  private void amountBehindName(int verb, int thing) {
    int receiver = verb + 1;
    boolean amount =
        receiver + 1 < thing
            && words.tag(thing).isNoun()
            && words.tag(receiver) == Tag.NAME
            && words.heads[receiver] == thing
            && words.relations[receiver].equals("namef")
            && words.tag(receiver + 1) == Tag.NUMERAL;
    if (amount) {
      words.hang(receiver, verb, "iobj");
    }
  }

  private void give(int verb, int receiver, int from, int thing) {
    words.hang(receiver, verb, "iobj");
    words.hang(thing, verb, "dobj");
    describe(verb, from, thing);
  }

  /** "Polen yderligere 50 millioner": what stands bare before the thing describes it. */
  private void describe(int verb, int from, int thing) {
    for (int i = from; describedFrom(from) == thing && i < thing; i++) {
      if (words.tag(i).isAdjective() && (words.heads[i] == verb || words.heads[i] < from)) {
        words.hang(i, thing, "mod");
      }
    }
  }
}
