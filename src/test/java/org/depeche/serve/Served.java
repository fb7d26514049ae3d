package org.depeche.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.depeche.store.Store;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The development articles, read, stored and served for real: once for all tests that have a
 * parameter of this type.
 */
public final class Served implements AutoCloseable {

  private final Path folder;
  private final Store store;
  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served() throws IOException {
    folder = Files.createTempDirectory("depeche-served-");
    store =
        ReadStore.of(
            folder.resolve("store"),
            ReadStore.articles(Path.of("src/test/resources/org/depeche/gold/dev")));
    server = Server.start(store, 0);
  }

  /** The store that is served. */
  public Store store() {
    return store;
  }

  /** The address of a path: {@code http://localhost:PORT/…}. */
  public URI address(String path) {
    return URI.create("http://localhost:" + server.port() + path);
  }

  /** Asks for a path; headers come as name and value in turn. Redirects are not followed. */
  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  /** Sends a request with a body, empty for none. */
  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(method + " " + path, failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    server.close();
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }

  /** Hands the one server to tests; it stops with the last of them. */
  public static final class Extension implements ParameterResolver {

    private record Kept(Served served) implements AutoCloseable {
      @Override
      public void close() {
        served.close();
      }
    }

    private static Kept start() {
      try {
        return new Kept(new Served());
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Served.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(Served.class))
          .getOrComputeIfAbsent(Kept.class, key -> start(), Kept.class)
          .served();
    }
  }
}
