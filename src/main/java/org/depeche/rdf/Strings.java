package org.depeche.rdf;

import org.depeche.article.Article;
import org.depeche.claim.Mention;
import org.depeche.claim.Span;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** The text of an article and those of its strings that a claim rests on, by their offsets. */
final class Strings {

  private final Article article;
  private final int[] codePoints;
  private final Iris iris;
  private final Triples triples;
  private final IRI context;

  Strings(Article article, Iris iris, Triples triples) {
    this.article = article;
    this.codePoints = article.text().codePoints().toArray();
    this.iris = iris;
    this.triples = triples;
    this.context = Triples.iri(iris.context(article.id(), codePoints.length));
  }

  void addContext(boolean withText) {
    triples.add(context, RDF.TYPE, Terms.NIF_CONTEXT);
    triples.add(context, RDF.TYPE, Terms.NIF_STRING);
    addIndices(context, 0, codePoints.length);
    triples.add(context, Terms.SOURCE_URL, Triples.iri(iris.article(article.id())));
    if (withText) {
      triples.addPlain(context, Terms.IS_STRING, article.text());
    }
  }

  /** Adds a sentence. */
  IRI addSentence(Span span, String quote) {
    IRI sentence = addString(span, quote);
    triples.add(sentence, RDF.TYPE, Terms.NIF_SENTENCE);
    addIndices(sentence, span.begin(), span.end());
    return sentence;
  }

  /** Adds a name, office or pronoun that stands for an entity; its offsets are in its IRI. */
  void addMention(Mention mention, IRI entity) {
    triples.add(addString(mention.span(), mention.anchor()), Terms.IDENT_REF, entity);
  }

  private IRI addString(Span span, String anchor) {
    if (!stands(span, anchor)) {
      throw new IllegalArgumentException(
          "\"" + anchor + "\" does not stand at " + span.begin() + ".." + span.end());
    }
    IRI string = Triples.iri(iris.string(article.id(), span));
    triples.add(string, RDF.TYPE, Terms.NIF_STRING);
    triples.addPlain(string, Terms.ANCHOR_OF, anchor);
    triples.add(string, Terms.REFERENCE_CONTEXT, context);
    return string;
  }

  private boolean stands(Span span, String anchor) {
    return span.end() <= codePoints.length
        && new String(codePoints, span.begin(), span.end() - span.begin()).equals(anchor);
  }

  private void addIndices(IRI string, int begin, int end) {
    triples.addTyped(string, Terms.BEGIN_INDEX, "" + begin, XSD.NON_NEGATIVE_INTEGER);
    triples.addTyped(string, Terms.END_INDEX, "" + end, XSD.NON_NEGATIVE_INTEGER);
  }
}
