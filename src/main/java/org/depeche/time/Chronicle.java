package org.depeche.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.depeche.article.PublicationDate;
import org.depeche.claim.When;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * The times from which the paragraphs of a text count: those that open with a date of their own,
 * "Simla, 1972: …", "14. juni 2022: …", "26. juli. …", "Klokken 17.45: …", "16.15: …", count from
 * that one, and all others from the article's. A date without a year is of the year of the one
 * before it, where the article has none of its own.
 */
public final class Chronicle implements Serializable {

  private static final long serialVersionUID = 1;

  private static final int LONGEST = 9;
  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
  private static final Set<String> CLOCK = Set.of("klokken", "kl.", "kl");
  private static final Pattern HOUR = Pattern.compile("\\d{1,2}[.:]\\d{2}");
  private static final Set<String> SMALL = Set.of("igen", "i", "den", "og");
  private static final Set<String> DASHES = Set.of("-", "–", "—");

  /**
   * The date that opens a paragraph.
   *
   * @param anchor from where the times of its paragraph count
   * @param when the days that it means, where they are known
   * @param begin its first token
   * @param past whether what stands below it has been
   */
  public record Entry(Anchor anchor, Optional<When> when, int begin, boolean past)
      implements Serializable {}

  private final Anchor base;
  private final TreeMap<Integer, Entry> entries = new TreeMap<>();

  private final TreeMap<Integer, When> dates = new TreeMap<>();

  private Chronicle(Anchor base) {
    this.base = base;
  }

  /** The entries of a text whose other paragraphs count from that anchor. */
  public static Chronicle of(
      List<Sentence> sentences, List<List<TimeExpression>> times, Anchor base) {
    Chronicle chronicle = new Chronicle(base);
    int paragraph = -1;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        chronicle.open(sentence, times.get(i));
      }
      for (TimeExpression time : times.get(i)) {
        TextYear.fullDate(time).ifPresent(w -> chronicle.dates.put(time.sentence(), w));
      }
    }
    return chronicle;
  }

  /** From where the article counts. */
  public Anchor base() {
    return base;
  }

  /** From where a sentence counts. */
  public Anchor anchor(Sentence sentence) {
    return entry(sentence).map(Entry::anchor).orElse(base);
  }

  /** The date that opens the paragraph of a sentence, where one does. */
  public Optional<Entry> entry(Sentence sentence) {
    return Optional.ofNullable(entries.get(sentence.paragraph()));
  }

  /**
   * The days of a time without a year in a text that fixes no date of its own: "den 7. april" is
   * the one nearest to the last date in full, as "den 4. februar 1945".
   */
  public Optional<When> near(TimeExpression time) {
    return time.meaning() instanceof InYear dated && base.now().isEmpty()
        ? Optional.ofNullable(dates.floorEntry(time.sentence()))
            .map(d -> new Now(Edtf.first(d.getValue()), Edtf.last(d.getValue())))
            .flatMap(dated::nearestTo)
        : Optional.empty();
  }

  private void open(Sentence sentence, List<TimeExpression> times) {
    int end = end(sentence);
    if (isClock(sentence, end)) {
      Optional<When> today =
          base.published().filter(p -> p.day().isPresent()).map(p -> When.day(p.first()));
      entries.put(sentence.paragraph(), new Entry(base, today, 0, true));
      return;
    }
    Lists.first(times, t -> t.to() == end && isHeading(sentence, t.from(), end))
        .flatMap(
            t -> DanishTime.load().resolve(t, last(), Tense.UNKNOWN).map(w -> entry(t.from(), w)))
        .or(() -> month(sentence, end))
        .or(() -> year(sentence, end))
        .ifPresent(e -> entries.put(sentence.paragraph(), e));
  }

  /** From where the date of the next entry counts: the article's, and the one before it. */
  private Anchor last() {
    return Optional.ofNullable(entries.lastEntry())
        .flatMap(e -> e.getValue().when())
        .map(base::after)
        .orElse(base);
  }

  /** "Juli 2000", which is no expression of time elsewhere. */
  private Optional<Entry> month(Sentence sentence, int end) {
    int from = end - 2;
    return from < 0 || !isHeading(sentence, from, end)
        ? Optional.empty()
        : DanishTime.load()
            .alone(sentence, from, end)
            .flatMap(m -> m.resolve(last(), Tense.UNKNOWN))
            .map(w -> entry(from, w));
  }

  /** A year that stands alone, which is no expression of time elsewhere. */
  private Optional<Entry> year(Sentence sentence, int end) {
    boolean bare =
        end > 0
            && isHeading(sentence, end - 1, end)
            && YEAR.matcher(sentence.token(end - 1).form()).matches();
    return bare
        ? Optional.of(entry(end - 1, Edtf.year(Integer.parseInt(sentence.token(end - 1).form()))))
        : Optional.empty();
  }

  private Entry entry(int from, When when) {
    boolean past =
        base.published()
            .filter(p -> when.notBefore().filter(d -> d.isAfter(p.last())).isPresent())
            .isEmpty();
    return new Entry(anchor(when), Optional.of(when), from, past);
  }

  /** An entry of the article's own year or month tells no more of its days than the article. */
  private Anchor anchor(When when) {
    boolean own =
        !when.notBefore().equals(when.notAfter())
            && base.published().filter(p -> when.meets(When.day(p.first()))).isPresent();
    if (own || !Edtf.isClosed(when)) {
      return base;
    }
    LocalDate first = Edtf.first(when);
    LocalDate last = Edtf.last(when);
    if (first.getYear() != last.getYear()) {
      return base;
    }
    boolean month = first.getMonth() == last.getMonth();
    boolean day = first.equals(last);
    return Anchor.at(
            new PublicationDate(
                first.getYear(),
                month ? OptionalInt.of(first.getMonthValue()) : OptionalInt.empty(),
                day ? OptionalInt.of(first.getDayOfMonth()) : OptionalInt.empty()))
        .after(when);
  }

  /** The token that closes a heading, or -1. */
  private static int end(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < Math.min(LONGEST, tokens.size()); i++) {
      String form = tokens.get(i).form();
      if (form.equals(":") || DASHES.contains(form)) {
        return i;
      }
    }
    int last = tokens.size() - 1;
    boolean whole = last > 0 && last < LONGEST && tokens.get(last).form().equals(".");
    return whole ? last : -1;
  }

  private static boolean isClock(Sentence sentence, int end) {
    String first = sentence.token(0).lower();
    return end == 2 && CLOCK.contains(first) || end == 1 && HOUR.matcher(first).matches();
  }

  /** Whether nothing stands before the time but where it was; only a colon closes more than it. */
  private static boolean isHeading(Sentence sentence, int from, int end) {
    List<Token> before = sentence.tokens().subList(0, from);
    boolean colon = sentence.token(end).form().equals(":");
    return (colon || before.isEmpty()) && Lists.all(before, Chronicle::isOfPlace);
  }

  private static boolean isOfPlace(Token token) {
    return token.tag().isMark()
        || Character.isUpperCase(token.form().codePointAt(0))
        || SMALL.contains(token.lower());
  }
}
