package org.depeche.serve.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files that pages need: style sheets, scripts, pictures. All come out of the program itself. */
public final class Assets implements Handler {

  private record File(String media, byte[] bytes) {}

  private static final Map<String, String> MEDIA =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private final Map<String, File> files = new LinkedHashMap<>();

  /** The files that every page has. */
  public Assets() {
    add(Assets.class, "style.css", "style.css");
    add(Assets.class, "icon.svg", "icon.svg");
  }

  /**
   * Adds a file.
   *
   * @param beside the class that its resource lies beside
   * @param resource the resource's name, relative to the class or absolute
   * @param name what it is called under {@code /assets/}
   */
  public Assets add(Class<?> beside, String resource, String name) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      String media = MEDIA.get(name.substring(name.lastIndexOf('.') + 1));
      if (media == null) {
        throw new IllegalStateException(resource + ": expected one of " + MEDIA.keySet());
      }
      files.put(name, new File(media, in.readAllBytes()));
      return this;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    Optional<File> file =
        Optional.ofNullable(files.get(exchange.path().substring("/assets/".length())));
    if (file.isEmpty()) {
      exchange.problem(404, "no such file");
    } else {
      exchange.send(file.get().media(), file.get().bytes());
    }
  }
}
