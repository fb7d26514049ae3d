package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir private Path folder;

  @Test
  void articlesOfAFolderComeOneAfterAnother() throws IOException {
    write("a.txt", "Donald Trump mødte Kim Jong-un i Hanoi.");
    write("b.txt", "Joe Biden mødte ikke Vladimir Putin i København.");
    write("c.txt", "");

    Run run = Run.of("explain", folder.toString());

    assertEquals(1, run.status());
    assertTrue(run.out().startsWith("a\n"), run.out());
    assertTrue(run.out().contains("\n\nb\n"), run.out());
    assertTrue(run.err().contains("c.txt: empty"), run.err());
  }

  @Test
  void pageIsWrittenToTheFile() throws IOException {
    Path article = write("a.txt", "Donald Trump mødte Kim Jong-un i Hanoi.");
    Path page = folder.resolve("a.html");

    Run run = Run.of("explain", "--html", page.toString(), article.toString());

    assertEquals(0, run.status(), run.err());
    assertEquals("", run.out());
    assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
  }

  @Test
  void onePageShowsOneArticle() throws IOException {
    write("a.txt", "Donald Trump mødte Kim Jong-un i Hanoi.");
    write("b.txt", "Joe Biden mødte Vladimir Putin i Genève.");

    Run run = Run.of("explain", folder.toString(), "--html", "-");

    assertEquals(3, run.status());
    assertTrue(run.err().contains("b.txt: --html shows one article"), run.err());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
