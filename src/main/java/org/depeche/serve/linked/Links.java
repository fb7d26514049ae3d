package org.depeche.serve.linked;

import java.util.List;
import org.depeche.query.AnswerFormat;
import org.depeche.serve.web.Exchange;

/** The Link headers of what is served of a thing: its data, its page, its class, its licence. */
public final class Links {

  private Links() {}

  /**
   * Adds them to what is about a thing: the thing itself, or its page.
   *
   * @param path what the thing's IRI has after {@code id/}
   * @param canonical the address that stands for all variants of this answer
   * @param types the IRIs of its classes
   */
  public static void add(Exchange exchange, String path, String canonical, List<String> types) {
    add(exchange, path, types);
    exchange.link(canonical, "canonical", "");
    exchange.link("/data/" + path, "describedby", "");
  }

  /** Adds them to the data about a thing, which the description of the dataset describes. */
  static void addToData(Exchange exchange, String path, List<String> types) {
    add(exchange, path, types);
    exchange.link("/data/" + path, "canonical", "");
    exchange.link("/.well-known/void", "describedby", "");
  }

  private static void add(Exchange exchange, String path, List<String> types) {
    for (AnswerFormat syntax : Syntaxes.ALL) {
      String address = "/data/" + path + "." + syntax.label();
      exchange.link(address, "alternate", syntax.mediaType());
    }
    exchange.link("/page/" + path, "alternate", Exchange.HTML);
    types.forEach(type -> exchange.link(type, "type", ""));
    exchange.link(Dataset.LICENCE.getURI(), "license", "");
  }
}
