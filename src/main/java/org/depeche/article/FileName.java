package org.depeche.article;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The name of a file as bytes. Java decodes names with the locale's character set; the ID of an
 * article and the order of a folder must not depend on that, so they come from the bytes, which
 * only the path's URI shows.
 */
final class FileName {

  /** The order of names by their bytes, as unsigned numbers; for names in UTF-8 by code point. */
  static final Comparator<byte[]> ORDER = Arrays::compareUnsigned;

  private FileName() {}

  /** The bytes of the last name of a path. */
  static byte[] bytes(Path path) {
    String uri = path.toUri().getRawPath();
    String trimmed = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    String name = trimmed.substring(trimmed.lastIndexOf('/') + 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '%') {
        bytes.write(Integer.parseInt(name, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(name.charAt(i));
      }
    }
    return bytes.toByteArray();
  }

  /** The last name of a path as UTF-8. */
  static String decoded(Path path) throws Fault {
    try {
      return Utf8.decode(bytes(path));
    } catch (Fault notUtf8) {
      throw new Fault("the file's name is " + notUtf8.reason());
    }
  }

  /** The name for messages: what is not UTF-8 replaced, control characters escaped. */
  static String shown(Path folder, Path path) {
    String name = new String(bytes(path), StandardCharsets.UTF_8);
    return escaped(folder.resolve(".").toString().replaceAll("\\.$", "") + name);
  }

  /** The text in one line: control characters as {@code \}{@code u000a}. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c) || Character.getType(c) == Character.LINE_SEPARATOR) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
