package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.extract.Missive.Mention;
import org.depeche.text.Clause;

/** Letters of which it is told that they were answered: the answer is a letter too. */
final class AnsweredLetters {

  private static final String ANSWER = "besvare";

  private final Document document;
  private final Modality modality;
  private final Doers doers;

  AnsweredLetters(Document document, Lexicon lexicon, Doers doers) {
    this.document = document;
    this.modality = new Modality(lexicon);
    this.doers = doers;
  }

  /** "et brev, som X besvarede": X wrote back. */
  Optional<Missive> to(Match match, Missive letter) {
    return document.clauses(match.sentence()).all().stream()
        .filter(this::tells)
        .map(doers::of)
        .filter(who -> !who.isEmpty() && letter.recipients().containsAll(who))
        .filter(who -> !letter.senders().isEmpty())
        .map(who -> answer(who, letter, letter.evidence()))
        .findFirst();
  }

  /** "Y besvarede brevet": the last one that he got, where another has been told of since. */
  Optional<Missive> to(Match match, Correspondence known) {
    List<Evidence> evidence =
        document.sources().evidence(match.sentence(), match.trigger(), match.frame().name());
    return match
        .clause()
        .filter(c -> tells(c) && match.trigger().tag().isDefinite())
        .map(doers::of)
        .filter(who -> !who.isEmpty())
        .flatMap(who -> known.receivedBy(who).map(m -> answer(who, m, evidence)));
  }

  private static Missive answer(List<EntityId> from, Missive letter, List<Evidence> evidence) {
    return new Missive(from, letter.senders(), List.of(), Optional.empty(), Mention.NEW, evidence);
  }

  private boolean tells(Clause clause) {
    return clause.verb().lemma().equals(ANSWER)
        && !clause.isPassive()
        && modality.own(document.clauses(clause.sentence()), clause).is(Stance.DONE);
  }
}
