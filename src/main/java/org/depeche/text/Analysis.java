package org.depeche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One sentence on its way to a tree: its units as words for the models, and back to tokens. */
final class Analysis {

  private static final Map<String, Tag> CLOSED = closed();

  private final Sentence sentence;
  private final List<Unit> units;
  private final List<Unit> kept;
  private final Words words;

  Analysis(Sentence sentence, List<Unit> units) {
    this.sentence = sentence;
    this.units = units;
    kept = Lists.where(units, u -> u.kind() != Unit.Kind.DROPPED);
    words = new Words(Lists.map(kept, this::form));
    for (int i = 0; i < words.size; i++) {
      fixTag(i);
    }
  }

  private static Map<String, Tag> closed() {
    return Rows.of("da/closed.tsv", 2).stream()
        .collect(Collectors.toUnmodifiableMap(r -> r[0], r -> Tag.valueOf(r[1])));
  }

  /** What the models see. */
  Words words() {
    return words;
  }

  private String form(Unit unit) {
    return switch (unit.kind()) {
      case TIME -> unit.from() == 0 ? "I dag" : "i dag";
      case TIME_NOUN -> "mandag";
      case PHRASE ->
          sentence.tokens().subList(unit.from(), unit.to()).stream()
              .map(Token::form)
              .collect(Collectors.joining(" "));
      default -> sentence.token(unit.head()).form();
    };
  }

  private void fixTag(int i) {
    Tag tag =
        switch (kept.get(i).kind()) {
          case NAME -> Tag.NAME;
          case GENITIVE_NAME -> Tag.NAME_GENITIVE;
          case TIME -> Tag.ADVERB;
          case TIME_NOUN -> Tag.NOUN_SINGULAR;
          default -> CLOSED.get(words.lower[i]);
        };
    if (tag != null) {
      words.tags[i] = tag.ordinal();
      words.fixed[i] = true;
    }
  }

  /** The sentence with what the models found. */
  Sentence result() {
    List<Token> tokens = new ArrayList<>(sentence.tokens().size());
    int word = 0;
    for (Unit unit : units) {
      if (unit.kind() == Unit.Kind.DROPPED) {
        tokens.add(dropped(unit, word));
      } else {
        for (int i = unit.from(); i < unit.to(); i++) {
          tokens.add(i == unit.head() ? head(i, word) : part(i, unit));
        }
        word++;
      }
    }
    return new Sentence(
        sentence.index(), sentence.paragraph(), sentence.span(), sentence.text(), tokens, true);
  }

  private Token head(int token, int word) {
    int head = words.heads[word];
    Unit unit = kept.get(word);
    String form = sentence.token(token).form();
    String lemma =
        switch (unit.kind()) {
          case NAME -> form;
          case TIME, TIME_NOUN -> sentence.token(token).lower();
          default -> words.lemmas[word];
        };
    return token(
        token,
        isTime(unit) ? timeTag(sentence.token(token)) : words.tag(word),
        lemma,
        head == words.size ? -1 : kept.get(head).head(),
        words.relations[word]);
  }

  private Token part(int token, Unit unit) {
    String form = sentence.token(token).form();
    String lower = sentence.token(token).lower();
    if (!unit.isName()) {
      Tag tag = isTime(unit) ? timeTag(sentence.token(token)) : Tag.ADVERB;
      return token(token, tag, lower, unit.head(), "mwe");
    }
    boolean title = token == unit.from() && Character.isLowerCase(form.codePointAt(0));
    return title
        ? token(token, Tag.NOUN_SINGULAR, lower, unit.head(), "title")
        : token(token, Tag.NAME, form, unit.head(), "namef");
  }

  private static boolean isTime(Unit unit) {
    return unit.kind() == Unit.Kind.TIME || unit.kind() == Unit.Kind.TIME_NOUN;
  }

  private static Tag timeTag(Token token) {
    if (Character.isDigit(token.form().charAt(0))) {
      return token.form().endsWith(".") ? Tag.ORDINAL : Tag.NUMERAL;
    }
    return token.lower().equals("den")
        ? Tag.PRONOUN_DEMONSTRATIVE
        : CLOSED.getOrDefault(token.lower(), Tag.ADVERB);
  }

  private Token dropped(Unit unit, int word) {
    int neighbour = word > 0 ? word - 1 : 0;
    int head = kept.isEmpty() ? -1 : kept.get(neighbour).head();
    String form = sentence.token(unit.from()).form();
    return token(unit.from(), Tag.MARK_OTHER, form, head, head < 0 ? "ROOT" : "pnct");
  }

  private Token token(int index, Tag tag, String lemma, int head, String relation) {
    Token token = sentence.token(index);
    return new Token(index, token.span(), token.form(), token.lower(), tag, lemma, head, relation);
  }
}
