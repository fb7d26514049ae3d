package org.depeche.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** The way through inputs and folders to the files that hold articles, in UTF-8 order of names. */
final class Walk implements Iterator<Readings> {

  private static final String STANDARD_INPUT = "-";

  private final Admission admission;
  private final InputStream standardInput;
  private final Deque<Folder> folders = new ArrayDeque<>();
  private final Set<Path> walked = new HashSet<>();
  private Optional<Readings> next = Optional.empty();

  /** A folder that is being walked, and what is left in it. */
  private record Folder(Path path, Iterator<Path> left) {}

  /** Walks those inputs; refuses one that can never hold articles before anything is read. */
  Walk(List<String> inputs, Admission admission, InputStream standardInput) {
    this.admission = admission;
    this.standardInput = standardInput;
    List<Path> paths = inputs.stream().map(Walk::checked).toList();
    folders.push(new Folder(Path.of(""), paths.iterator()));
  }

  private static Path checked(String input) {
    Path path = path(input);
    if (input.equals(STANDARD_INPUT)) {
      return path;
    }
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnusableInput(FileName.escaped(input) + ": no such file or folder");
    }
    if (!Files.isDirectory(path) && FileKind.of(input).isEmpty()) {
      throw new UnusableInput(
          FileName.escaped(input) + ": not a kind that is read, " + FileKind.EXPECTED);
    }
    return path;
  }

  private static Path path(String input) {
    try {
      return Path.of(input);
    } catch (InvalidPathException invalid) {
      throw new UnusableInput(
          FileName.escaped(input) + ": not a path in the character set of the locale");
    }
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !folders.isEmpty()) {
      Folder folder = folders.peek();
      if (folder.left.hasNext()) {
        next = visit(folder, folder.left.next());
      } else {
        folders.pop();
      }
    }
    return next.isPresent();
  }

  @Override
  public Readings next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Readings readings = next.get();
    next = Optional.empty();
    return readings;
  }

  /** What a path gives; empty for a folder, which is walked next, and for a file passed over. */
  private Optional<Readings> visit(Folder folder, Path path) {
    boolean named = folders.size() == 1;
    if (named && path.toString().equals(STANDARD_INPUT)) {
      return Optional.of(standardInput().read(admission));
    }
    String shown = named ? FileName.escaped(path.toString()) : FileName.shown(folder.path, path);
    try {
      if (Files.isDirectory(path)) {
        enter(path);
        return Optional.empty();
      }
      Optional<FileKind> kind = FileKind.of(path.toString());
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(file(path, shown).read(admission));
    } catch (Fault fault) {
      return Optional.of(Readings.of(fault.in(shown)));
    } catch (IOException unreadable) {
      return Optional.of(Readings.of(new Reading.Rejected(shown, Source.reason(unreadable))));
    }
  }

  private Source standardInput() {
    return new Source(STANDARD_INPUT, new FileKind(true, false, ""), () -> standardInput);
  }

  private static Source file(Path path, String shown) throws Fault {
    FileKind kind = FileKind.of(FileName.decoded(path)).orElseThrow();
    if (!Files.exists(path)) {
      throw new Fault("a symbolic link that leads nowhere");
    }
    if (!Files.isRegularFile(path)) {
      throw new Fault("not a regular file: a pipe, socket or device");
    }
    return new Source(shown, kind, () -> Files.newInputStream(path));
  }

  private void enter(Path path) throws IOException, Fault {
    if (!walked.add(path.toRealPath())) {
      throw new Fault("a folder that was walked already, expected no loop of symbolic links");
    }
    folders.push(new Folder(path, sorted(path).iterator()));
  }

  private static List<Path> sorted(Path folder) throws IOException {
    record Named(byte[] name, Path path) {}
    List<Named> entries = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      paths.forEach(path -> entries.add(new Named(FileName.bytes(path), path)));
    } catch (DirectoryIteratorException broken) {
      throw broken.getCause();
    }
    entries.sort(Comparator.comparing(Named::name, FileName.ORDER));
    return entries.stream().map(Named::path).toList();
  }
}
