package org.depeche.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Finds every mention of a promise in a document, in text order. */
final class PromiseFinder {

  private static final List<String> CONTENT_FUNCTIONS =
      List.of("at", "om", "til", "med", "fra", "på");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Matcher matcher;
  private final Modality modality;
  private final Setting setting;

  PromiseFinder(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = new Parties(document, lexicon);
    this.matcher = new Matcher(document, lexicon, parties);
    this.modality = new Modality(lexicon);
    this.setting = new Setting(document, lexicon, parties, matcher);
  }

  List<Promise> all() {
    List<Promise> found = new ArrayList<>();
    for (Match match : matcher.all(ActId.Kind.PLEDGE)) {
      if (stands(match)) {
        (match.frame().noun() ? noun(match) : verb(match)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether the article holds that the promise was or is made. */
  private boolean stands(Match match) {
    Trace trace = document.trace();
    if (match.clause().isEmpty()) {
      return trace.drop(match, Reason.NO_CLAUSE);
    }
    Clause clause = match.clause().get();
    Clauses clauses = document.clauses(match.sentence());
    if (clause.hasMarker("hvis")) {
      return trace.drop(match, Reason.ON_CONDITION);
    }
    if (hasNegation(clause) || isNegated(match)) {
      return trace.drop(match, Reason.DENIED);
    }
    if (isPromised(clauses, clause)) {
      return trace.drop(match, Reason.INSIDE_A_PROMISE);
    }
    Standing standing = modality.of(clauses, clause);
    boolean told =
        standing.is(Stance.DONE) || standing.is(Stance.COMING) || standing.stance().isEmpty();
    return told || trace.drop(match, Reason.NOT_A_FACT, said(standing));
  }

  /** "lovede, at X vil afholde sig fra": what is promised is no promise of its own. */
  private boolean isPromised(Clauses clauses, Clause clause) {
    return clause.hasMarker("at")
        && clauses.parent(clause).filter(p -> isPromising(clause.sentence(), p)).isPresent();
  }

  private boolean isPromising(Sentence sentence, Clause clause) {
    boolean verb =
        lexicon.frames(clause.verb().lemma()).stream().anyMatch(f -> f.name().equals("promise"));
    return verb && sentence.equals(clause.sentence());
  }

  private boolean hasNegation(Clause clause) {
    return Stream.of("ikke", "aldrig", "hverken", "ej")
            .anyMatch(w -> clause.dependent(w).isPresent())
        || clause.sentence().tokens().stream()
            .filter(t -> t.index() < clause.verb().index() && t.index() > clause.first().index())
            .anyMatch(t -> Set.of("ikke", "aldrig", "hverken").contains(t.lemma()));
  }

  /** "Ingen lovede", "noget løfte fik han ikke". */
  private boolean isNegated(Match match) {
    Sentence sentence = match.sentence();
    Clauses clauses = document.clauses(sentence);
    boolean nobody =
        match
            .clause()
            .flatMap(clauses::subject)
            .filter(
                t -> Phrase.subtree(sentence, t).stream().anyMatch(x -> x.lemma().equals("ingen")))
            .isPresent();
    boolean no =
        match.frame().noun()
            && match.trigger().index() > 0
            && Set.of("intet", "ingen", "noget", "nogen")
                .contains(
                    sentence.token(match.trigger().index() - 1).form().toLowerCase(Locale.ROOT));
    return nobody || no;
  }

  private Optional<Promise> verb(Match match) {
    Clause clause = match.clause().orElseThrow();
    List<EntityId> pledgers = diplomats(match.parties().getOrDefault(Clause.SUBJECT, List.of()));
    Optional<Content> content = content(match, clause);
    return isWhole(match, pledgers, content)
        ? Optional.of(promise(match, clause, pledgers, addressees(match, pledgers), content.get()))
        : Optional.empty();
  }

  private boolean isWhole(Match match, List<EntityId> pledgers, Optional<Content> content) {
    Trace trace = document.trace();
    return (!pledgers.isEmpty() || trace.drop(match, Reason.NO_PLEDGER))
        && (content.isPresent() || trace.drop(match, Reason.NO_CONTENT));
  }

  private static String said(Standing standing) {
    return standing.stance().map(s -> s.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  private List<EntityId> diplomats(List<EntityId> ids) {
    return ids.stream().filter(parties::isDiplomatic).toList();
  }

  private List<EntityId> addressees(Match match, List<EntityId> pledgers) {
    return match.in(Role.ADDRESSEE).stream()
        .filter(parties::canAct)
        .filter(a -> !pledgers.contains(a))
        .toList();
  }

  private Optional<Content> content(Match match, Clause clause) {
    Clauses clauses = document.clauses(match.sentence());
    for (String function : CONTENT_FUNCTIONS) {
      if (match.frame().functions(Role.CONTENT).contains(function)) {
        Optional<Content> content = clausal(clauses, match, clause, function);
        if (content.isPresent()) {
          return content;
        }
      }
    }
    if (!match.frame().functions(Role.CONTENT).contains(Clause.OBJECT)) {
      return Optional.empty();
    }
    Optional<Content> object = Content.at(clauses, match.sentence(), clause, Clause.OBJECT);
    return object.filter(c -> !isParty(c)).or(() -> pointedAt(match, clause));
  }

  private boolean isParty(Content content) {
    return content.tokens().size() < 4
        && content.tokens().stream()
            .anyMatch(t -> document.mention(content.sentence(), t).isPresent());
  }

  private Optional<Content> clausal(Clauses clauses, Match match, Clause clause, String function) {
    Optional<Content> below = Content.at(clauses, match.sentence(), clause, function);
    if (below.isPresent()) {
      return below;
    }
    boolean preposition = !function.equals("at");
    if (!preposition) {
      return after(clauses, match, clause);
    }
    Optional<Content> deep =
        clauses.all().stream()
            .filter(
                c ->
                    c.hasMarker(function)
                        && c.hasMarker("at")
                        && c.verb().index() > clause.verb().index())
            .findFirst()
            .flatMap(c -> Content.span(match.sentence(), c));
    return deep.or(() -> phrase(match.sentence(), clause, function));
  }

  /** The clause of "at" that stands right behind the verb, wherever the parser hung it. */
  private Optional<Content> after(Clauses clauses, Match match, Clause clause) {
    return clauses.all().stream()
        .filter(c -> c.hasMarker("at") && c.markers().get(0).index() > clause.verb().index())
        .filter(c -> c.markers().get(0).index() - clause.verb().index() <= 6)
        .findFirst()
        .flatMap(c -> Content.span(match.sentence(), c));
  }

  private static Optional<Content> phrase(Sentence sentence, Clause clause, String function) {
    return clause.arguments(function).stream()
        .map(Argument::head)
        .filter(t -> t.index() > clause.first().index())
        .findFirst()
        .flatMap(t -> Content.of(sentence, Phrase.subtree(sentence, t)));
  }

  /** "Det lovede X": the sentence before, or what the quote before it says. */
  private Optional<Content> pointedAt(Match match, Clause clause) {
    Sentence sentence = match.sentence();
    Token first = sentence.token(0);
    boolean fronted =
        first.form().equals("Det") && clause.first().index() <= 1 && clause.first().index() == 1;
    if (fronted) {
      return document.sentence(sentence.index() - 1).flatMap(Content::whole);
    }
    boolean trailing =
        clause.first().index() > 2
            && sentence.token(clause.first().index() - 1).tag() == Tag.MARK_COMMA;
    return trailing
        ? Content.of(sentence, sentence.tokens().subList(0, clause.first().index()))
        : Optional.empty();
  }

  private Optional<Promise> noun(Match match) {
    Clause clause = match.clause().orElseThrow();
    Optional<Giving> giving = Giving.of(document, lexicon, parties, matcher, match);
    if (giving.isEmpty()) {
      document.trace().drop(match, Reason.NOT_GIVEN);
      return Optional.empty();
    }
    List<EntityId> pledgers = diplomats(giving.get().givers());
    Optional<Content> content = nounContent(match);
    return isWhole(match, pledgers, content)
        ? Optional.of(
            promise(
                match,
                clause,
                pledgers,
                giving.get().receivers().stream().filter(r -> !pledgers.contains(r)).toList(),
                content.get()))
        : Optional.empty();
  }

  private Optional<Content> nounContent(Match match) {
    Sentence sentence = match.sentence();
    for (String function : List.of("om", "på", "for", "til")) {
      boolean mine =
          match.frame().functions(Role.CONTENT).contains(function) || function.equals("om");
      Optional<Token> preposition =
          sentence.tokens().stream()
              .filter(t -> mine && t.index() > match.trigger().index())
              .filter(t -> t.index() - match.trigger().index() < 8)
              .filter(t -> t.tag() == Tag.PREPOSITION && t.form().equalsIgnoreCase(function))
              .findFirst();
      Optional<Content> content =
          preposition.flatMap(
              p ->
                  Content.of(
                      sentence,
                      Phrase.subtree(sentence, p).stream()
                          .filter(t -> t.index() > p.index())
                          .toList()));
      if (content.isPresent()) {
        return content;
      }
    }
    boolean back = sentence.token(0).form().equals("Det") && match.trigger().index() > 1;
    return back
        ? document.sentence(sentence.index() - 1).flatMap(Content::whole)
        : Optional.empty();
  }

  private Promise promise(
      Match match,
      Clause clause,
      List<EntityId> pledgers,
      List<EntityId> addressees,
      Content content) {
    Sentence sentence = match.sentence();
    Optional<When> when = setting.when(match, Optional.of(Stance.DONE), Optional.empty());
    Optional<Content> condition =
        Content.condition(document.clauses(sentence), sentence, clause.verb());
    Optional<LocalDate> due = document.deadline(content.sentence(), content.tokens());
    return new Promise(
        pledgers,
        addressees,
        content.text(),
        content.stems(),
        condition.map(Content::text),
        due,
        when,
        evidence(match, content),
        document.sources().deniers(sentence, match.trigger()));
  }

  /** The tellings; of a promise that is pointed back to, also the sentence in which it stands. */
  private List<Evidence> evidence(Match match, Content content) {
    List<Evidence> told =
        document.sources().evidence(match.sentence(), match.trigger(), match.frame().name());
    Sentence before = content.sentence();
    if (before.index() == match.sentence().index()) {
      return told;
    }
    Stream<Evidence> there =
        told.stream()
            .map(
                e ->
                    new Evidence(
                        before.span(),
                        before.text(),
                        e.attributedTo(),
                        e.sourceText(),
                        e.via(),
                        e.within(),
                        e.rule()));
    return Stream.concat(there, told.stream()).toList();
  }
}
