package org.depeche.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The verbs of a sentence with their auxiliaries, and which words stand below which of them. */
final class VerbChains {

  /** The number of no chain. */
  static final int NOBODY = -1;

  private static final Set<String> AUXILIARIES =
      Set.of("have", "være", "blive", "få", "skulle", "ville", "kunne", "måtte", "burde", "turde");

  private VerbChains() {}

  /** Each verb that carries a meaning, behind its auxiliaries, the finite one first. */
  static List<List<Token>> of(Sentence sentence) {
    List<List<Token>> chains = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.tag().isVerb() && !isAttributive(token) && !isAuxiliary(sentence, token)) {
        chains.add(chain(sentence, token));
      }
    }
    return chains;
  }

  private static boolean isAttributive(Token token) {
    return token.tag() == Tag.VERB_PARTICIPLE_ATTRIBUTIVE && !token.relation().equals("vobj");
  }

  private static boolean isAuxiliary(Sentence sentence, Token token) {
    if (AUXILIARIES.contains(token.lemma())) {
      for (Token child : sentence.children(token)) {
        if (child.relation().equals("vobj") && child.tag().isVerb()) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Token> chain(Sentence sentence, Token verb) {
    List<Token> chain = new ArrayList<>(List.of(verb));
    Token top = verb;
    while (top.relation().equals("vobj") && top.head() >= 0) {
      Token head = sentence.token(top.head());
      if (!head.tag().isVerb() || !AUXILIARIES.contains(head.lemma()) || chain.contains(head)) {
        break;
      }
      chain.add(0, head);
      top = head;
    }
    return chain;
  }

  /**
   * The number of the chain to which each token belongs: that of the nearest verb above it, or
   * {@link #NOBODY}.
   */
  static int[] owners(Sentence sentence, List<List<Token>> chains) {
    int[] verbs = new int[sentence.tokens().size()];
    Arrays.fill(verbs, NOBODY);
    for (int i = 0; i < chains.size(); i++) {
      for (Token verb : chains.get(i)) {
        verbs[verb.index()] = i;
      }
    }
    int[] owners = verbs.clone();
    for (int i = 0; i < owners.length; i++) {
      int at = i;
      for (int steps = 0; verbs[at] == NOBODY && steps < 60; steps++) {
        int head = sentence.token(at).head();
        if (head < 0) {
          break;
        }
        at = head;
      }
      owners[i] = verbs[at];
    }
    return owners;
  }
}
