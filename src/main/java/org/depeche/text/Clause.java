package org.depeche.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    return arguments.stream()
        .filter(a -> a.function().equals(function))
        .sorted(Comparator.comparing(a -> !a.direct()))
        .toList();
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
    boolean done = auxiliaries().anyMatch(t -> t.lemma().equals("være"));
    boolean by = done && arguments.stream().anyMatch(a -> a.function().equals("af"));
    return verb.tag().isParticiple()
        && (by || auxiliaries().anyMatch(t -> t.lemma().equals("blive")));
  }

  /** Whether it is what is called a perfect: "har lovet", "er rejst". */
  public boolean isPerfect() {
    return verb.tag().isParticiple()
        && auxiliaries().anyMatch(t -> t.lemma().equals("have") || t.lemma().equals("være"));
  }

  /** Whether it is finite. */
  public boolean isFinite() {
    return first().tag().isFinite();
  }

  /** The verbs before the one that carries the meaning. */
  public Stream<Token> auxiliaries() {
    return chain.stream().limit(chain.size() - 1L);
  }

  /** Whether an auxiliary of that lemma belongs to it. */
  public boolean hasAuxiliary(String lemma) {
    return auxiliaries().anyMatch(t -> t.lemma().equals(lemma));
  }

  /** Whether one of its markers has that form, in lower case. */
  public boolean hasMarker(String form) {
    return markers.stream().anyMatch(t -> t.form().equalsIgnoreCase(form));
  }

  /** Whether it is a relative clause. */
  public boolean isRelative() {
    return relation.equals("rel");
  }

  /** Whether a word of that lemma hangs on one of its verbs: a particle, an adverb. */
  public Optional<Token> dependent(String lemma) {
    return sentence.tokens().stream()
        .filter(t -> t.lemma().equalsIgnoreCase(lemma) && hangsOnVerb(t))
        .findFirst();
  }

  private boolean hangsOnVerb(Token token) {
    return chain.stream().anyMatch(v -> v.index() == token.head());
  }
}
