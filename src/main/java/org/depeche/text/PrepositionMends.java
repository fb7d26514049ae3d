package org.depeche.text;

import java.util.stream.IntStream;

/** Mends small words behind a name between commas that bring a thing and open no clause. */
final class PrepositionMends {

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

  private int verbBefore(int word) {
    int verb = word - 1;
    while (verb >= 0 && !words.tag(verb).isVerb()) {
      verb--;
    }
    return verb;
  }
}
