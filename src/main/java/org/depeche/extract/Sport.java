package org.depeche.extract;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Whether an article or a sentence reports of sport, where states are teams. */
final class Sport {

  private static final String KIND = "sport";

  private final Document document;
  private final Lexicon lexicon;

  /** How many words of sport the article has; less than none before they are counted. */
  private int words = -1;

  Sport(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** Whether a sentence tells of a game: "mødtes i finalen". */
  boolean isIn(Sentence sentence) {
    return Lists.any(sentence.tokens(), this::isWord);
  }

  private boolean isWord(Token token) {
    return token.tag().isNoun() && lexicon.endsIn(KIND, token.lemma());
  }

  /**
   * Whether a party only plays: who acts for no state, a state for which nobody speaks, and a body
   * that has a game in its name.
   */
  boolean plays(EntityId id) {
    return switch (id.kind()) {
      case PERSON -> !isDiplomat(id) && words() > 0 || represents(id).isEmpty() && words() > 1;
      case STATE -> words() > 1 && nobodySpeaks();
      case ORGANIZATION -> isNamedSo(id);
      default -> false;
    };
  }

  /** "Dansk Håndbold Forbund". */
  private boolean isNamedSo(EntityId id) {
    return document.entities().profile(id).stream()
        .flatMap(p -> Stream.of(p.label().toLowerCase(Locale.ROOT).split(" ")))
        .anyMatch(w -> lexicon.endsIn(KIND, w));
  }

  private Set<EntityId> represents(EntityId id) {
    return Set.copyOf(document.entities().represents(id));
  }

  private boolean isDiplomat(EntityId id) {
    return document.entities().isDiplomat(id);
  }

  private int words() {
    if (words < 0) {
      words = count();
    }
    return words;
  }

  private int count() {
    return document.sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(this::isWord)
        .map(Token::lemma)
        .collect(Collectors.toSet())
        .size();
  }

  private boolean nobodySpeaks() {
    return document.entities().profiles().keySet().stream()
        .filter(e -> e.kind() == Kind.PERSON || e.kind() == Kind.ORGANIZATION)
        .allMatch(e -> represents(e).isEmpty());
  }
}
