package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.article.Article;
import org.depeche.article.PublicationDate;
import org.depeche.claim.Act;
import org.depeche.claim.EntityId;
import org.depeche.claim.Letter;
import org.depeche.claim.Pledge;
import org.depeche.claim.Summit;
import org.depeche.claim.When;

/** The acts that a text tells, and their parties by their slugs, as tests want to see them. */
final class ActsOf {

  private ActsOf() {}

  static <A extends Act> List<A> all(Class<A> kind, String text) {
    return all(kind, text, Optional.empty());
  }

  static <A extends Act> List<A> all(Class<A> kind, String text, Optional<PublicationDate> date) {
    Article article =
        new Article("a", text, date, Optional.empty(), Optional.empty(), Optional.empty(), "da");
    return TestReader.danish().read(article).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  static <A extends Act> A one(Class<A> kind, String text) {
    List<A> acts = all(kind, text);
    if (acts.size() != 1) {
      throw new AssertionError("expected one act, found " + acts + " in " + text);
    }
    return acts.get(0);
  }

  /** The letters of a text, each as {@code senders > recipients by carriers}. */
  static List<String> letters(String text) {
    return all(Letter.class, text).stream()
        .map(l -> slugs(l.senders()) + " > " + slugs(l.recipients()) + " by " + slugs(l.carriers()))
        .toList();
  }

  /** The pledges of a text, each as {@code who > to whom: what}. */
  static List<String> pledges(String text) {
    return all(Pledge.class, text).stream()
        .map(p -> slugs(p.pledgedBy()) + " > " + slugs(p.pledgedTo()) + ": " + p.content())
        .toList();
  }

  /** The meetings of a text, each as {@code participants STATUS}. */
  static List<String> meetings(String text) {
    return all(Summit.class, text).stream()
        .map(s -> slugs(s.participants()) + " " + s.status())
        .toList();
  }

  /** The times of the meetings of a text, as EDTF. */
  static List<String> meetingTimes(String text) {
    return all(Summit.class, text).stream()
        .flatMap(s -> s.facts().when().stream())
        .map(When::edtf)
        .toList();
  }

  static String slugs(List<EntityId> ids) {
    return String.join(" ", ids.stream().map(EntityId::slug).toList());
  }
}
