package org.depeche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.article.Article;
import org.depeche.claim.Act;
import org.depeche.claim.Claim;
import org.depeche.claim.Summit;
import org.depeche.entity.Authority;

/** Reads articles: text in, claims out. It may be shared by threads. */
public final class Reader {

  private final Analysis analysis;
  private final List<Extractor> describing;
  private final List<Extractor> telling;

  private Reader(Analysis analysis, Lexicon lexicon) {
    this.analysis = analysis;
    this.describing =
        List.of(
            new PersonExtractor(),
            new StateExtractor(),
            new OrganizationExtractor(),
            new PlaceExtractor());
    this.telling =
        List.of(
            new SummitExtractor(lexicon),
            new LetterExtractor(lexicon),
            new PledgeExtractor(lexicon));
  }

  /** A reader of Danish that knows these names; what is wrong in what it loads stops the start. */
  public static Reader of(Authority authority) {
    return new Reader(Analysis.danish(authority), Lexicon.danish());
  }

  /** What an article says: the entities that it names, then its acts, each in text order. */
  public List<Claim> read(Article article) {
    return read(analysis.of(article, Trace.NONE));
  }

  /** The same with an account of how it was found, and of what was seen and came to nothing. */
  public Account explain(Article article) {
    Notebook notebook = new Notebook();
    Document document = analysis.of(article, notebook);
    return notebook.account(document, read(document));
  }

  private List<Claim> read(Document document) {
    List<Act> acts = new ArrayList<>();
    telling.forEach(e -> e.extract(document).forEach(c -> acts.add((Act) c)));
    List<Claim> entities =
        describing.stream().flatMap(e -> e.extract(document)).collect(Collectors.toList());
    entities.addAll(houses(document, acts));
    return Stream.<Claim>concat(entities.stream(), CrossReferences.draw(Slugs.name(acts)).stream())
        .toList();
  }

  /** The places of acts that are known to the article only as those who speak from them. */
  private static List<Claim> houses(Document document, List<Act> acts) {
    Naming naming = new Naming(document);
    return acts.stream()
        .filter(Summit.class::isInstance)
        .flatMap(a -> ((Summit) a).place().stream())
        .filter(p -> document.entities().profile(p).isEmpty())
        .distinct()
        .sorted()
        .flatMap(p -> naming.house(p).stream())
        .toList();
  }
}
