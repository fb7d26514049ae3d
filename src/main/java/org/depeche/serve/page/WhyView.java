package org.depeche.serve.page;

import java.util.List;

/**
 * What the evidence of a fact is shown as.
 *
 * @param subject of what it speaks
 * @param property what it says of it
 * @param value the value
 * @param tellings who says so
 * @param note what is to be known of this evidence; empty for nothing
 */
public record WhyView(
    Ref subject, String property, Ref value, List<Telling> tellings, String note) {

  /** Copies its list. */
  public WhyView {
    tellings = List.copyOf(tellings);
  }
}
