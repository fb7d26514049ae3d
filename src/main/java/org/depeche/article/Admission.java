package org.depeche.article;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What every article of one run must pass, wherever it comes from. */
final class Admission {

  private final Function<String, Optional<String>> languageFault;
  private final Set<String> ids = new HashSet<>();

  /**
   * Admission that asks the given function of every text.
   *
   * @param languageFault why a text is not in the language that is read; empty where it is
   */
  Admission(Function<String, Optional<String>> languageFault) {
    this.languageFault = languageFault;
  }

  /** The article, or what keeps it out. */
  Reading admit(String name, Article article) throws Fault {
    check(article.id());
    Optional<String> foreign = languageFault.apply(article.text());
    if (foreign.isPresent()) {
      throw new Fault(foreign.get());
    }
    if (!ids.add(article.id())) {
      throw new Fault("a second article of the ID \"" + article.id() + "\"; expected one in a run");
    }
    return new Reading.Accepted(name, article);
  }

  /** Refuses an ID that cannot end an IRI: a name of dots would be resolved away. */
  private static void check(String id) throws Fault {
    if (id.isBlank() || id.equals(".") || id.equals("..")) {
      throw new Fault("no ID: \"" + id + "\" names nothing");
    }
    if (id.codePoints().anyMatch(c -> Character.isISOControl(c) || isSurrogate(c))) {
      throw new Fault("bad ID: expected no control characters");
    }
    if (id.getBytes(StandardCharsets.UTF_8).length > Limits.ID) {
      throw new Fault("bad ID: expected at most " + Limits.ID + " bytes");
    }
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }
}
