package org.depeche.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A verb with its auxiliaries and arguments.
 *
 * @param sentence the sentence in which it stands
 * @param verb the verb that carries the meaning
 * @param chain the auxiliaries and that verb, the finite one first: "har", "lovet"
 * @param markers the words that introduce it, from the outside in: "for", "at"; "om", "at"; "da"
 * @param governor the token on which it hangs, past its markers; empty for a main clause
 * @param relation the dependency relation to that governor
 * @param arguments what hangs on its verbs, in order
 */
public record Clause(
    Sentence sentence,
    Token verb,
    List<Token> chain,
    List<Token> markers,
    Optional<Token> governor,
    String relation,
    List<Argument> arguments) {

  /** The grammatical function of a subject. */
  public static final String SUBJECT = "subj";

  /** The grammatical function of a direct object. */
  public static final String OBJECT = "obj";

  /** The grammatical function of an indirect object. */
  public static final String INDIRECT_OBJECT = "iobj";

  /** The grammatical function of a predicative. */
  public static final String PREDICATIVE = "pred";

  /**
   * A phrase that fills a grammatical function.
   *
   * @param function {@code subj}, {@code obj}, {@code iobj}, {@code pred}, or the preposition that
   *     introduces it ({@code med}, {@code over for})
   * @param head the head of the phrase, past its preposition
   * @param direct whether it hangs on the verb itself and not on a noun of the clause
   */
  public record Argument(String function, Token head, boolean direct) {}

  /** Copies its lists. */
  public Clause {
    chain = List.copyOf(chain);
    markers = List.copyOf(markers);
    arguments = List.copyOf(arguments);
  }

  /** The arguments of that function, those that hang on the verb itself first. */
  public List<Argument> arguments(String function) {
    List<Argument> found = List.of();
    int direct = 0;
    for (Argument argument : arguments) {
      if (argument.function().equals(function)) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.add(argument.direct() ? direct++ : found.size(), argument);
      }
    }
    return found;
  }

  /** The first verb: the finite one, or the infinitive. */
  public Token first() {
    return chain.get(0);
  }

  /** Whether it is a passive: with "blive", or in -s of a verb that is no deponent. */
  public boolean isPassive() {
    if (verb.tag().isSForm()) {
      return !verb.lemma().endsWith("s");
    }
    return verb.tag().isParticiple()
        && (hasAuxiliary("blive") || hasAuxiliary("være") && !arguments("af").isEmpty());
  }

  /** Whether it is what is called a perfect: "har lovet", "er rejst". */
  public boolean isPerfect() {
    return verb.tag().isParticiple() && (hasAuxiliary("have") || hasAuxiliary("være"));
  }

  /** Whether it is finite. */
  public boolean isFinite() {
    return first().tag().isFinite();
  }

  /** The verbs before the one that carries the meaning. */
  public List<Token> auxiliaries() {
    return chain.subList(0, chain.size() - 1);
  }

  /** Whether an auxiliary of that lemma belongs to it. */
  public boolean hasAuxiliary(String lemma) {
    for (int i = 0; i < chain.size() - 1; i++) {
      if (chain.get(i).lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of its markers has that form, in lower case. */
  public boolean hasMarker(String form) {
    for (Token token : markers) {
      if (token.lower().equals(form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it asks if something is so: "om de mødes", "hvorvidt han har lovet det". */
  public boolean isWhether() {
    if (!isFinite() || hasMarker("at")) {
      return false;
    }
    for (Token token : markers) {
      String form = token.lower();
      boolean joins = token.tag() == Tag.CONJUNCTION_SUBORDINATING;
      if (form.equals("hvorvidt") || joins && form.equals("om")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a relative clause. */
  public boolean isRelative() {
    return relation.equals("rel");
  }

  /** Whether a word of that lemma hangs on one of its verbs: a particle, an adverb. */
  public Optional<Token> dependent(String lemma) {
    return Lists.first(dependents(), t -> t.lemma().equalsIgnoreCase(lemma));
  }

  /** The words that hang on one of its verbs, from left to right. */
  public List<Token> dependents() {
    if (chain.size() == 1) {
      return sentence.children(verb);
    }
    List<Token> found = new ArrayList<>();
    for (Token each : chain) {
      found.addAll(sentence.children(each));
    }
    found.sort(Comparator.comparingInt(Token::index));
    return found;
  }
}
