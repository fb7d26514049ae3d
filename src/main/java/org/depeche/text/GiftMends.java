package org.depeche.text;

/**
 * Mends what is promised or given where it stands bare behind who gets it: "lovede sin somaliske
 * kollega nye våben", "lovede i går Polen yderligere 50 millioner dollar".
 */
final class GiftMends {

  private final Words words;

  GiftMends(Words words) {
    this.words = words;
  }

  /** Mends the objects of a verb of giving. */
  void apply(int verb) {
    boolean gives = ArgumentMends.GIVING.contains(words.lemmas[verb]) && words.tag(verb).isVerb();
    int[] objects = gives ? words.children(verb, "dobj") : new int[0];
    if (objects.length > 0 && words.children(verb, "iobj").length == 0) {
      behindName(verb, objects[0]);
    }
    if (objects.length == 1 && words.children(verb, "iobj").length == 0) {
      behindNoun(verb, objects[0]);
      amountBehindName(verb, objects[0]);
    }
    if (objects.length == 1 && words.children(verb, "iobj").length == 1) {
      describe(verb, words.children(verb, "iobj")[0] + 1, objects[0]);
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

  /** "lovede i går Polen 50 millioner dollar", "lovede polakkerne lavere skatter". */
  private void behindName(int verb, int receiver) {
    boolean receives =
        receiver > verb
            && (words.tag(receiver) == Tag.NAME || words.tag(receiver) == Tag.NOUN_PLURAL_DEFINITE);
    int thing = receives ? describedFrom(receiver + 1) : words.size;
    boolean bare =
        thing > receiver + 1
            && thing < words.size
            && words.tag(thing).isNoun()
            && !words.tag(thing).isDefinite()
            && !words.tag(thing).isGenitive()
            && words.heads[thing] == verb;
    if (bare) {
      give(verb, receiver, receiver + 1, thing);
    }
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
