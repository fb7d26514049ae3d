package org.depeche.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * The stretches of direct speech of an article: after a dash to the end of the paragraph or to the
 * words that name the speaker, and between marks of quotation.
 */
final class Quotes {

  private static final Set<String> OPENING = Set.of("\"", "»", "“", "„", "”");
  private static final Set<String> CLOSING = Set.of("\"", "«", "”", "“");

  /**
   * A stretch of direct speech by one speaker.
   *
   * @param sentences the sentences in which it stands
   * @param whole whether it begins with a sentence, and is no word or two in another's
   */
  record Quote(List<Sentence> sentences, boolean whole) {

    /** The first of its sentences. */
    Sentence first() {
      return sentences.get(0);
    }

    /** The last of its sentences. */
    Sentence last() {
      return sentences.get(sentences.size() - 1);
    }
  }

  private final Map<Integer, BitSet> tokens = new TreeMap<>();
  private final List<Quote> quotes = new ArrayList<>();

  private Quotes() {}

  /**
   * Finds them.
   *
   * @param ends by sentence, the index of the mark before words that name the speaker of what
   *     precedes them: where a dashed quote ends
   */
  static Quotes of(List<Sentence> sentences, Map<Integer, Integer> ends) {
    Quotes quotes = new Quotes();
    quotes.dashed(sentences, ends);
    quotes.marked(sentences);
    return quotes;
  }

  /** All of them, in order. */
  List<Quote> all() {
    return quotes;
  }

  /** The quoted tokens of a sentence. */
  BitSet in(Sentence sentence) {
    return tokens.getOrDefault(sentence.index(), new BitSet());
  }

  private void dashed(List<Sentence> sentences, Map<Integer, Integer> ends) {
    for (int i = 0; i < sentences.size(); i++) {
      if (!beginsWithDash(sentences.get(i))) {
        continue;
      }
      List<Sentence> own = new ArrayList<>();
      int at = i;
      boolean open = true;
      while (at < sentences.size() && (at == i || isNext(sentences, at, own)) && open) {
        Sentence sentence = sentences.get(at);
        int end = ends.getOrDefault(sentence.index(), sentence.tokens().size());
        own.add(sentence);
        mark(sentence, 0, end);
        at++;
        open =
            !ends.containsKey(sentence.index())
                || at < sentences.size() && isFirstPerson(sentences.get(at));
      }
      quotes.add(new Quote(List.copyOf(own), true));
      i = at - 1;
    }
  }

  private static boolean isNext(List<Sentence> sentences, int at, List<Sentence> own) {
    Sentence sentence = sentences.get(at);
    return sentence.paragraph() == own.get(0).paragraph() && !beginsWithDash(sentence);
  }

  /** After the words that name the speaker, only "jeg" and "vi" tell that the speech goes on. */
  private static boolean isFirstPerson(Sentence sentence) {
    return Lists.any(sentence.tokens(), SmallWords::isFirstPerson);
  }

  private static boolean beginsWithDash(Sentence sentence) {
    return sentence.tokens().size() > 1 && SmallWords.isDash(sentence.token(0));
  }

  private void marked(List<Sentence> sentences) {
    boolean open = false;
    int paragraph = -1;
    int begin = -1;
    List<Sentence> own = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() != paragraph) {
        open = false;
        own.clear();
        paragraph = sentence.paragraph();
      }
      int from = 0;
      begin = open ? begin : -1;
      for (Token token : sentence.tokens()) {
        boolean closes = open && closes(token);
        if (closes || !open && opens(token)) {
          if (closes) {
            mark(sentence, from, token.index());
            own.add(sentence);
            quotes.add(new Quote(List.copyOf(own), begin == 0));
            own.clear();
          }
          open = !open;
          begin = open ? token.index() : begin;
          from = token.index() + 1;
        }
      }
      if (open) {
        mark(sentence, from, sentence.tokens().size());
        own.add(sentence);
      }
    }
  }

  private static boolean opens(Token token) {
    return OPENING.contains(token.form());
  }

  private static boolean closes(Token token) {
    return CLOSING.contains(token.form());
  }

  private void mark(Sentence sentence, int from, int to) {
    if (from < to) {
      tokens.computeIfAbsent(sentence.index(), k -> new BitSet()).set(from, to);
    }
  }
}
