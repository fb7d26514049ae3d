package org.depeche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.entity.EntityMention;
import org.depeche.entity.EntityMention.Form;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * People named in a row, "X, landets leder, Y, og Z": read off the words, since in a long row of
 * titles and names the tree often loses its thread.
 */
final class Roll {

  private static final Set<String> LINKS = Set.of("og", "samt");
  private static final Set<String> PRONOUNS = Set.of("han", "hun");
  private static final Set<String> OTHERS = Set.of("andre", "flere", "resten");
  private static final Pattern PARTY = Pattern.compile("\\(.+\\)");
  private static final Set<String> ORIGINS = Set.of("fra", "for");
  private static final Set<String> BELONGING = Set.of("af", "i");
  private static final int TITLE = 7;
  private static final int ORIGIN = 12;

  private final Document document;

  /** The rows of each sentence for which somebody has asked, by its index. */
  private final Map<Integer, List<Row>> known = new HashMap<>();

  /**
   * One row.
   *
   * @param people who stands in it, in order
   * @param from the first token of the first name
   * @param to the token behind the last one
   */
  private record Row(List<EntityId> people, int from, int to) {

    private boolean holds(EntityMention mention) {
      return mention.from() >= from && mention.to() <= to;
    }
  }

  Roll(Document document) {
    this.document = document;
  }

  /** All who stand in one row with somebody named there, in order; nobody where there is none. */
  List<EntityId> with(Sentence sentence, EntityId one, Token there) {
    Optional<EntityMention> name =
        document.entities().headedBy(sentence.index(), there.index()).filter(Roll::isPerson);
    return Lists.first(
            rows(sentence),
            r ->
                r.people().contains(one)
                    && there.index() < r.to() // "står ved siden af X og Y, og russeren …"
                    && name.filter(n -> !r.holds(n)).isEmpty())
        .map(Row::people)
        .orElse(List.of());
  }

  /** All people of a sentence, where they stand in one row before a token. */
  List<EntityId> before(Sentence sentence, Token token) {
    List<Row> rows = rows(sentence);
    List<EntityId> row = rows.size() == 1 ? rows.get(0).people() : List.of();
    boolean all =
        document.entities().in(sentence.index()).stream()
            .filter(Roll::isPerson)
            .allMatch(m -> m.to() <= token.index() && row.containsAll(m.entities()));
    return all ? row : List.of();
  }

  /** The row that begins right behind a noun: "sine kolleger, A, B og C". */
  List<EntityId> behind(Sentence sentence, Token noun) {
    return document.entities().in(sentence.index()).stream()
        .filter(Roll::isPerson)
        .filter(m -> m.from() > noun.index())
        .min(Comparator.comparingInt(EntityMention::from))
        .filter(
            m -> Lists.all(sentence.tokens().subList(noun.index() + 1, m.from()), Roll::isOfOrigin))
        .filter(m -> m.from() - noun.index() < ORIGIN)
        .map(m -> with(sentence, m.entities().get(0), sentence.token(m.head())))
        .orElse(List.of());
  }

  /**
   * What can stand between a plural and those whom it means: "af Norge og Sverige,", ",
   * nordmanden", ", minister".
   */
  private static boolean isOfOrigin(Token token) {
    return token.form().equals(",")
        || token.form().equals(":")
        || token.tag().isNoun() && !token.tag().isPlural()
        || token.tag().isName()
        || token.tag().isGenitive()
        || ORIGINS.contains(token.form())
        || BELONGING.contains(token.form())
        || LINKS.contains(token.form());
  }

  private List<Row> rows(Sentence sentence) {
    return known.computeIfAbsent(sentence.index(), i -> find(sentence));
  }

