package org.depeche.text;

import org.depeche.claim.Span;

/** Turns the char indexes of a text into code-point offsets. */
final class CodePoints {

  private final String text;
  private int index;
  private int offset;

  CodePoints(String text) {
    this.text = text;
  }

  /** The span of those chars; quick where calls go from left to right. */
  Span span(int begin, int end) {
    return new Span(at(begin), at(end));
  }

  private int at(int target) {
    if (target < index) {
      offset -= text.codePointCount(target, index);
    } else {
      offset += text.codePointCount(index, target);
    }
    index = target;
    return offset;
  }
}
