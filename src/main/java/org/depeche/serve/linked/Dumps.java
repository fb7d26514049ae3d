package org.depeche.serve.linked;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.depeche.export.GraphExport;
import org.depeche.rdf.RdfSyntax;
import org.depeche.serve.web.Exchange;
import org.depeche.store.Store;

/**
 * The whole graph as a file. It goes through a file on disk, so that a large graph needs no memory
 * and its length and digest are known before the first byte is sent.
 */
final class Dumps {

  /** In which syntaxes; those without named graphs hold the story alone. */
  static final List<RdfSyntax> SYNTAXES = List.of(RdfSyntax.values());

  private final Store store;

  Dumps(Store store) {
    this.store = store;
  }

  /** {@code /data/dump.nq} and the like. */
  void dump(Exchange exchange) throws IOException {
    String path = exchange.path();
    RdfSyntax syntax =
        SYNTAXES.stream().filter(s -> path.endsWith("." + s.ending())).findFirst().orElseThrow();
    Path file = Files.createTempFile("depeche-", "." + syntax.ending());
    try {
      String digest = store.read(() -> write(syntax, file));
      exchange
          .response()
          .setHeader(
              "Content-Disposition", "attachment; filename=\"depeche." + syntax.ending() + '"');
      exchange.link(Dataset.LICENCE.getURI(), "license", "");
      exchange.link("/.well-known/void", "describedby", "");
      if (!exchange.isKnown(digest)) {
        exchange.send(syntax.mediaType(), file);
      }
    } finally {
      Files.delete(file);
    }
  }

  private String write(RdfSyntax syntax, Path file) {
    try (DigestOutputStream out =
        new DigestOutputStream(
            new BufferedOutputStream(Files.newOutputStream(file)),
            MessageDigest.getInstance("SHA-256"))) {
      new GraphExport(store.data(), store.names()::isExported).write(syntax, out);
      return HexFormat.of().formatHex(out.getMessageDigest().digest(), 0, 16);
    } catch (IOException failed) {
      throw new UncheckedIOException(file.toString(), failed);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
