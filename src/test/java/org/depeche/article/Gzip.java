package org.depeche.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Compressed fixtures. */
final class Gzip {

  private Gzip() {}

  static byte[] of(String text) throws IOException {
    return of(text.getBytes(StandardCharsets.UTF_8), 1);
  }

  /** The bytes so many times over. */
  static byte[] of(byte[] bytes, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        gzip.write(bytes);
      }
    }
    return out.toByteArray();
  }
}
