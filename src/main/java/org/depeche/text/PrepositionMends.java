package org.depeche.text;

import java.util.Set;
import java.util.stream.IntStream;

/** Mends small words behind a name between commas that bring a thing and open no clause. */
final class PrepositionMends {

  /** One is in a place and not in somebody: "i New Zealand", but "med New Zealands leder". */
  private static final Set<String> LOCATIVE = Set.of("i", "på");

  private final Words words;

  PrepositionMends(Words words) {
    this.words = words;
  }

  /**
   * "takkede Italiens præsident, X, for hans brev": where no verb follows, "for" is no "because",
   * and what follows is for what he was thanked.
   */
  void apply(int word) {
    boolean behind =
        words.tag(word) == Tag.CONJUNCTION_COORDINATING
            && words.lower[word].equals("for")
            && word > 4
            && words.tag(word - 1) == Tag.MARK_COMMA
            && words.tag(word - 2) == Tag.NAME;
    int end = word;
    while (behind && end < words.size && !words.tag(end).isMark()) {
      end++;
    }
    boolean noClause =
        end > word + 1 && IntStream.range(word + 1, end).noneMatch(i -> words.tag(i).isVerb());
    int verb = noClause ? verbBefore(word) : -1;
    if (verb >= 0) {
      words.tags[word] = Tag.PREPOSITION.ordinal();
      words.hang(word, verb, "mod");
      boolean brought = false;
      for (int i = word + 1; i < end && !brought; i++) {
        int head = words.heads[i];
        if (head <= word || head >= end) {
          words.hang(i, word, "nobj");
          brought = true;
        }
      }
    }
  }

  /**
   * "mødte i New York Ugandas præsident, X": a leader told by land, post and name, right behind the
   * name of a place, is no part of that name but whom the verb reaches.
   */
  void leaderBehindPlace(int land) {
    int name = land - 1;
    int preposition = words.heads[land];
    boolean behind =
        name > 1
            && words.tag(land) == Tag.NAME_GENITIVE
            && words.relations[land].equals("nobj")
            && words.tag(name) == Tag.NAME
            && words.heads[name] == land
            && words.relations[name].equals("namef")
            && preposition < name
            && LOCATIVE.contains(words.lower[preposition])
            && IntStream.range(preposition + 1, name).allMatch(i -> words.tag(i) == Tag.NAME)
            && words.has(land, "possd")
            && words.has(land, "appa");
    int verb = behind ? verbBefore(preposition) : -1;
    if (verb < 0 || words.has(verb, "dobj") || !words.isUnder(preposition, verb)) {
      return;
    }
    words.hang(land, verb, "dobj");
    words.hang(name, preposition, "nobj");
  }

  private int verbBefore(int word) {
    int verb = word - 1;
    while (verb >= 0 && !words.tag(verb).isVerb()) {
      verb--;
    }
    return verb;
  }
}
