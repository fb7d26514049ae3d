package org.depeche.serve.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.depeche.query.Answer;
import org.depeche.query.AnswerFormat;

/**
 * What surrounds the content of a page.
 *
 * @param language in which language it is
 * @param title its heading
 * @param address its path with its parameters, without the choice of a language
 * @param others the same in other formats
 * @param data what it shows, as JSON-LD
 * @param scripts paths of the scripts that add to it
 * @param styles paths of style sheets besides the common one
 */
public record Frame(
    Language language,
    String title,
    String address,
    List<Other> others,
    Optional<String> data,
    List<String> scripts,
    List<String> styles) {

  /**
   * The same in another format.
   *
   * @param label what readers call it: {@code Turtle}
   * @param media its media type
   * @param address where it is
   */
  public record Other(String label, String media, String address) {

    /** The same under another label. */
    public Other called(String name) {
      return new Other(name, media, address);
    }
  }

  /** Copies its lists. */
  public Frame {
    others = List.copyOf(others);
    scripts = List.copyOf(scripts);
    styles = List.copyOf(styles);
  }

  /** The frame of a plain page. */
  public static Frame of(Exchange exchange, String title) {
    return plain(exchange.language(), title, Addresses.withoutChoice(exchange.request()));
  }

  static Frame plain(Language language, String title, String address) {
    return new Frame(language, title, address, List.of(), Optional.empty(), List.of(), List.of());
  }

  /** With the same in other formats. */
  public Frame others(List<Other> added) {
    return new Frame(language, title, address, join(others, added), data, scripts, styles);
  }

  /** With what it shows. */
  public Frame showing(Graph graph) {
    Optional<String> shown = Optional.of(AnswerFormat.JSONLD.text(new Answer.Statements(graph)));
    return new Frame(language, title, address, others, shown, scripts, styles);
  }

  /** With a script, by its path. */
  public Frame script(String path) {
    return new Frame(language, title, address, others, data, join(scripts, List.of(path)), styles);
  }

  /** With a style sheet, by its path. */
  public Frame style(String path) {
    return new Frame(language, title, address, others, data, scripts, join(styles, List.of(path)));
  }

  /** A text of {@code texts.tsv} in the language of the page. */
  public String say(String key, Object... values) {
    return Texts.of(language, key, values);
  }

  /** The address of the same page in another language. */
  public String address(Language wanted) {
    return address + (address.contains("?") ? "&" : "?") + "lang=" + wanted.tag();
  }

  /** The data in a form that cannot end the element that it stands in. */
  public String safeData() {
    return data.orElse("{}").replace("<", "\\u003c");
  }

  private static <T> List<T> join(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
