package org.depeche.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The vocabularies of the graph: their namespaces, by the prefixes that every syntax declares. */
public final class Vocabulary {

  /** The ontology of Depeche. */
  public static final String DIP = "https://w3id.org/depeche/ontology#";

  /** Strings of a text by their offsets. */
  public static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  /** What a string of a text stands for. */
  public static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";

  /** Articles, organisations, places. */
  public static final String SCHEMA = "http://schema.org/";

  /** Events and who takes part in them. */
  public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";

  /** Times of which not everything is known. */
  public static final String EDTF = "http://id.loc.gov/datatypes/edtf/";

  /** Wikidata. */
  public static final String WD = "http://www.wikidata.org/entity/";

  /** Who says so. */
  public static final String PROV = "http://www.w3.org/ns/prov#";

  /** Labels and concepts. */
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  /** The namespaces by prefix, in the order of the prefixes. */
  public static final Map<String, String> PREFIXES = prefixes();

  private Vocabulary() {}

  /** The term of that local name in the ontology of Depeche. */
  public static String dip(String name) {
    return DIP + name;
  }

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new TreeMap<>();
    prefixes.put("dip", DIP);
    prefixes.put("nif", NIF);
    prefixes.put("itsrdf", ITSRDF);
    prefixes.put("schema", SCHEMA);
    prefixes.put("sem", SEM);
    prefixes.put("edtf", EDTF);
    prefixes.put("wd", WD);
    prefixes.put("prov", PROV);
    prefixes.put("skos", SKOS);
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("void", "http://rdfs.org/ns/void#");
    return Collections.unmodifiableMap(prefixes);
  }
}
