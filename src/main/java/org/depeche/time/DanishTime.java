package org.depeche.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.Span;
import org.depeche.claim.When;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;
import org.depeche.time.Meaning.Reference;

/** Finds Danish expressions of time, and tells what days they are. */
public final class DanishTime {

  /** What tells behind "den dag" which day it is. */
  private static final Set<String> TOLD_BEHIND = Set.of(",", "i", "da", "hvor", "der", "som", "af");

  /** How a noun ends that can be what "dagen efter" comes after. */
  private static final List<String> DEFINITE = List.of("et", "en", "erne", "ene", "ets", "ens");

  private final Symbol expression;
  private final Symbol more;
  private final Set<String> joining;
  private final Symbol named;
  private final Symbol number;
  private final Set<String> determiners;
  private final Set<String> counting;
  private final Set<String> vague;
  private final Set<String> definiteDays;
  private final Set<String> aged;
  private final Set<String> coming;

  private DanishTime() {
    Map<String, Symbol> symbols = new HashMap<>(DanishWords.symbols());
    DanishDates.addTo(symbols);
    DanishDays.addTo(symbols);
    DanishBounds.addTo(symbols);
    expression = symbols.get("expression");
    more = symbols.get("more");
    joining = more.firsts();
    named = symbols.get("named");
    number = symbols.get("n");
    determiners = symbols.get("determiner").firsts();
    counting = symbols.get("counting").firsts();
    definiteDays = symbols.get("weekdayen").firsts();
    vague = symbols.get("vague").firsts();
    aged = symbols.get("aged").firsts();
    coming = symbols.get("coming").firsts();
  }

  /** The one grammar, which never changes. */
  public static DanishTime load() {
    return Holder.GRAMMAR;
  }

  /** Built when first asked for. */
  private static final class Holder {
    private static final DanishTime GRAMMAR = new DanishTime();
  }

  /** The expressions of time in a sentence, in order; none overlaps another. */
  public List<TimeExpression> find(Sentence sentence) {
    List<Atom> atoms = Atom.of(sentence);
    List<TimeExpression> found = new ArrayList<>();
    int at = 0;
    while (at < atoms.size()) {
      int next = startsWord(atoms, at) ? read(expression, atoms, at, at, sentence, found) : at;
      while (next > at && next < atoms.size() && joining.contains(atoms.get(next).word())) {
        int further = read(more, atoms, next, next + 1, sentence, found);
        if (further == next) {
          break;
        }
        next = further;
      }
      at = Math.max(next, at + 1);
    }
    return found;
  }

  /**
   * The days that an expression means.
   *
   * @param tense on which side of the article's day its clause places it
   * @return empty where the anchor does not tell, or no calendar has such a day
   */
  public Optional<When> resolve(TimeExpression expression, Anchor anchor, Tense tense) {
    return expression.meaning().resolve(anchor, tense);
  }

