package org.depeche.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.text.Normalizer;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * A stream of bytes that holds one article or many.
 *
 * @param name what it is called in messages
 * @param kind what it holds
 * @param opening opens it
 */
record Source(String name, FileKind kind, Opening opening) {

  /** Opens a stream, each time from its start. */
  interface Opening {
    InputStream open() throws IOException;
  }

  /** Its articles, each admitted or set aside. */
  Readings read(Admission admission) {
    try {
      return kind.jsonLines()
          ? new JsonLines(name, open(), admission)
          : Readings.of(text(admission));
    } catch (IOException unreadable) {
      return Readings.of(new Reading.Rejected(name, reason(unreadable)));
    }
  }

  private InputStream open() throws IOException {
    InputStream in = opening.open();
    if (!kind.gzipped()) {
      return in;
    }
    try {
      return Gunzip.of(in);
    } catch (IOException corrupt) {
      in.close();
      throw corrupt;
    }
  }

  private Reading text(Admission admission) throws IOException {
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes(Limits.TEXT + 1);
      if (bytes.length > Limits.TEXT) {
        throw new Fault("too large: expected at most " + Limits.TEXT + " bytes of text");
      }
      return admission.admit(name, article(Prose.withHeader(Utf8.decode(bytes))));
    } catch (Fault fault) {
      return fault.in(name);
    }
  }

  private Article article(Prose prose) {
    return new Article(
        Normalizer.normalize(kind.stem(), Normalizer.Form.NFC),
        prose.text(),
        prose.published(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "da");
  }

  /** What went wrong, in one line. */
  static String reason(IOException error) {
    if (error instanceof AccessDeniedException) {
      return "cannot be read: permission denied";
    }
    if (error instanceof NoSuchFileException) {
      return "cannot be read: it is gone";
    }
    if (error instanceof ZipException || error instanceof EOFException) {
      return "the gzip is broken: " + detail(error);
    }
    return "cannot be read: " + detail(error);
  }

  private static String detail(IOException error) {
    String message = error.getMessage() == null ? "no reason given" : error.getMessage();
    byte[] utf8 = message.getBytes(StandardCharsets.UTF_8);
    return FileName.escaped(new String(utf8, StandardCharsets.UTF_8));
  }
}
