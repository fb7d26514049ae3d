package org.depeche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.article.PublicationDate;
import org.depeche.claim.EntityId;
import org.depeche.entity.EntityMention.Form;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.DanishAnalyzer;
import org.depeche.text.NameRange;
import org.depeche.text.Sentence;

/** Reads short texts for tests, and tells what was found as plain text. */
final class Told {

  private static final Authority AUTHORITY = SmallAuthority.create();
  private static final DanishAnalyzer DANISH = DanishAnalyzer.load();
  private static final NameFinder FINDER = NameFinder.of(AUTHORITY);
  private static final Resolver RESOLVER = Resolver.of(AUTHORITY);

  private Told() {}

  static Entities read(String text) {
    return read(text, Optional.empty());
  }

  static Entities read(String text, Optional<PublicationDate> published) {
    List<Sentence> split = DANISH.split(text);
    List<FoundName> names = FINDER.find(split);
    List<Sentence> parsed = split.stream().map(s -> DANISH.parse(s, ranges(names, s))).toList();
    return RESOLVER.resolve(parsed, names, published);
  }

  private static List<NameRange> ranges(List<FoundName> names, Sentence sentence) {
    return names.stream()
        .filter(n -> n.sentence() == sentence.index())
        .filter(n -> n.to() - n.from() > 1 || n.kind() == Kind.PERSON)
        .map(n -> new NameRange(n.from(), n.to(), n.genitive()))
        .toList();
  }

  /** "Tore Vik, udenrigsminister, no": each person with posts and bodies, in text order. */
  static String persons(String text) {
    Entities entities = read(text);
    List<String> told = new ArrayList<>();
    for (Profile profile : entities.profiles().values()) {
      if (profile.id().kind() == EntityId.Kind.PERSON) {
        List<String> parts = new ArrayList<>(List.of(profile.label()));
        parts.addAll(profile.posts());
        profile.represents().forEach(e -> parts.add(e.slug()));
        told.add(String.join(", ", parts));
      }
    }
    return told.stream().sorted().collect(Collectors.joining("; "));
  }

  /** Whom the last string of that text stands for, by slug. */
  static String meant(String text, String anchor) {
    Entities entities = read(text);
    return entities.mentions().stream()
        .filter(m -> m.text().equals(anchor) && m.form() != Form.COMPOUND)
        .reduce((a, b) -> b)
        .map(m -> m.entities().stream().map(EntityId::slug).collect(Collectors.joining(" ")))
        .orElse("nobody");
  }

  /** The form of the last string of that text. */
  static Optional<EntityMention> last(String text, String anchor) {
    return read(text).mentions().stream().filter(m -> m.text().equals(anchor)).reduce((a, b) -> b);
  }
}