  /** What a month or season means that stands alone before a token: "Juli 2000". */
  Optional<Meaning> alone(Sentence sentence, int from, int end) {
    List<Atom> atoms = new ArrayList<>(Atom.of(sentence));
    for (int i = 0; i < atoms.size(); i++) {
      if (atoms.get(i).token() == from) {
        atoms.set(i, atoms.get(i).small()); // "Maj" is the month only where it opens the text
        return named.match(atoms, i).stream()
            .filter(f -> f.end() < atoms.size() && atoms.get(f.end()).token() == end)
            .map(f -> (Meaning) f.value())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** Whether a word tells that its sentence is of what is to come. */
  boolean isComing(Token word) {
    return coming.contains(word.form());
  }

  private int read(
      Symbol symbol,
      List<Atom> atoms,
      int at,
      int begin,
      Sentence sentence,
      List<TimeExpression> found) {
    Symbol.Found longest = null;
    for (Symbol.Found one : symbol.match(atoms, at)) {
      if ((longest == null || one.end() > longest.end()) && endsWord(atoms, one.end())) {
        longest = one;
      }
    }
    if (longest == null || isOther((Meaning) longest.value(), atoms, at, longest.end())) {
      return at;
    }
    if (isOfClause((Meaning) longest.value(), atoms, begin, longest.end(), sentence)) {
      return longest.end();
    }
    Meaning meaning = complete((Meaning) longest.value(), atoms, longest.end(), sentence);
    if (begin > at) {
      shareYear(found, meaning);
    }
    found.add(expression(sentence, atoms.get(begin), atoms.get(longest.end() - 1), meaning));
    return longest.end();
  }

  /** Whether the word before makes something else of it. */
  private boolean isOther(Meaning meaning, List<Atom> atoms, int at, int end) {
    boolean pointed = atoms.get(at).word().equals("den") && end == at + 2;
    if (pointed && end < atoms.size() && TOLD_BEHIND.contains(atoms.get(end).word())) {
      return true; // "den dag, da …", "den dag i dag"
    }
    if (at == 0) {
      return false;
    }
    String before = atoms.get(at - 1).word();
    if (determiners.contains(before)
        && !before.equals("at")
        && counting.contains(atoms.get(at).word())) {
      return true;
    }
    if (before.equals("om") && definiteDays.contains(atoms.get(at).word())) {
      return true; // "om mandagen" is every Monday
    }
    return meaning instanceof Decade && aged.contains(before)
        || !number.match(atoms, at).isEmpty() && vague.contains(before);
  }

  private static TimeExpression expression(
      Sentence sentence, Atom first, Atom last, Meaning meaning) {
    int offset = sentence.span().begin();
    Span span = new Span(first.begin(), last.end());
    String text = sentence.text();
    String words =
        text.substring(
            text.offsetByCodePoints(0, span.begin() - offset),
            text.offsetByCodePoints(0, span.end() - offset));
    return new TimeExpression(
        sentence.index(), first.token(), last.token() + 1, span, words, meaning);
  }

  /** "i april og maj 2018": the year belongs to both. */
  private static void shareYear(List<TimeExpression> found, Meaning meaning) {
    TimeExpression before = found.get(found.size() - 1);
    if (before.meaning() instanceof InYear first
        && meaning instanceof InYear second
        && first.year().equals(YearChoice.NEAREST)) {
      InYear shared = new InYear(first.part(), second.year());
      found.set(
          found.size() - 1,
          new TimeExpression(
              before.sentence(), before.from(), before.to(), before.span(), before.text(), shared));
    }
  }

  /** Tells "dagen efter topmødet" from "dagen efter". */
  private Meaning complete(Meaning meaning, List<Atom> atoms, int end, Sentence sentence) {
    return isOpen(meaning, atoms, end) && hasComplement(atoms, end, sentence)
        ? ((Around) meaning).following()
        : meaning;
  }

  private static boolean isOpen(Meaning meaning, List<Atom> atoms, int end) {
    return meaning instanceof Around around
        && around.from() == Reference.PREVIOUS
        && Set.of("før", "efter", "inden").contains(atoms.get(end - 1).word());
  }

  /** "de ses dagen før alliancen holder topmøde": what counts from a clause has no day. */
  private static boolean isOfClause(
      Meaning meaning, List<Atom> atoms, int begin, int end, Sentence sentence) {
    if (!isOpen(meaning, atoms, end) || end >= atoms.size()) {
      return false;
    }
    int first = atoms.get(begin).token();
    int next = atoms.get(end).token();
    List<Token> behind = sentence.tokens().subList(next, sentence.tokens().size());
    Optional<Token> stop = Lists.first(behind, t -> t.tag().isFinite() || t.tag().isMark());
    return Lists.any(sentence.tokens().subList(0, first), t -> t.tag().isFinite())
        && stop.filter(t -> t.tag().isFinite() && t.index() > next).isPresent();
  }

  private boolean hasComplement(List<Atom> atoms, int end, Sentence sentence) {
    int next = end < atoms.size() && atoms.get(end).form().equals(",") ? end + 1 : end;
    if (next >= atoms.size()) {
      return false;
    }
    Atom atom = atoms.get(next);
    if (atom.word().equals("at") || next > end) {
      return atom.word().equals("at");
    }
    Tag tag = sentence.token(atom.token()).tag();
    return tag == Tag.UNKNOWN
        ? determiners.contains(atom.word()) || atom.isCapital() || isDefinite(atom.word())
        : tag.isNoun() || tag.isName() || tag.isPronoun() || tag.isAdjective();
  }

  private static boolean isDefinite(String word) {
    return word.length() > 4 && Lists.any(DEFINITE, word::endsWith);
  }

  /** Not the middle of "2013-topmødet", "G20", "1,5" or "Maj-Britt". */
  private static boolean startsWord(List<Atom> atoms, int at) {
    Atom atom = atoms.get(at);
    if (!atom.glued() || at == 0) {
      return true;
    }
    Atom before = atoms.get(at - 1);
    if (before.isWord() || before.isNumber()) {
      return false;
    }
    boolean inside = before.glued() && at > 1 && !isMark(atoms.get(at - 2));
    return !inside || !(before.isHyphen() || atom.isNumber() && ".,/:".contains(before.form()));
  }

  private static boolean endsWord(List<Atom> atoms, int end) {
    if (end >= atoms.size() || !atoms.get(end).glued()) {
      return true;
    }
    Atom next = atoms.get(end);
    if (!isMark(next) || next.form().equals("-") || next.form().equals("%")) {
      return false;
    }
    boolean inside = end + 1 < atoms.size() && atoms.get(end + 1).glued();
    return !inside || !(next.isHyphen() || atoms.get(end + 1).isNumber());
  }

  private static boolean isMark(Atom atom) {
    return !atom.isWord() && !atom.isNumber();
  }
}
