package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.article.Article;
import org.depeche.claim.Evidence;
import org.depeche.text.Clauses;
import org.depeche.text.Sentence;

/**
 * An article as extractors see it: parsed, with its clauses.
 *
 * @param article the article
 * @param sentences its sentences in order; one without anything of interest may be unparsed
 * @param clauses the clauses of each sentence, at the same index
 */
public record Document(Article article, List<Sentence> sentences, List<Clauses> clauses) {

  /** Copies its lists. */
  public Document {
    sentences = List.copyOf(sentences);
    clauses = List.copyOf(clauses);
  }

  /** The sentence at that index, where there is one. */
  Optional<Sentence> sentence(int index) {
    return index < 0 || index >= sentences.size()
        ? Optional.empty()
        : Optional.of(sentences.get(index));
  }

  /** The clauses of a sentence. */
  Clauses clauses(Sentence sentence) {
    return clauses.get(sentence.index());
  }

  /** Evidence in the article's own voice. */
  Evidence evidence(Sentence sentence, String rule) {
    return Evidence.of(sentence.span(), sentence.text(), rule);
  }
}
