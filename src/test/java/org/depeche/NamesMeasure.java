package org.depeche;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.article.Article;
import org.depeche.claim.Entity;
import org.depeche.claim.EntityId;
import org.depeche.claim.Mention;
import org.depeche.extract.Reader;
import org.depeche.rdf.Base;
import org.depeche.rdf.Iris;
import org.depeche.rdf.Seeds;

/**
 * How well names of persons are found in text that is not about diplomacy: precision and recall
 * against a corpus in IOB2, each sentence read as an article of its own. A name is right where it
 * begins and ends as the annotators have it; the ending of a genitive may belong to it or not.
 */
final class NamesMeasure {

  private NamesMeasure() {}

  /** A name's place in its sentence, in UTF-16 units. */
  private record Place(int begin, int end, String name) implements Comparable<Place> {

    boolean is(Place other) {
      return begin == other.begin && Math.abs(end - other.end) <= (name.endsWith("'s") ? 2 : 1);
    }

    @Override
    public int compareTo(Place other) {
      return begin == other.begin ? end - other.end : begin - other.begin;
    }
  }

  private record Example(String text, List<Place> persons) {}

  /**
   * Measures on the IOB2 files that are given; "-v" first prints what is missed and what is extra.
   */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    boolean verbose = args.length > 0 && args[0].equals("-v");
    Reader reader = Reader.of(Seeds.shipped(new Iris(Base.standard())).authority());
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (String file : List.of(args).subList(verbose ? 1 : 0, args.length)) {
      for (Example example : examples(Files.readAllLines(Path.of(file)))) {
        Set<Place> persons = persons(reader, example.text());
        List<Place> missed = without(example.persons(), persons);
        List<Place> extra = without(persons, example.persons());
        right += example.persons().size() - missed.size();
        wanted += example.persons().size();
        found += persons.size();
        if (verbose) {
          missed.forEach(p -> System.out.println("missed " + p.name() + "  |  " + example.text()));
          extra.forEach(p -> System.out.println("extra  " + p.name() + "  |  " + example.text()));
        }
      }
    }
    double precision = (double) right / found;
    double recall = (double) right / wanted;
    System.out.printf(
        "persons: P %.3f  R %.3f  F1 %.3f  (%d right, %d found, %d annotated)%n",
        precision, recall, 2 * precision * recall / (precision + recall), right, found, wanted);
  }

  private static List<Place> without(Iterable<Place> some, Iterable<Place> others) {
    List<Place> left = new ArrayList<>();
    for (Place place : some) {
      boolean there = false;
      for (Place other : others) {
        there |= place.is(other);
      }
      if (!there) {
        left.add(place);
      }
    }
    return left;
  }

  private static Set<Place> persons(Reader reader, String text) {
    Set<Place> persons = new TreeSet<>();
    reader.read(Article.of("sentence", text)).stream()
        .filter(Entity.class::isInstance)
        .map(Entity.class::cast)
        .filter(e -> e.id().kind() == EntityId.Kind.PERSON)
        .forEach(
            e ->
                e.mentions().stream()
                    .filter(m -> isName(e, m))
                    .forEach(m -> persons.add(place(text, m))));
    return persons;
  }

  private static boolean isName(Entity entity, Mention mention) {
    return entity.prefLabel().equals(mention.anchor())
        || entity.altLabels().contains(mention.anchor());
  }

  private static Place place(String text, Mention mention) {
    int begin = text.offsetByCodePoints(0, mention.span().begin());
    int end = text.offsetByCodePoints(0, mention.span().end());
    return new Place(begin, end, mention.anchor());
  }

  private static List<Example> examples(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    String text = "";
    List<Place> persons = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      if (line.startsWith("# text =")) {
        text = line.substring("# text =".length()).strip();
        persons = new ArrayList<>();
        at = 0;
        examples.add(new Example(text, persons));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        int begin = text.indexOf(cells[1], at);
        at = begin + cells[1].length();
        if (cells[2].equals("B-PER")) {
          persons.add(new Place(begin, at, cells[1]));
        } else if (cells[2].equals("I-PER")) {
          Place last = persons.remove(persons.size() - 1);
          persons.add(new Place(last.begin(), at, text.substring(last.begin(), at)));
        }
      }
    }
    return examples;
  }
}
