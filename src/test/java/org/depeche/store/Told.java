package org.depeche.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.article.Article;
import org.depeche.article.PublicationDate;
import org.depeche.claim.ActId;
import org.depeche.claim.ActSlug;
import org.depeche.claim.Claim;
import org.depeche.claim.Entity;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.Facts;
import org.depeche.claim.Letter;
import org.depeche.claim.Mention;
import org.depeche.claim.Pledge;
import org.depeche.claim.Span;
import org.depeche.claim.Status;
import org.depeche.claim.Summit;
import org.depeche.claim.When;

/** An article with what it says, for tests that need no reader of Danish. */
public final class Told {

  private final List<Claim> claims = new ArrayList<>();
  private Article article;

  private Told(Article article) {
    this.article = article;
  }

  public static Told article(String id, String text) {
    return new Told(Article.of(id, text));
  }

  public Told published(String date) {
    article = article.published(PublicationDate.parse(date).orElseThrow());
    return this;
  }

  public Article article() {
    return article;
  }

  public List<Claim> claims() {
    return List.copyOf(claims);
  }

  /** A thing that is named, and nothing said of it. */
  public Told names(EntityId id, String name) {
    claims.add(
        new Entity(
            article.id(),
            id,
            name,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Mention(span(name), name))));
    return this;
  }

  /** A person whose post and state stand in a sentence. */
  public Told person(EntityId id, String name, String post, EntityId state, String sentence) {
    claims.add(
        new Entity(
            article.id(),
            id,
            name,
            List.of(),
            List.of(state),
            List.of(post),
            List.of(said(sentence, List.of(), List.of())),
            List.of(new Mention(span(name), name))));
    return this;
  }

  public Evidence said(String sentence, List<EntityId> by, List<EntityId> via) {
    return new Evidence(
        span(sentence), sentence, by, Optional.empty(), via, Optional.empty(), "test.rule");
  }

  public Told summit(
      List<EntityId> sides, Optional<When> when, Status status, EntityId place, Evidence said) {
    Summit summit =
        new Summit(
            new ActId(ActId.Kind.SUMMIT, "x"),
            facts(when, said),
            sides,
            Optional.ofNullable(place),
            status,
            List.of(),
            List.of());
    claims.add(summit.named(ActSlug.of(summit)));
    return this;
  }

  public Told letter(
      EntityId from,
      EntityId to,
      Optional<When> when,
      ActId act,
      Evidence said,
      EntityId... denying) {
    List<EntityId> deniedBy = List.of(denying);
    Letter letter =
        new Letter(
            new ActId(ActId.Kind.LETTER, "x"),
            new Facts(article.id(), when, List.of(said), List.of("Denuclearisation"), deniedBy),
            List.of(from),
            List.of(to),
            List.of(),
            Optional.ofNullable(act).stream().toList());
    claims.add(letter.named(ActSlug.of(letter)));
    return this;
  }

  public Told pledge(EntityId by, List<EntityId> to, String content, Evidence said) {
    Pledge pledge =
        new Pledge(
            new ActId(ActId.Kind.PLEDGE, "x"),
            facts(Optional.empty(), said),
            List.of(by),
            to,
            content,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    claims.add(pledge.named(ActSlug.of(pledge)));
    return this;
  }

  public ActId lastAct() {
    return ((org.depeche.claim.Act) claims.get(claims.size() - 1)).id();
  }

  private Facts facts(Optional<When> when, Evidence said) {
    return new Facts(article.id(), when, List.of(said), List.of("Denuclearisation"), List.of());
  }

  private Span span(String part) {
    int at = article.text().indexOf(part);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + part);
    }
    int begin = article.text().codePointCount(0, at);
    return new Span(begin, begin + part.codePointCount(0, part.length()));
  }

  /** A whole month. */
  public static Optional<When> month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return Optional.of(
        new When(
            first.toString().substring(0, 7),
            Optional.of(first),
            Optional.of(first.plusMonths(1).minusDays(1))));
  }

  /** Some day by then. */
  public static Optional<When> by(int year, int month, int day) {
    LocalDate last = LocalDate.of(year, month, day);
    return Optional.of(new When("[.." + last + "]", Optional.empty(), Optional.of(last)));
  }

  /** One day. */
  public static Optional<When> on(int year, int month, int day) {
    return Optional.of(When.day(LocalDate.of(year, month, day)));
  }
}
