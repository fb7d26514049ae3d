package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.depeche.rdf.Base;
import org.depeche.rdf.Iris;
import org.depeche.store.Ontology;
import org.depeche.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watched folder, scan by scan. */
class WatchTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
  private Path news;
  private Store store;
  private Watch watch;

  @BeforeEach
  void start() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    store = Store.open(folder.resolve("store"), Base.standard(), Ontology.load());
    Console console =
        Console.of(
            new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), messages);
    Building building = new Building(console, Stub.extraction(new Iris(Base.standard())), true, 1);
    watch = new Watch(List.of(news), console, building, store, new SetAside(console));
  }

  @AfterEach
  void stop() {
    store.close();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(news.resolve(name).getParent());
    Files.writeString(news.resolve(name), text);
  }

  private void scan(int times) {
    for (int i = 0; i < times; i++) {
      watch.scan();
    }
  }

  /** The IDs of the articles in the store. */
  private List<String> articles() {
    return store.read(
        () ->
            store.data().stream(null, null, null, null)
                .map(Quad::getGraph)
                .filter(store.names()::isArticleGraph)
                .map(store.names()::articleId)
                .distinct()
                .sorted()
                .toList());
  }

  private boolean names(String article, String state) {
    return store.read(
        () ->
            store
                .data()
                .getGraph(store.names().articleGraph(article))
                .toString()
                .contains("/id/state/" + state));
  }

  private String messages() {
    String said = messages.toString(StandardCharsets.UTF_8).replace(news.toString(), "NEWS");
    messages.reset();
    return said;
  }

  @Test
  void aFileIsTakenOnceItHasStoppedChanging() throws IOException {
    write("a.txt", "Nord");
    scan(1);
    write("a.txt", "Nordkorea");
    scan(1);
    assertEquals(List.of(), articles());
    scan(1);
    assertEquals(List.of("a"), articles());
    assertEquals(true, names("a", "kp"));
    scan(3);
    assertEquals("1 article read\n", messages());
  }

  @Test
  void aChangedFileReplacesItsArticle() throws IOException {
    write("a.txt", "Nordkorea");
    scan(2);
    write("a.txt", "Sydkorea mødtes");
    scan(2);
    assertEquals(List.of("a"), articles());
    assertEquals(false, names("a", "kp"));
    assertEquals(true, names("a", "kr"));
  }

  @Test
  void aFileThatIsGoneTakesItsArticlesWithIt() throws IOException {
    write("a.txt", "Nordkorea");
    write("sub/b.jsonl", line("b1", "Sydkorea") + line("b2", "Nordkorea"));
    scan(2);
    assertEquals(List.of("a", "b1", "b2"), articles());
    Files.delete(news.resolve("sub/b.jsonl"));
    scan(1);
    assertEquals(List.of("a"), articles());
    assertEquals("3 articles read\n2 articles removed\n", messages());
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  @Test
  void anArticleThatIsNoLongerInItsFileGoes() throws IOException {
    write("b.jsonl", line("b1", "Sydkorea") + line("b2", "Nordkorea"));
    scan(2);
    write("b.jsonl", line("b2", "Nordkorea"));
    scan(2);
    assertEquals(List.of("b2"), articles());
  }

  @Test
  void aBadFileIsReportedOnceAndKeepsWhatItGaveBefore() throws IOException {
    write("a.txt", "Nordkorea");
    write("c.txt", "Nordkorea och Sydkorea");
    scan(2);
    write("a.txt", "");
    scan(4);
    assertEquals(List.of("a"), articles());
    String said = messages();
    assertEquals(3, said.lines().count(), said);
    assertTrue(said.startsWith("NEWS/c.txt: not Danish: Swedish\n1 article read\n"), said);
    assertTrue(said.contains("\nNEWS/a.txt: "), said);
  }

  @Test
  void ofTwoFilesWithOneIdTheSecondWaitsForTheFirstToGo() throws IOException {
    write("a.txt", "Nordkorea");
    scan(2);
    write("sub/a.txt", "Sydkorea");
    scan(3);
    assertEquals(true, names("a", "kp"));
    assertEquals("1 article read\nNEWS/sub/a.txt: its ID is that of NEWS/a.txt\n", messages());
    Files.delete(news.resolve("a.txt"));
    scan(1);
    assertEquals(true, names("a", "kr"));
  }

  @Test
  void aFolderThatCannotBeReadLosesNothing() throws IOException {
    write("a.txt", "Nordkorea");
    scan(2);
    Path away = folder.resolve("away");
    Files.move(news, away);
    scan(2);
    assertEquals(List.of("a"), articles());
    assertEquals(
        "1 article read\ncannot be watched: java.nio.file.NoSuchFileException: NEWS\n", messages());
    Files.move(away, news);
    scan(2);
    assertEquals("", messages());
  }
}
