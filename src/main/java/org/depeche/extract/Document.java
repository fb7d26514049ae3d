package org.depeche.extract;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depeche.article.Article;
import org.depeche.claim.Evidence;
import org.depeche.claim.When;
import org.depeche.entity.Entities;
import org.depeche.entity.EntityMention;
import org.depeche.entity.Geography;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;
import org.depeche.time.Anchor;
import org.depeche.time.Chronicle;
import org.depeche.time.DanishTime;
import org.depeche.time.Tense;
import org.depeche.time.TimeExpression;

/**
 * An article as extractors see it: parsed, with its clauses, entities and times.
 *
 * @param article the article
 * @param sentences its sentences in order; one without anything of interest may be unparsed
 * @param clauses the clauses of each sentence, at the same index
 * @param entities who and what it names
 * @param times the expressions of time of each sentence, at the same index
 * @param chronicle from where its times count
 * @param sources who says what in it
 * @param calendar what resolves its times
 * @param geography which place lies in which state
 * @param trace is told what extractors see in it
 */
public record Document(
    Article article,
    List<Sentence> sentences,
    List<Clauses> clauses,
    Entities entities,
    List<List<TimeExpression>> times,
    Chronicle chronicle,
    Sources sources,
    DanishTime calendar,
    Geography geography,
    Trace trace) {

  /** Copies its lists. */
  public Document {
    sentences = List.copyOf(sentences);
    clauses = List.copyOf(clauses);
    times = List.copyOf(times);
  }

  /** The sentence at that index, where there is one. */
  Optional<Sentence> sentence(int index) {
    return index < 0 || index >= sentences.size()
        ? Optional.empty()
        : Optional.of(sentences.get(index));
  }

  /** From where the article counts its times. */
  Anchor anchor() {
    return chronicle.base();
  }

  /** The clauses of a sentence. */
  Clauses clauses(Sentence sentence) {
    return clauses.get(sentence.index());
  }

  /**
   * The string for an entity whose meaning a token carries, or else to which it belongs. "jeg" and
   * "vi" stand for whoever speaks.
   */
  Optional<EntityMention> mention(Sentence sentence, Token token) {
    return new Deixis(sources, entities)
        .at(sentence, token)
        .or(() -> entities.headedBy(sentence.index(), token.index()))
        .or(() -> entities.covering(sentence.index(), token.index()));
  }

  /** The expressions of time in a sentence. */
  List<TimeExpression> times(Sentence sentence) {
    return times.get(sentence.index());
  }

  /** The days that an expression of time means, counted from where the text has come to. */
  Optional<When> resolve(TimeExpression time, Tense tense, Optional<When> reached) {
    Anchor from = chronicle.anchor(sentences.get(time.sentence()));
    Optional<When> when =
        calendar
            .resolve(time, reached.map(from::after).orElse(from), tense)
            .or(() -> tense == Tense.FUTURE ? Optional.empty() : chronicle.near(time));
    when.ifPresent(w -> trace.dated(time, w));
    return when;
  }

  /** The deadline that words give: "inden årets udgang", "senest i 2024". */
  Optional<LocalDate> deadline(Sentence sentence, List<Token> words) {
    return times(sentence).stream()
        .filter(t -> Lists.any(words, w -> w.index() == t.from()))
        .flatMap(t -> resolve(t, Tense.FUTURE, Optional.empty()).stream())
        .filter(w -> w.notBefore().isEmpty())
        .flatMap(w -> w.notAfter().stream())
        .findFirst();
  }

  /** The topics that the sentences of an act name, as local names of the ontology's concepts. */
  List<String> topics(List<Evidence> evidence) {
    Set<String> found = new LinkedHashSet<>();
    for (Evidence e : evidence) {
      String quote = e.quote().toLowerCase(Locale.ROOT);
      found.addAll(Topics.danish().in(quote));
    }
    return List.copyOf(found);
  }
}
