package org.depeche.text;

import java.util.Set;
import java.util.stream.Collectors;

/** Verbs whose object is what is said or promised, so that a "Det" before them is that object. */
final class VerbsOfSaying {

  static final Set<String> DANISH =
      Table.read(VerbsOfSaying.class, "da/fronting.tsv", "lemma", "english", "example").stream()
          .peek(row -> row.need("example"))
          .map(row -> row.need("lemma"))
          .collect(Collectors.toUnmodifiableSet());

  private VerbsOfSaying() {}
}