  private List<Row> find(Sentence sentence) {
    List<EntityMention> people =
        document.entities().in(sentence.index()).stream()
            .filter(Roll::isPerson)
            .sorted(Comparator.comparingInt(EntityMention::from))
            .toList();
    List<Row> rows = new ArrayList<>();
    int first = 0;
    Set<EntityId> row = new LinkedHashSet<>();
    boolean closed = false;
    for (int i = 0; i < people.size(); i++) {
      row.addAll(people.get(i).entities());
      Optional<Boolean> link =
          i + 1 < people.size()
              ? link(sentence, people.get(i), people.get(i + 1))
              : Optional.empty();
      boolean ends = closed && !link.orElse(true) && !isLinkedBehind(sentence, people, i + 1);
      closed |= link.orElse(false);
      if (link.isEmpty() || ends) {
        closed |= goesOn(sentence, people.get(i));
        if (closed && row.size() > 1) {
          rows.add(new Row(List.copyOf(row), people.get(first).from(), people.get(i).to()));
        }
        row.clear();
        first = i + 1;
        closed = false;
      }
    }
    return rows;
  }

  /** Whether an "og" comes later in the row: behind "A og B, C" nobody else stands in it. */
  private boolean isLinkedBehind(Sentence sentence, List<EntityMention> people, int from) {
    for (int i = from; i + 1 < people.size(); i++) {
      Optional<Boolean> link = link(sentence, people.get(i), people.get(i + 1));
      if (link.isEmpty() || link.get()) {
        return link.isPresent();
      }
    }
    return false;
  }

  private static boolean isPerson(EntityMention mention) {
    boolean one = mention.entities().size() == 1;
    return one
        && mention.entities().get(0).kind() == Kind.PERSON
        && (mention.form() == Form.FULL_NAME
            || mention.form() == Form.SHORT_NAME
            || PRONOUNS.contains(mention.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether two names are links of a row, and whether the last one: "og". */
  private Optional<Boolean> link(Sentence sentence, EntityMention a, EntityMention b) {
    List<Token> between = sentence.tokens().subList(a.to(), Math.max(a.to(), b.from()));
    int at = afterOrigin(sentence, between);
    boolean apposed = a.from() > 0 && sentence.token(a.from() - 1).form().equals(",");
    boolean comma = at < between.size() && between.get(at).form().equals(",");
    int link = comma ? at + 1 : at;
    boolean and = link < between.size() && LINKS.contains(between.get(link).form());
    boolean joins = and ? !comma || apposed || at > 0 : comma;
    if (!joins || between.size() - link > TITLE) {
      return Optional.empty();
    }
    boolean title =
        Lists.all(between.subList(and ? link + 1 : link, between.size()), Roll::isOfTitle);
    return title ? Optional.of(and) : Optional.empty();
  }

  /** "A, B og en række andre": a row that ends in people without names. */
  private static boolean goesOn(Sentence sentence, EntityMention last) {
    List<Token> behind = sentence.tokens().subList(last.to(), sentence.tokens().size());
    int link = afterOrigin(sentence, behind);
    return link + 2 < behind.size()
        && LINKS.contains(behind.get(link).form())
        && (OTHERS.contains(behind.get(link + 1).form())
            || behind.get(link + 1).form().equals("en")
                && behind.get(link + 2).form().equals("række"));
  }

  /** Past "fra Norge", "(Norge)" or the party "(S)" behind a name. */
  private static int afterOrigin(Sentence sentence, List<Token> between) {
    if (!between.isEmpty() && PARTY.matcher(between.get(0).form()).matches()) {
      return 1;
    }
    if (between.size() > 2 && between.get(0).form().equals("(")) {
      return between.get(2).form().equals(")") ? 3 : 0;
    }
    boolean origin = between.size() > 1 && ORIGINS.contains(between.get(0).form());
    int at = 1;
    while (origin && at < between.size() && between.get(at).tag().isName()) {
      at++;
    }
    return at > 1 ? at : 0;
  }

  private static boolean isOfTitle(Token token) {
    return token.form().equals(",")
        || token.tag().isNoun()
        || token.tag().isName()
        || token.tag().isAdjective()
        || Set.of("den", "det", "hans", "hendes", "sin", "deres", "både").contains(token.lower());
  }
}
