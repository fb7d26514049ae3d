package org.depeche.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * What a function makes of the tokens of one document, worked out once for each of them. It is
 * thrown away with whoever reads that document, and is not for several threads.
 */
final class PerToken<V> {

  /** By where the token begins in the text. */
  private final Map<Integer, V> known = new HashMap<>();

  private final BiFunction<Sentence, Token, V> function;

  /** Remembers what that function makes, which must depend on the document alone. */
  PerToken(BiFunction<Sentence, Token, V> function) {
    this.function = function;
  }

  /** What it makes of a token. */
  V of(Sentence sentence, Token token) {
    Integer begin = token.span().begin();
    V value = known.get(begin);
    if (value == null) {
      value = function.apply(sentence, token);
      known.put(begin, value);
    }
    return value;
  }
}
