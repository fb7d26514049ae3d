package org.depeche.time;

import java.io.Serializable;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import org.depeche.article.PublicationDate;
import org.depeche.claim.When;

/**
 * From where a text counts its times.
 *
 * @param published the article's own day, month or year: its publication, or else what its text
 *     fixes
 * @param year the year that the text is about where no more of its own date is known
 * @param previous the time that the text has reached, for times that count from it ("dagen efter")
 * @param isOfText whether it is the text that fixes its day, and not the article's own date
 */
public record Anchor(
    Optional<PublicationDate> published,
    OptionalInt year,
    Optional<When> previous,
    boolean isOfText)
    implements Serializable {

  /** How many days ago a text may begin to tell of something as background. */
  private static final int BACKGROUND_DAYS = 60;

  /** Nothing is known: only times with a year of their own resolve. */
  public static final Anchor NONE =
      new Anchor(Optional.empty(), OptionalInt.empty(), Optional.empty(), false);

  /** An article of that date. */
  public static Anchor at(PublicationDate date) {
    return new Anchor(Optional.of(date), OptionalInt.empty(), Optional.empty(), false);
  }

  /** An article that tells itself that it is of that date, and was written then or a day later. */
  public static Anchor told(PublicationDate date) {
    return new Anchor(Optional.of(date), OptionalInt.empty(), Optional.empty(), true);
  }

  /** A text that fixes no more than its year. */
  public static Anchor in(int year) {
    return new Anchor(Optional.empty(), OptionalInt.of(year), Optional.empty(), false);
  }

  /** The same place in time, where the text has come to speak of that other time. */
  public Anchor after(When told) {
    return new Anchor(published, year, Optional.of(told), isOfText);
  }

  /** Whether a time was over so long before the publication that it is told of as background. */
  public boolean isLongAgo(When when) {
    return published
        .map(p -> p.first().minusDays(BACKGROUND_DAYS))
        .filter(d -> when.notAfter().filter(e -> e.isBefore(d)).isPresent())
        .isPresent();
  }

  /** Whether a time was over before the month of the publication began. */
  public boolean isOfEarlierMonth(When when) {
    return published
        .map(p -> p.first().withDayOfMonth(1))
        .filter(d -> when.notAfter().filter(e -> e.isBefore(d)).isPresent())
        .isPresent();
  }

  Optional<Now> now() {
    if (published.isPresent()) {
      return published.map(p -> new Now(p.first(), p.last()));
    }
    return year.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Now(
                Year.of(year.getAsInt()).atDay(1),
                Year.of(year.getAsInt() + 1).atDay(1).minusDays(1)));
  }
}
