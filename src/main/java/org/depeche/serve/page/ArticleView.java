package org.depeche.serve.page;

import java.util.List;

/**
 * What the page of an article shows.
 *
 * @param facts what is known of the article itself
 * @param whole whether its whole text is here, and not only the sentences that are cited
 * @param paragraphs its text
 */
public record ArticleView(List<Fact> facts, boolean whole, List<Paragraph> paragraphs) {

  /** Copies its lists. */
  public ArticleView {
    facts = List.copyOf(facts);
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A paragraph, with what is read off it.
   *
   * @param pieces its text
   * @param claims what stands in its margin
   */
  public record Paragraph(List<Piece> pieces, List<Claim> claims) {

    /** Copies its lists. */
    public Paragraph {
      pieces = List.copyOf(pieces);
      claims = List.copyOf(claims);
    }
  }

  /**
   * A piece of text.
   *
   * @param text the piece
   * @param anchor its place on the page where it is a cited sentence; else empty
   */
  public record Piece(String text, String anchor) {}

  /**
   * Something that is read off a sentence.
   *
   * @param kind of what it speaks
   * @param title what it says, in the words of the page
   * @param content what it says, in the words of the article; empty for none
   * @param address the page of it
   * @param anchor the place of the sentence on the page
   * @param saidBy who says so; empty for none but the article
   * @param why where its evidence is; empty where the story does not say so
   */
  public record Claim(
      String kind,
      String title,
      String content,
      String address,
      String anchor,
      String saidBy,
      String why) {}
}
