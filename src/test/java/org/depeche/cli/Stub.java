package org.depeche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.article.Article;
import org.depeche.claim.Claim;
import org.depeche.claim.Entity;
import org.depeche.claim.EntityId;
import org.depeche.claim.Mention;
import org.depeche.claim.Span;
import org.depeche.extract.Account;
import org.depeche.rdf.Iris;
import org.depeche.rdf.Seeds;

/** An extraction that knows two states, and finds their names where they stand. */
final class Stub {

  private static final String STATES =
      """
      @prefix dip: <https://w3id.org/depeche/ontology#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <state/kp> a dip:State ; dip:isoCode "KP" ; skos:prefLabel "Nordkorea"@da , "North Korea"@en .
      <state/kr> a dip:State ; dip:isoCode "KR" ; skos:prefLabel "Sydkorea"@da , "South Korea"@en .
      """;
  private static final Pattern NAME = Pattern.compile("Nordkorea|Sydkorea");

  private Stub() {}

  static Extraction extraction(Iris iris) {
    return new Extraction(
        iris,
        Seeds.of(Map.of("states.ttl", STATES), iris),
        Stub::claims,
        Stub::account,
        text -> text.contains(" och ") ? Optional.of("not Danish: Swedish") : Optional.empty());
  }

  private static Account account(Article article) {
    throw new IllegalStateException("nothing is explained by the stub: " + article.id());
  }

  private static List<Claim> claims(Article article) {
    if (article.text().contains("gift")) {
      throw new IllegalStateException("poison");
    }
    List<Claim> claims = new ArrayList<>();
    Matcher name = NAME.matcher(article.text());
    while (name.find()) {
      String code = name.group().startsWith("N") ? "kp" : "kr";
      Mention mention = new Mention(new Span(name.start(), name.end()), name.group());
      claims.add(
          new Entity(
              article.id(),
              EntityId.state(code.toUpperCase(Locale.ROOT)),
              name.group(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(mention)));
    }
    return claims;
  }
}
