package org.depeche.extract;

import java.util.List;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;

/** The paper or broadcaster in which something is promised: "lovede på Sky News, at". */
final class Airing {

  private static final Set<String> PLACES = Set.of("i", "på", "til");

  private Airing() {}

  /** The tellings, with the medium that the clause of the promise names where they have none. */
  static List<Evidence> of(Document document, Clause clause, List<Evidence> told) {
    List<EntityId> media =
        clause.arguments().stream()
            .filter(a -> PLACES.contains(a.function()))
            .flatMap(a -> media(document, clause.sentence(), a).stream())
            .distinct()
            .toList();
    return media.isEmpty() ? told : Lists.map(told, e -> e.via().isEmpty() ? via(e, media) : e);
  }

  private static List<EntityId> media(Document document, Sentence sentence, Argument argument) {
    return Phrase.names(sentence, argument.head()).stream()
        .flatMap(t -> document.mention(sentence, t).stream())
        .flatMap(m -> m.entities().stream())
        .filter(document.entities()::isMedia)
        .toList();
  }

  private static Evidence via(Evidence e, List<EntityId> media) {
    return new Evidence(
        e.sentence(),
        e.quote(),
        e.attributedTo(),
        e.sourceText(),
        media,
        e.within(),
        e.rule(),
        e.denies());
  }
}
