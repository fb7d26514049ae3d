package org.depeche.explain;

/**
 * A stretch of a sentence that is marked in one way throughout.
 *
 * @param text the stretch, as it stands in the article
 * @param mark how it is marked
 * @param title what the mark says in full; empty where there is none
 * @param gloss what stands for it in plain words, where the text itself does not say: whom "han"
 *     means, which day "torsdag" is; empty otherwise
 */
public record Piece(String text, Mark mark, String title, String gloss) {

  /** The ways to mark a stretch of text. */
  public enum Mark {
    /** Plain text. */
    NONE("none"),
    /** It stands for somebody or something. */
    ENTITY("entity"),
    /** It says when. */
    TIME("time"),
    /** It tells of an act. */
    TOLD("told"),
    /** It could have told of an act. */
    UNTOLD("untold");

    private final String style;

    Mark(String style) {
      this.style = style;
    }

    /** The name of its class in a page. */
    public String style() {
      return style;
    }
  }
}
