package org.depeche.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Lists;
import org.depeche.text.Memory;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Finds parts of full names that stand for the whole: "Trump", "Løkke", "bin Salman". */
final class ShortNames {

  private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}-])[aeAE]l-(?=\\p{Lu})");

  private static final Set<String> FATHERS = Set.of("bin", "ibn", "bint");
  private static final Memory<List<String>> SPACED = new Memory<>(ShortNames::split);
  private static final Memory<String> BARE =
      new Memory<>(name -> ARTICLE.matcher(name).replaceAll(""));
  private static final Set<String> OF_PLACES =
      Set.of("i", "til", "fra", "ved", "nær", "mod", "om", "over", "omkring", "gennem", "byen");

  private final Set<List<String>> fullNames = new LinkedHashSet<>();
  private final KnownPersons known;
  private final Lexicon lexicon;

  private ShortNames(KnownPersons known, Lexicon lexicon) {
    this.known = known;
    this.lexicon = lexicon;
  }

  /** The short forms of the full names that an article has, and of well-known persons. */
  static ShortNames of(List<FoundName> names, KnownPersons known, Lexicon lexicon) {
    ShortNames shortNames = new ShortNames(known, lexicon);
    for (FoundName name : names) {
      if (name.kind() == Kind.PERSON) {
        shortNames.fullNames.add(spaced(name.text()));
        shortNames.fullNames.add(spaced(withoutArticle(name.text())));
      }
    }
    return shortNames;
  }

  /** Whether a word tells that the name of the father follows. */
  static boolean isFather(String word) {
    return FATHERS.contains(word);
  }

  /** "gav Macron Scholz": two short names of the article that stand side by side. */
  List<FoundName> pair(CapitalRun run) {
    if (run.size() != 2) {
      return List.of();
    }
    CapitalRun first = run.slice(run.from(), run.from() + 1);
    CapitalRun second = run.slice(run.from() + 1, run.to());
    boolean both =
        isPart(first.text(false)) && (isPart(second.text(false)) || isPart(second.text(true)));
    return both ? Stream.of(first, second).flatMap(r -> find(r).stream()).toList() : List.of();
  }

  /**
   * "besøgte Abiy al-Sisi": two short names side by side that look like one name, where each of
   * them also stands alone and nothing introduces somebody new.
   *
   * @param alone the sequences of one word that the article has
   */
  List<FoundName> apart(FoundName name, Sentence sentence, Set<String> alone) {
    CapitalRun run = new CapitalRun(sentence, name.from(), name.to());
    boolean bare =
        name.kind() == Kind.PERSON
            && name.entities().isEmpty()
            && run.size() == 2
            && lexicon.noun(run.before(1)).isEmpty()
            && !run.after(1).equals(",");
    if (!bare || !alone.containsAll(Lists.map(run.tokens(), Token::form))) {
      return List.of();
    }
    List<String> first = spaced(run.tokens().get(0).form());
    List<String> second = spaced(run.tokens().get(1).form());
    boolean two = isOfAnother(first, second) && isOfAnother(second, first);
    return two ? pair(run) : List.of();
  }

  /** Whether one is a part of a full name of which the other is none. */
  private boolean isOfAnother(List<String> one, List<String> other) {
    return Lists.any(fullNames, f -> isPart(one, f) && !isPart(other, f));
  }

  /** The sequence as a short name. */
  Optional<FoundName> find(CapitalRun run) {
    String plain = run.text(false);
    String base = run.text(true);
    boolean certain = Genitive.isCertain(plain);
    if (!certain && isPart(plain)) {
      return Optional.of(NameFinder.name(run, reading(plain), false));
    }
    if (!base.equals(plain) && isPart(base)) {
      return Optional.of(NameFinder.name(run, reading(base), true));
    }
    if (run.size() > 1 && !run.isFamilyName() || run.opensSentence() && lexicon.isOpener(plain)) {
      return Optional.empty();
    }
    for (String form : certain ? List.of(base) : List.of(plain, base)) {
      if (!known.calledBy(form).isEmpty()) {
        return Optional.of(NameFinder.name(run, reading(form), !form.equals(plain)));
      }
    }
    return Optional.empty();
  }

  /**
   * The name, as that of a person where the article has one of that family name and no preposition
   * tells of a place: "Medina" after "Jorge Medina".
   */
  FoundName overPlace(FoundName name, Sentence sentence) {
    String before = name.from() == 0 ? "" : sentence.token(name.from() - 1).form();
    boolean doubtful =
        name.kind() == Kind.PLACE
            && name.to() == name.from() + 1
            && !OF_PLACES.contains(before.toLowerCase(Locale.ROOT));
    List<String> words = doubtful ? spaced(name.text()) : List.of();
    boolean person =
        doubtful
            && Lists.any(
                fullNames, f -> f.size() > 1 && f.subList(f.size() - 1, f.size()).equals(words));
    return person ? name.as(reading(name.text())) : name;
  }

  private Reading reading(String form) {
    List<EntityId> candidates = known.calledBy(form);
    return new Reading(Kind.SHORT_PERSON, candidates, false, false);
  }

  private boolean isPart(String text) {
    List<String> words = spaced(text);
    return Lists.any(fullNames, full -> isPart(words, full));
  }

  /** Whether the words are a part of the full name: "bin Salman", or "Sharaa" of "al-Sharaa". */
  static boolean isPart(List<String> words, String fullName) {
    return isPart(words, spaced(fullName)) || isPart(words, spaced(withoutArticle(fullName)));
  }

  /** The name without the Arabic article of its parts, which papers leave out of short names. */
  static String withoutArticle(String name) {
    return BARE.of(name);
  }

  /** Whether the words stand in the full name, one after the other, and are not all of it. */
  private static boolean isPart(List<String> words, List<String> full) {
    for (int i = 0; i + words.size() <= full.size(); i++) {
      List<String> part = full.subList(i, i + words.size());
      boolean fathers = i > 0 && FATHERS.contains(full.get(i - 1));
      if (fathers) {
        continue; // "Salman" is the father of "Mohammed bin Salman"
      }
      if (words.size() < full.size() && isEqual(words, part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two lists of as many words are equal but for the alphabet they come from. */
  static boolean isEqual(List<String> words, List<String> part) {
    for (int i = 0; i < words.size(); i++) {
      if (!Likeness.isTransliterated(words.get(i), part.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The words of a name as spaces set them apart, each folded. */
  static List<String> spaced(String name) {
    return SPACED.of(name);
  }

  private static List<String> split(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("\\s+")) {
      words.add(Folding.fold(word).replace(" ", ""));
    }
    return List.copyOf(words);
  }
}
