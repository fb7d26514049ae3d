package org.depeche.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.depeche.article.Article;
import org.depeche.entity.Authority;
import org.depeche.entity.Entities;
import org.depeche.entity.FoundName;
import org.depeche.entity.Geography;
import org.depeche.entity.NameFinder;
import org.depeche.entity.Reading.Kind;
import org.depeche.entity.Resolver;
import org.depeche.text.Clauses;
import org.depeche.text.DanishAnalyzer;
import org.depeche.text.Lists;
import org.depeche.text.NameRange;
import org.depeche.text.Sentence;
import org.depeche.time.Chronicle;
import org.depeche.time.DanishTime;
import org.depeche.time.TextYear;
import org.depeche.time.TimeExpression;

/** Turns an article into a document: sentences, names, trees, entities, times. */
final class Analysis {

  private static final Set<Kind> NAMES =
      EnumSet.of(
          Kind.PERSON, Kind.STATE, Kind.ORGANIZATION, Kind.STAND_IN, Kind.PLACE, Kind.SHORT_PERSON);

  private final Authority authority;
  private final DanishAnalyzer analyzer;
  private final Resolver resolver;
  private final NameFinder names;
  private final DanishTime calendar;
  private final Geography geography;

  private Analysis(
      Authority authority, DanishAnalyzer analyzer, NameFinder names, DanishTime calendar) {
    this.authority = authority;
    this.analyzer = analyzer;
    this.resolver = Resolver.of(authority);
    this.names = names;
    this.calendar = calendar;
    this.geography = Geography.of(authority);
  }

  static Analysis danish(Authority authority) {
    return new Analysis(
        authority, DanishAnalyzer.load(), NameFinder.of(authority), DanishTime.load());
  }

  Document of(Article article, Trace trace) {
    List<Sentence> split = analyzer.split(article.text());
    List<FoundName> found = names.find(split);
    List<List<NameRange>> ranges = ranges(found, split);
    List<Sentence> parsed = Lists.map(split, s -> analyzer.parse(s, ranges.get(s.index())));
    Entities entities = resolver.resolve(parsed, found, article.published());
    List<List<TimeExpression>> times = Lists.map(parsed, calendar::find);
    Chronicle chronicle = Chronicle.of(parsed, times, TextYear.of(article, parsed));
    List<Clauses> clauses = Lists.map(parsed, Sentence::clauses);
    Sources sources = Sources.of(parsed, clauses, entities);
    return new Document(
        article, parsed, clauses, entities, times, chronicle, sources, calendar, geography, trace);
  }

  /**
   * By sentence, the names that the parser is to take as one word: all but adjectives and people.
   */
  private static List<List<NameRange>> ranges(List<FoundName> found, List<Sentence> sentences) {
    List<List<NameRange>> ranges = Lists.map(sentences, s -> new ArrayList<>());
    for (FoundName name : found) {
      if (NAMES.contains(name.kind())) {
        ranges.get(name.sentence()).add(new NameRange(name.from(), name.to(), name.genitive()));
      }
    }
    return ranges;
  }
}
