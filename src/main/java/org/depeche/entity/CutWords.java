package org.depeche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.Span;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Names that are only part of a word: cut short before another ("Nord- og Sydkorea"), or in front
 * of a common noun ("Nato-topmødet").
 */
final class CutWords {

  private static final Set<Kind> COMPOUNDED = Set.of(Kind.STATE, Kind.ORGANIZATION);

  private CutWords() {}

  /** The names of that sort in a sentence. */
  static List<FoundName> find(Sentence sentence, Gazetteer gazetteer) {
    List<FoundName> names = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int hyphen = token.form().lastIndexOf('-');
      if (hyphen > 1 && hyphen == token.form().length() - 1) {
        cut(sentence, token, gazetteer).ifPresent(names::add);
      } else if (hyphen > 1 && Character.isLowerCase(token.form().codePointAt(hyphen + 1))) {
        compounded(sentence, token, hyphen, gazetteer).ifPresent(names::add);
      }
    }
    return names;
  }

  private static Optional<FoundName> cut(Sentence sentence, Token token, Gazetteer gazetteer) {
    int i = token.index();
    if (i + 2 >= sentence.tokens().size()) {
      return Optional.empty();
    }
    String first = token.form().substring(0, token.form().length() - 1);
    String other = sentence.token(i + 2).form();
    for (int at = 2; at < other.length() - 2; at++) {
      String name = first + other.substring(at);
      List<Reading> readings = new ArrayList<>(gazetteer.lookUp(name));
      Genitive.base(name).ifPresent(b -> readings.addAll(gazetteer.lookUp(b)));
      Optional<Reading> state =
          Lists.first(readings, r -> r.kind() == Kind.STATE || r.kind() == Kind.ADJECTIVE);
      if (state.isPresent()) {
        return Optional.of(NameFinder.found(sentence, i, i + 1, List.of(state.get()), false));
      }
    }
    return Optional.empty();
  }

  private static Optional<FoundName> compounded(
      Sentence sentence, Token token, int hyphen, Gazetteer gazetteer) {
    String first = token.form().substring(0, hyphen);
    if (!Character.isUpperCase(first.codePointAt(0))) {
      return Optional.empty();
    }
    return Lists.first(gazetteer.lookUp(first), r -> COMPOUNDED.contains(r.kind()))
        .map(r -> compound(sentence, token, first, r));
  }

  private static FoundName compound(Sentence sentence, Token token, String first, Reading reading) {
    int begin = token.span().begin();
    Span span = new Span(begin, begin + first.codePointCount(0, first.length()));
    Reading compound = new Reading(Kind.COMPOUND, reading.entities(), false, false);
    int i = token.index();
    return new FoundName(sentence.index(), i, i + 1, List.of(compound), first, span, false);
  }
}
