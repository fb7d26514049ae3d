package org.depeche.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.claim.Span;
import org.depeche.entity.EntityMention;
import org.depeche.explain.Piece.Mark;
import org.depeche.extract.Account;
import org.depeche.extract.DatedWords;
import org.depeche.text.Sentence;

/** Cuts a sentence where its marks begin and end. */
final class Pieces {

  private final Account account;
  private final Names names;

  Pieces(Account account, Names names) {
    this.account = account;
    this.names = names;
  }

  /** A mark on a stretch of text. */
  private record Marked(Span span, Mark mark, String title, String gloss) {}

  /** The sentence in pieces; the narrowest of the marks on a stretch is the one that shows. */
  List<Piece> of(Sentence sentence, List<Span> told, List<Span> untold) {
    List<Marked> marks = new ArrayList<>();
    told.forEach(s -> marks.add(new Marked(s, Mark.TOLD, "", "")));
    untold.forEach(s -> marks.add(new Marked(s, Mark.UNTOLD, "", "")));
    times(sentence).forEach(marks::add);
    mentions(sentence).forEach(marks::add);
    TreeSet<Integer> cuts = new TreeSet<>();
    cuts.add(sentence.span().begin());
    cuts.add(sentence.span().end());
    marks.forEach(m -> cuts.addAll(List.of(m.span().begin(), m.span().end())));
    List<Piece> pieces = new ArrayList<>();
    int from = sentence.span().begin();
    for (int to : cuts.tailSet(from, false)) {
      pieces.add(piece(sentence, new Span(from, to), marks));
      from = to;
    }
    return pieces;
  }

  private static Piece piece(Sentence sentence, Span span, List<Marked> marks) {
    String text = sentence.text();
    int offset = sentence.span().begin();
    int from = text.offsetByCodePoints(0, span.begin() - offset);
    int to = text.offsetByCodePoints(from, span.end() - span.begin());
    List<Marked> here = marks.stream().filter(m -> m.span().contains(span)).toList();
    Optional<Marked> shown =
        here.stream().min(Comparator.comparingInt(m -> m.span().end() - m.span().begin()));
    String title = texts(here.stream().map(Marked::title), "; ");
    String gloss =
        texts(here.stream().filter(m -> m.span().end() == span.end()).map(Marked::gloss), ", ");
    return new Piece(
        text.substring(from, to), shown.map(Marked::mark).orElse(Mark.NONE), title, gloss);
  }

  private static String texts(Stream<String> texts, String between) {
    return texts.filter(t -> !t.isEmpty()).distinct().collect(Collectors.joining(between));
  }

  private Stream<Marked> times(Sentence sentence) {
    return account.times().stream()
        .filter(t -> t.words().sentence() == sentence.index())
        .map(t -> time(t));
  }

  private static Marked time(DatedWords time) {
    return new Marked(
        time.words().span(),
        Mark.TIME,
        Names.days(time.when()),
        time.when().map(Names::briefly).orElse(""));
  }

  private Stream<Marked> mentions(Sentence sentence) {
    List<EntityMention> all = account.document().entities().in(sentence.index());
    return all.stream().map(m -> mention(m, all));
  }

  /** Whether a name stands in a description or right behind it: "Irans leder, Ali Khamenei". */
  private static boolean isWith(Span name, Span description) {
    int gap = name.begin() - description.end();
    return description.contains(name) || gap >= 0 && gap <= 2;
  }

  private static boolean isSame(EntityMention name, EntityMention description) {
    return name.entities().equals(description.entities());
  }

  private Marked mention(EntityMention mention, List<EntityMention> all) {
    String who =
        names.of(
            mention.entities().isEmpty() ? mention.place().stream().toList() : mention.entities());
    String form = mention.form().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    boolean named =
        mention.isName()
            || all.stream()
                .anyMatch(
                    m -> m.isName() && isWith(m.span(), mention.span()) && isSame(m, mention));
    return new Marked(mention.span(), Mark.ENTITY, who + " (" + form + ")", named ? "" : who);
  }
}
