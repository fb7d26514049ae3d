package org.depeche.entity;

import java.util.List;
import java.util.Set;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Sees the bodies of no state in a sentence, for whom an office can be: unions, clubs, firms. */
final class PrivateBodies {

  /** As far as a noun can stand behind the first adjective of its phrase. */
  private static final int WIDEST = 5;

  private static final Set<String> LINKING = Set.of("den", "det", "de", "og", "samt");

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final List<FoundName> names;

  PrivateBodies(Lexicon lexicon, Sentence sentence, List<FoundName> names) {
    this.lexicon = lexicon;
    this.tokens = sentence.tokens();
    this.names = names;
  }

  /** Whether such a body is named by the noun at that place. */
  boolean isAt(int token) {
    return token < tokens.size()
        && lexicon.noun(tokens.get(token).form()).filter(Noun::isPrivateBody).isPresent();
  }

  /** "den danske pilotforening": whether what stands there leads to the noun for such a body. */
  boolean isBehind(int token) {
    int at = token;
    while (at < token + WIDEST && at < tokens.size() && leadsOn(at)) {
      at++;
    }
    return isAt(at);
  }

  private boolean leadsOn(int at) {
    Token token = tokens.get(at);
    return token.tag().isAdjective()
        || LINKING.contains(token.lower())
        || Lists.any(names, n -> n.from() == at && n.kind() == Kind.ADJECTIVE);
  }
}
