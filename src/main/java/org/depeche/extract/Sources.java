package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.text.Clause;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Who says what in an article: the sources that attribution verbs, prepositions and quotes give for
 * each clause and noun.
 */
public final class Sources {

  private Sources() {}

  /** Reads the sources of a whole article. */
  public static Sources of(Document document) {
    return new Sources();
  }

  /** All sources of what a clause says; none where the article itself says it. */
  public List<Attribution> of(Sentence sentence, Clause clause) {
    return of(sentence, clause.verb());
  }

  /** All sources of what a noun stands for, such as that of a meeting or a letter. */
  public List<Attribution> of(Sentence sentence, Token token) {
    return List.of();
  }

  /**
   * The tellings of an act: one for each source that does not deny it, or one in the article's own
   * voice where it has none.
   *
   * @param sentence the sentence in which the act stands
   * @param token the verb or noun that names it
   * @param rule the name of the rule that found it
   */
  public List<Evidence> evidence(Sentence sentence, Token token, String rule) {
    List<Evidence> told =
        of(sentence, token).stream()
            .filter(a -> !a.denies())
            .map(a -> a.evidence(sentence.span(), sentence.text(), rule))
            .toList();
    return told.isEmpty() ? List.of(Evidence.of(sentence.span(), sentence.text(), rule)) : told;
  }

  /** Who is reported to deny what the verb or noun names. */
  public List<EntityId> deniers(Sentence sentence, Token token) {
    return of(sentence, token).stream()
        .filter(Attribution::denies)
        .flatMap(a -> a.speakers().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Who speaks in a sentence that is a quote, or holds one: whom its "jeg" means. */
  public Optional<List<EntityId>> speakerOf(Sentence sentence) {
    return Optional.empty();
  }

  /** Whether the token stands in direct speech. */
  public boolean inQuote(Sentence sentence, Token token) {
    return false;
  }
}
