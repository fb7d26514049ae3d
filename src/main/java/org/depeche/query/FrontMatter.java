package org.depeche.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a query says of itself in its lines that begin with {@code #+}: a small part of YAML, in
 * which grlc's decorators are written too. Keys have a scalar, a list of scalars, or a list of
 * blocks of keys with scalars; nothing is nested deeper.
 */
final class FrontMatter {

  private static final Pattern KEY = Pattern.compile("([a-z][a-z-]*):(?: (.*))?");
  private static final Pattern FIELD = Pattern.compile("( {2}- | {4})([a-z][a-z-]*): (.*)");
  private static final Pattern ITEM = Pattern.compile(" {2}- (.*)");

  private final String file;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * A value with the line where it stands, from 1.
   *
   * @param line the line
   * @param text the value
   */
  record Value(int line, String text) {}

  /**
   * What belongs to one key.
   *
   * @param line the key's line
   * @param scalar its value; empty for a list
   * @param items the scalars of its list
   * @param blocks the blocks of its list, each by key
   */
  record Entry(
      int line, Optional<String> scalar, List<Value> items, List<Map<String, Value>> blocks) {}

  private FrontMatter(String file) {
    this.file = file;
  }

  /** Reads the front matter of a query. */
  static FrontMatter of(String file, String query) {
    FrontMatter matter = new FrontMatter(file);
    List<String> lines = query.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("#+")) {
        String line = lines.get(i).substring(2).replaceFirst("^ ", "");
        matter.read(i + 1, line.stripTrailing());
      }
    }
    return matter;
  }

  private void read(int number, String line) {
    Matcher key = KEY.matcher(line);
    Matcher field = FIELD.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (key.matches()) {
      begin(number, key.group(1), Optional.ofNullable(key.group(2)));
    } else if (field.matches()) {
      boolean first = field.group(1).contains("-");
      add(number, first, field.group(2), new Value(number, scalar(field.group(3))));
    } else if (item.matches()) {
      last(number).items().add(new Value(number, scalar(item.group(1))));
    } else {
      throw new BadQuery(file, number, "expected \"key: value\" or \"  - value\" after #+");
    }
  }

  private void begin(int number, String key, Optional<String> value) {
    Entry entry =
        new Entry(number, value.map(FrontMatter::scalar), new ArrayList<>(), new ArrayList<>());
    if (entries.put(key, entry) != null) {
      throw new BadQuery(file, number, "a second \"" + key + "\"");
    }
  }

  private void add(int number, boolean first, String key, Value value) {
    List<Map<String, Value>> blocks = last(number).blocks();
    if (first) {
      blocks.add(new LinkedHashMap<>());
    } else if (blocks.isEmpty()) {
      throw new BadQuery(file, number, "expected \"  - \" before the first key of a block");
    }
    if (blocks.get(blocks.size() - 1).put(key, value) != null) {
      throw new BadQuery(file, number, "a second \"" + key + "\"");
    }
  }

  private Entry last(int number) {
    Entry last = null;
    for (Entry entry : entries.values()) {
      last = entry;
    }
    if (last == null || last.scalar().isPresent()) {
      throw new BadQuery(file, number, "a list without a key before it");
    }
    return last;
  }

  private static String scalar(String text) {
    String bare = text.strip();
    boolean quoted = bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"");
    return quoted ? bare.substring(1, bare.length() - 1) : bare;
  }

  /** The keys, in their order. */
  Map<String, Entry> entries() {
    return entries;
  }

  /** The scalar of a key, which must be there. */
  String text(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      throw new BadQuery(file, 1, "expected \"#+ " + key + ": …\"");
    }
    return entry
        .scalar()
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new BadQuery(file, entry.line(), key + ": expected a text"));
  }

  /** What a key has; nothing where it is not there. */
  Optional<Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }
}
