package org.depeche.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.Status;
import org.depeche.entity.Authority;
import org.depeche.rdf.ArticleGraphs;
import org.depeche.rdf.Base;
import org.depeche.rdf.Iris;
import org.depeche.rdf.Seeds;

/** Four small articles on Korea in 2018, with all that they say, and a small authority. */
public final class Korea {

  public static final Iris IRIS = new Iris(Base.standard());
  public static final EntityId KIM = EntityId.person("kim-jong-un");
  public static final EntityId TRUMP = EntityId.person("donald-trump");
  public static final EntityId CHUNG = EntityId.person("chung-eui-yong");
  public static final EntityId LEE = EntityId.person("lee-hsien-loong");
  public static final EntityId KP = EntityId.state("KP");
  public static final EntityId US = EntityId.state("US");
  public static final EntityId KR = EntityId.state("KR");
  public static final EntityId SG = EntityId.state("SG");
  public static final EntityId REUTERS = EntityId.organization("reuters");
  public static final EntityId SINGAPORE = EntityId.place("singapore");

  private static final String SEEDS =
      """
      @prefix dip: <https://w3id.org/depeche/ontology#> .
      @prefix schema: <http://schema.org/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <state/kp> a dip:State ; dip:isoCode "KP" ; skos:prefLabel "Nordkorea"@da , "North Korea"@en .
      <state/kr> a dip:State ; dip:isoCode "KR" ; skos:prefLabel "Sydkorea"@da , "South Korea"@en .
      <state/us> a dip:State ; dip:isoCode "US" ; skos:prefLabel "USA"@da , "United States"@en .
      <state/sg> a dip:State ; dip:isoCode "SG" ; skos:prefLabel "Singapore"@da , "Singapore"@en .
      <organization/reuters> a schema:Organization ; skos:prefLabel "Reuters"@da ; dip:bodyType dip:Media .
      <person/kim-jong-un> a dip:Person ; skos:prefLabel "Kim Jong-un"@da ; schema:gender schema:Male ;
        dip:office <person/kim-jong-un/office/1> .
      <person/kim-jong-un/office/1> a dip:Office ; dip:post "leder"@da ; dip:represents <state/kp> ;
        dip:from "2011"^^xsd:gYear .
      """;

  private Korea() {}

  /** A store that holds it all. */
  public static Store store(Path folder) {
    Store store = Store.open(folder, Base.standard(), Ontology.load());
    store.ontology();
    store.authority(authority());
    Outcome outcome = store.take(submissions().iterator());
    if (!outcome.setAside().isEmpty()) {
      throw new IllegalStateException(outcome.toString());
    }
    return store;
  }

  public static Seeds seeds() {
    return Seeds.of(Map.of("korea.ttl", SEEDS), IRIS);
  }

  public static byte[] authority() {
    return seeds().graph().nquads();
  }

  /** The articles, in the order of their IDs. */
  public static List<Told> articles() {
    return List.of(announced(), dinner(), held(), month());
  }

  private static Told announced() {
    String agreed =
        "USA's præsident, Donald Trump, vil mødes med Nordkoreas leder, Kim Jong-un, senest i maj.";
    String source = "Det oplyser Sydkoreas rådgiver, Chung Eui-young, ifølge Reuters.";
    String pledge = "Kim har lovet at afstå fra flere atomprøvesprængninger, siger Chung.";
    String letter = "I et brev til Trump foreslår Kim, at de mødes.";
    Told told =
        Told.article("announced", String.join(" ", agreed, source, pledge, letter))
            .published("2018-03-09")
            .person(TRUMP, "Donald Trump", "præsident", US, agreed)
            .person(KIM, "Kim Jong-un", "leder", KP, agreed)
            .person(CHUNG, "Chung Eui-young", "rådgiver", KR, source)
            .names(KP, "Nordkorea")
            .names(KR, "Sydkorea")
            .names(US, "USA")
            .names(REUTERS, "Reuters");
    told.summit(
        List.of(TRUMP, KIM),
        Told.by(2018, 5, 31),
        Status.AGREED,
        null,
        told.said(agreed, List.of(CHUNG), List.of(REUTERS)));
    var meeting = told.lastAct();
    return told.pledge(
            KIM,
            List.of(),
            "at afstå fra flere atomprøvesprængninger",
            told.said(pledge, List.of(CHUNG), List.of(REUTERS)))
        .letter(
            KIM,
            TRUMP,
            Told.month(2018, 3),
            meeting,
            told.said(letter, List.of(CHUNG), List.of()),
            US);
  }

  /** Names a president of whom it tells nothing else. */
  private static Told dinner() {
    String text = "Singapores premierminister, Lee Hsien Loong, spiste middag alene.";
    return Told.article("dinner", text)
        .published("2018-06-11")
        .person(LEE, "Lee Hsien Loong", "premierminister", SG, text)
        .names(SG, "Singapore");
  }

  private static Told held() {
    String met = "Donald Trump og Kim Jong-un mødtes i Singapore tirsdag.";
    String pledge = "Kim lovede Trump at nedruste alle atomvåben.";
    Told told =
        Told.article("held", met + "\n\n" + pledge)
            .published("2018-06-12")
            .names(TRUMP, "Donald Trump")
            .names(KIM, "Kim Jong-un")
            .names(SINGAPORE, "Singapore");
    told.summit(
        List.of(TRUMP, KIM),
        Told.on(2018, 6, 12),
        Status.HELD,
        SINGAPORE,
        told.said(met, List.of(), List.of()));
    return told.pledge(
        KIM, List.of(TRUMP), "at nedruste alle atomvåben", told.said(pledge, List.of(), List.of()));
  }

  private static Told month() {
    String met = "I juni tog Singapore imod Donald J. Trump og Kim Jong-un.";
    Told told =
        Told.article("month", met)
            .published("2018-07")
            .names(TRUMP, "Donald J. Trump")
            .names(KIM, "Kim Jong-un")
            .names(SG, "Singapore");
    return told.summit(
        List.of(TRUMP, KIM),
        Told.month(2018, 6),
        Status.HELD,
        SG,
        told.said(met, List.of(KIM), List.of()));
  }

  /** The articles as the store takes them. */
  public static List<Submission> submissions() {
    return articles().stream().map(Korea::submission).toList();
  }

  public static Submission submission(Told told) {
    ArticleGraphs graphs =
        new ArticleGraphs(IRIS, new Authority(List.of(), List.of(), List.of(), List.of()), true);
    return new Submission(told.article().id(), graphs.of(told.article(), told.claims()).nquads());
  }

  public static Optional<Told> named(String id) {
    return articles().stream().filter(told -> told.article().id().equals(id)).findFirst();
  }
}
