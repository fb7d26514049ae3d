package org.depeche.extract;

import java.util.stream.Collectors;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.entity.Profile;
import org.depeche.text.Lists;
import org.depeche.text.Token;

/**
 * Whether an article tells of parties and elections, where those without an office of state promise
 * nothing for it.
 */
final class PartyPolitics {

  private static final String KIND = "party";

  private final Document document;
  private final Lexicon lexicon;

  PartyPolitics(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** Whether a person acts for a party only. */
  boolean isFor(EntityId id) {
    return id.kind() == Kind.PERSON
        && document.entities().profile(id).filter(this::hasNoOffice).isPresent()
        && isArticle();
  }

  private boolean hasNoOffice(Profile person) {
    return Lists.all(person.posts(), p -> lexicon.is("party-office", p));
  }

  private boolean isArticle() {
    return document.sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .filter(t -> t.tag().isNoun() && lexicon.endsIn(KIND, t.lemma()))
            .map(Token::lemma)
            .collect(Collectors.toSet())
            .size()
        > 1;
  }
}
