package org.depeche.explain;

import java.util.List;

/** An explanation as text for a terminal, or for a pipe. */
public final class TerminalPage {

  private static final int WIDEST = 100;
  private static final int NAME = 12;
  private static final String INDENT = "    ";

  private final int width;
  private final boolean colours;

  /**
   * A page of that width.
   *
   * @param width how many characters a line may have
   * @param colours whether the terminal shows colours
   */
  public TerminalPage(int width, boolean colours) {
    this.width = colours ? Math.min(width, WIDEST) : width;
    this.colours = colours;
  }

  /** The whole page. */
  public String of(Explanation explanation) {
    StringBuilder page = new StringBuilder();
    Wrapped head = text().add(Ink.STRONG, explanation.title());
    explanation.published().ifPresent(p -> head.add(Ink.PLAIN, " ").add(Ink.TIME, p));
    page.append(head.lines());
    page.append(text().add(Ink.FAINT, String.join(" · ", explanation.counts())).lines());
    for (List<Line> paragraph : explanation.paragraphs()) {
      page.append('\n');
      paragraph.forEach(line -> page.append(line(line)));
    }
    page.append('\n');
    explanation.figures().forEach(f -> page.append(figure(f)));
    return page.toString();
  }

  private Wrapped text() {
    return new Wrapped(width, colours);
  }

  private String line(Line line) {
    Wrapped sentence = text();
    for (Piece piece : line.pieces()) {
      sentence.add(Ink.of(piece.mark()), piece.text());
      if (!piece.gloss().isEmpty()) {
        sentence.add(Ink.PLAIN, " ").add(Ink.FAINT, "[" + piece.gloss() + "]");
      }
    }
    StringBuilder out = new StringBuilder(sentence.lines());
    line.notes().forEach(n -> out.append(note(n)));
    line.unfound().forEach(u -> out.append(unfound(u)));
    return out.toString();
  }

  private String note(Note note) {
    String name = note.kind() + " " + note.number() + (note.first() ? "" : " again");
    StringBuilder out =
        new StringBuilder(
            text()
                .add(Ink.TOLD, name)
                .add(Ink.PLAIN, " ")
                .add(Ink.STRONG, note.headline())
                .lines(Ink.TOLD, "  ● ", INDENT));
    note.facts().forEach(f -> out.append(fact(f)));
    note.telling().forEach(f -> out.append(fact(f)));
    return out.toString();
  }

  private String fact(Fact fact) {
    String name = fact.name() + " ".repeat(Math.max(1, NAME - fact.name().length()));
    return text()
        .add(Ink.PLAIN, fact.value())
        .lines(Ink.FAINT, INDENT + name, INDENT + " ".repeat(NAME));
  }

  private String unfound(Unfound unfound) {
    StringBuilder out = new StringBuilder();
    for (Unfound.Why why : unfound.reasons()) {
      out.append(
          text()
              .add(Ink.UNTOLD, "“" + unfound.word() + "”")
              .add(Ink.FAINT, " no " + why.rule() + ": " + why.reason())
              .lines(Ink.UNTOLD, "  ○ ", INDENT));
    }
    return out.toString();
  }

  private String figure(Figure figure) {
    Wrapped words = text().add(Ink.ENTITY, figure.name()).add(Ink.FAINT, " " + figure.kind());
    if (!figure.office().isEmpty()) {
      words.add(Ink.PLAIN, ", " + figure.office());
    }
    return words.add(Ink.FAINT, " — " + figure.strings()).lines(Ink.PLAIN, "", INDENT);
  }
}
