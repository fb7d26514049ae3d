package org.depeche.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.claim.ActId.Kind;

/** Reads what an annotator wrote of one article. */
final class GoldReader {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Set<String> STATUSES = Set.of("proposed", "agreed", "held", "cancelled");

  private GoldReader() {}

  /**
   * The gold of a file.
   *
   * @param file the file
   * @param name the name of the article
   * @throws BadGold if it holds something else
   */
  static Gold read(Path file, String name) {
    GoldNode root = new GoldNode(file.toString(), "", tree(file));
    if (!root.text("id").equals(name)) {
      throw root.error("id", "expected \"" + name + "\", the name of the file");
    }
    List<GoldAct> acts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      root.items(kind.path() + "s").forEach(node -> acts.add(act(kind, node)));
    }
    Gold gold =
        new Gold(
            name,
            root.moment("published"),
            root.items("persons").stream().map(GoldReader::person).toList(),
            new LinkedHashSet<>(root.texts("states")),
            acts);
    root.end();
    return gold;
  }

  private static JsonNode tree(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (JsonProcessingException broken) {
      String place =
          broken.getLocation() == null
              ? ""
              : ":" + broken.getLocation().getLineNr() + ":" + broken.getLocation().getColumnNr();
      throw new BadGold(file + place + ": expected JSON: " + broken.getOriginalMessage());
    } catch (IOException unreadable) {
      throw new BadGold(file + ": cannot be read as UTF-8: " + unreadable.getMessage());
    }
  }

  private static GoldPerson person(GoldNode node) {
    GoldPerson person =
        new GoldPerson(
            node.text("name"),
            node.optionalText("represents"),
            node.optionalText("post"),
            node.flag("optional"));
    node.end();
    return person;
  }

  private static GoldAct act(Kind kind, GoldNode node) {
    Map<Part, List<String>> parties = new EnumMap<>(Part.class);
    for (Part part : Part.of(kind)) {
      parties.put(
          part,
          part == Part.PLACE
              ? node.optionalText(part.field()).stream().toList()
              : node.texts(part.field()));
    }
    GoldAct act =
        new GoldAct(
            kind,
            parties,
            kind == Kind.SUMMIT ? node.oneOf("status", STATUSES) : "",
            kind == Kind.PLEDGE
                ? Window.OPEN
                : new Window(node.day("notBefore"), node.day("notAfter")),
            kind == Kind.PLEDGE ? node.texts("keywords") : List.of(),
            node.text("sentence"),
            node.flag("optional"));
    node.end();
    return act;
  }
}
