package org.depeche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.extract.Voices.Voice;
import org.depeche.text.Clauses;
import org.depeche.text.DanishAnalyzer;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** A text of invented names, parsed, with its sources: so that no other part need find names. */
final class SpokenText {

  private static final DanishAnalyzer ANALYZER = DanishAnalyzer.load();
  private static final Set<String> PERSONS = Set.of("Berg", "Holm", "Dahl", "Lund");
  private static final Set<String> BODIES = Set.of("Slottet", "Rådet");
  private static final Set<String> MEDIA = Set.of("Posten", "Bladnyt", "Kanalen", "Tidende");

  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<Integer, Clauses> clauses = new TreeMap<>();
  private final Map<Integer, List<Voice>> voices = new TreeMap<>();
  private final Tellings tellings;
  private final Sources sources;

  private SpokenText(String text) {
    String latest = "Berg";
    for (Sentence cut : ANALYZER.split(text)) {
      Sentence sentence = ANALYZER.parse(cut);
      List<Voice> here = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        String name = token.form().replaceAll("s$", "");
        boolean listed = isName(token.form());
        String bare = listed ? token.form() : name;
        if (SmallWords.isAny(token, "han", "hun")) {
          here.add(voice(token, latest, false));
        } else if (isName(bare)) {
          here.add(voice(token, bare, MEDIA.contains(bare)));
          latest = PERSONS.contains(bare) ? bare : latest;
        }
      }
      sentences.add(sentence);
      clauses.put(sentence.index(), sentence.clauses());
      voices.put(sentence.index(), here);
    }
    tellings = new Tellings(sentences, s -> clauses.get(s.index()), s -> voices.get(s.index()));
    sources = new Sources(tellings);
  }

  static SpokenText of(String text) {
    return new SpokenText(text);
  }

  private static boolean isName(String form) {
    return PERSONS.contains(form) || BODIES.contains(form) || MEDIA.contains(form);
  }

  private static Voice voice(Token token, String name, boolean medium) {
    String slug = name.toLowerCase(Locale.ROOT).replace("å", "aa");
    EntityId id = PERSONS.contains(name) ? EntityId.person(slug) : EntityId.organization(slug);
    return new Voice(token.index(), token.index() + 1, token.index(), List.of(id), medium);
  }

  /** The first token of that form, with its sentence. */
  private Sentence sentenceOf(String form) {
    return sentences.stream()
        .filter(s -> s.tokens().stream().anyMatch(t -> t.form().equals(form)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no token " + form));
  }

  private static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }

  /** Who is given as the source of the word: "berg via posten in holm; not dahl". */
  String sourcesOf(String form) {
    Sentence sentence = sentenceOf(form);
    return sources.of(sentence, token(sentence, form)).stream()
        .map(SpokenText::show)
        .collect(Collectors.joining("; "));
  }

  /** Who speaks where the word is quoted; empty where nobody does. */
  String speakerAt(String form) {
    return sources.speakerOf(sentenceOf(form)).map(SpokenText::names).orElse("");
  }

  /** Whether the word stands in direct speech. */
  boolean isQuoted(String form) {
    Sentence sentence = sentenceOf(form);
    return sources.inQuote(sentence, token(sentence, form));
  }

  /** Whether that word names a source in it. */
  boolean hasSourceBy(SpeechWord word) {
    return tellings.sayings().stream()
        .anyMatch(s -> word.forms().contains(s.sentence().token(s.anchor()).lower()));
  }

  /** Whether that word stands in it with the words that it needs. */
  boolean has(SpeechWord word) {
    return sentences.stream()
        .anyMatch(
            s ->
                s.tokens().stream()
                    .flatMap(t -> SpeechWords.DANISH.at(s, t, Set.of(word.kind())).stream())
                    .anyMatch(word::equals));
  }

  /** Whether somebody disputes the sentence before in it. */
  boolean hasContradiction() {
    return tellings.sayings().stream().anyMatch(s -> s.rule().equals("said-wrong"));
  }

  private static String show(Attribution attribution) {
    Stream<String> parts =
        Stream.of(
            attribution.denies() ? "not" : "",
            names(attribution.speakers()),
            attribution.sourceText().map(t -> "\"" + t + "\"").orElse(""),
            attribution.via().isEmpty() ? "" : "via " + names(attribution.via()),
            attribution.within().map(w -> "in " + show(w)).orElse(""));
    return parts.filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String names(List<EntityId> ids) {
    return ids.stream().map(EntityId::slug).collect(Collectors.joining(", "));
  }
}
