package org.depeche.extract;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.extract.SpeechWord.Kind;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/**
 * A verb of saying with what stands around it: where its own words end and where those of its
 * subject begin. It is read off the row of words where the tree may err.
 */
final class SpeechClause {

  private static final Set<String> AUXILIARIES =
      Set.of(
          "har", "havde", "er", "var", "bliver", "blev", "kan", "kunne", "må", "måtte", "vil",
          "ville", "skal", "skulle", "bør", "burde");
  private static final Set<String> UNREAL =
      Set.of("vil", "ville", "skal", "skulle", "bør", "burde");
  private static final Set<String> CONDITIONS =
      Set.of("hvis", "hvorvidt", "når", "medmindre", "dersom");
  private static final Set<String> PLANS = Set.of("rejse", "tur", "plan");
  private static final int FAR = 14;

  private final Sentence sentence;
  private final Clauses clauses;
  private final SpeechWord word;
  private final int verb;
  private final int first;
  private final Complement content;
  private final OptionalInt complement;
  private final int end;

  SpeechClause(Sentence sentence, Clauses clauses, SpeechWord word, Token verb) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.word = word;
    this.verb = verb.index();
    this.first = findFirst();
    this.content = new Complement(sentence, word, this.verb);
    this.complement = content.begin();
    this.end = findEnd();
  }

  Sentence sentence() {
    return sentence;
  }

  SpeechWord word() {
    return word;
  }

  /** The index of the verb of saying. */
  int verb() {
    return verb;
  }

  /** The index of its auxiliary, or its own. */
  int first() {
    return first;
  }

  /** Where the words of its subject begin, if they follow it: at "at", a colon, "hvordan". */
  OptionalInt complement() {
    return complement;
  }

  /** The index just past its own last word. */
  int end() {
    return end;
  }

  /** Its clause in the tree, where the tree sees one. */
  Optional<Clause> clause() {
    return clauseOf(verb).or(() -> clauseOf(first));
  }

  private Optional<Clause> clauseOf(int index) {
    return clauses.of(token(index)).filter(c -> c.chain().contains(token(index)));
  }

  /** What it makes of its subject here; nothing where it is not asserted. */
  Optional<Kind> kind() {
    if (!isFinite() || isConditional() || isNeither()) {
      return Optional.empty();
    }
    if (isNegated()) {
      return word.negated();
    }
    boolean unreal = first != verb && UNREAL.contains(lower(first));
    return unreal ? Optional.empty() : Optional.of(word.kind());
  }

  /** Whether what is said is its grammatical subject: "oplyses", "er bekræftet af". */
  boolean isPassive() {
    boolean auxiliary =
        first != verb && Set.of("er", "var", "bliver", "blev").contains(lower(first));
    return lower(verb).endsWith("s") || auxiliary && token(verb).tag().isParticiple();
  }

  /**
   * Whether its subject stands after it and what is said before it: "…, siger X", "…, har X sagt".
   */
  boolean isInverted() {
    if (first == 0 || complement.isPresent() || !beginsSubject()) {
      return false;
    }
    return isInterruption() || !hasSubjectBefore();
  }

  /** The index of the mark that parts it from what is said before it. */
  OptionalInt boundary() {
    int at = first - 1;
    boolean found = false;
    while (at >= 0 && SmallWords.isMark(token(at))) {
      found |= !SmallWords.isDash(token(at));
      at--;
    }
    return found && at >= 0 ? OptionalInt.of(at + 1) : OptionalInt.empty();
  }

  private boolean beginsSubject() {
    int at = first + 1;
    while (at < size() && (token(at).tag() == Tag.ADVERB || token(at).form().equals("sig"))) {
      at++;
    }
    return at < size()
        && (SmallWords.beginsPhrase(token(at)) || isPassive() || word.kind() == Kind.SHOWS);
  }

  /**
   * Whether what stands before it has no main verb of its own, so that its subject must be there:
   * "X, der mødte Y, sagde det". The tree is asked only where the words leave it open.
   */
  private boolean hasSubjectBefore() {
    int verbs = 0;
    int openers = 0;
    for (int i = 0; i < first; i++) {
      verbs += token(i).tag().isFinite() ? 1 : 0;
      openers += opensClause(i) ? 1 : 0;
      if (verbs > openers) {
        return false;
      }
    }
    return arguments(Clause.SUBJECT).anyMatch(h -> h.index() < first && !isQuoted(h.index()));
  }

  private boolean opensClause(int at) {
    boolean commaBefore = at > 0 && SmallWords.isComma(token(at - 1));
    return lower(at).equals("at") && token(at).tag() != Tag.INFINITIVE_MARKER
        || Set.of("som", "der").contains(lower(at)) && !token(at).tag().isPronoun()
        || commaBefore && (SmallWords.isSubordinating(token(at)) || SmallWords.isAsking(token(at)));
  }

  private boolean isQuoted(int at) {
    return token(0).index() != at && SmallWords.isDash(token(0));
  }

  /** The heads of its arguments of that function. */
  Stream<Token> arguments(String function) {
    return clause().stream()
        .flatMap(c -> c.arguments(function).stream())
        .filter(Clause.Argument::direct)
        .map(Clause.Argument::head);
  }

  /** Whether its subject stands behind it: in "Det siger X" and in "…, siger X". */
  boolean hasSubjectBehind() {
    return hasFrontedDet()
        || resumption().isPresent() && SmallWords.isAny(token(first - 1), "det", "dette")
        || isInverted() && boundary().isPresent();
  }

  /**
   * The noun that "hvis" before it stands for: the "brevet" of "brevet, hvis ægthed X bekræfter".
   */
  OptionalInt possessor() {
    for (int i = first - 1; i > 1 && i > first - FAR; i--) {
      if (SmallWords.isComma(token(i))) {
        boolean owns = lower(i + 1).equals("hvis") && token(i + 2).tag().isNoun();
        return owns && token(i - 1).tag().isNoun() ? OptionalInt.of(i - 1) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Whether it has what is said in "det" or "sådan" before it: "Det siger X", "Nyheden bekræftes af
   * X".
   */
  boolean hasFrontedDet() {
    int at = first - 1;
    if (at < 0 || complement.isPresent()) {
      return false;
    }
    if (at == 1 && SmallWords.isReport(token(1)) && SmallWords.isPointing(token(0))) {
      return true;
    }
    boolean stands =
        SmallWords.isAny(token(at), "det", "dette", "sådan", "således")
            || word.kind() == Kind.SHOWS && word.with().contains(lower(at))
            || isPassive() && token(at).tag().isDefinite() && isReport(token(at));
    return stands && isLead(at);
  }

  /** "Nyheden er bekræftet", "Rejsen er bekræftet". */
  private static boolean isReport(Token noun) {
    return SmallWords.isReport(noun) || PLANS.contains(noun.lemma());
  }

  private boolean isLead(int to) {
    for (int i = 0; i < to; i++) {
      if (!SmallWords.isMark(token(i)) && !SmallWords.isJoining(token(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether it has what is said in "det" behind it: "Kreml vil ikke bekræfte det", "bliver det
   * bekræftet af Kreml", "Kreml afviser påstanden".
   */
  boolean hasDetAsObject() {
    if (complement.isPresent() || verb + 1 >= size() || word.kind() == Kind.SHOWS) {
      return false;
    }
    if (first != verb && isPassive() && SmallWords.isAny(token(first + 1), "det", "dette")) {
      return true;
    }
    int at = SmallWords.isNegating(token(verb + 1)) ? verb + 2 : verb + 1;
    boolean report = at < size() && SmallWords.isReport(token(at)) && token(at).tag().isDefinite();
    if (at >= size() || !report && !SmallWords.isAny(token(at), "det", "dette")) {
      return false;
    }
    return at + 1 >= size()
        || SmallWords.isMark(token(at + 1))
        || token(at + 1).tag() == Tag.PREPOSITION && !SmallWords.isAny(token(at + 1), "om")
        || token(at + 1).tag() == Tag.ADVERB;
  }

  /**
   * Where what the sentence has said ends, if "hvilket" or "men det" before the verb stands for it:
   * "…, hvilket X benægter", "…, men det benægter X".
   */
  OptionalInt resumption() {
    for (int i = first - 1; i > 1 && i > first - FAR; i--) {
      if (SmallWords.isComma(token(i))) {
        boolean joined =
            i + 3 == first
                && SmallWords.isAny(token(i + 1), "men", "og")
                && SmallWords.isAny(token(i + 2), "det", "dette");
        return joined || SmallWords.isAny(token(i + 1), "hvilket")
            ? OptionalInt.of(i)
            : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** Where the sentence goes on after "Som X skriver," at its beginning. */
  OptionalInt aside() {
    boolean opens = SmallWords.isAny(token(0), "som") && complement.isEmpty();
    return opens && end < size() && SmallWords.isComma(token(end))
        ? OptionalInt.of(end + 1)
        : OptionalInt.empty();
  }

  /** Whether it follows a quote: one in marks, or a sentence that begins with a dash. */
  boolean isBehindQuote() {
    OptionalInt boundary = boundary();
    if (boundary.isEmpty() || !isInverted() || SmallWords.isFirstPerson(token(first + 1))) {
      return false;
    }
    int at = boundary.getAsInt();
    return SmallWords.isDash(token(0))
        || SmallWords.isQuote(token(at))
        || at + 1 < first && SmallWords.isQuote(token(at + 1));
  }

  /** The tokens that are its subject's words, where they follow it. */
  BitSet said() {
    return content.tokens();
  }

  private boolean isFinite() {
    Tag tag = token(first).tag();
    boolean imperative = tag == Tag.VERB_IMPERATIVE && first > 0;
    return tag.isFinite() || imperative || !tag.isVerb() || AUXILIARIES.contains(lower(first));
  }

  private boolean isConditional() {
    if (possessor().isPresent()) {
      return false;
    }
    for (int i = first - 1; i >= 0 && i > first - FAR; i--) {
      if (CONDITIONS.contains(lower(i))) {
        return true;
      }
      if (SmallWords.isMark(token(i))) {
        return false;
      }
    }
    return first == 0 && complement.isPresent();
  }

  private boolean isNegated() {
    int to = complement.isPresent() ? complement.getAsInt() : end;
    for (int i = first; i < to; i++) {
      if (SmallWords.isNegating(token(i))) {
        return true;
      }
    }
    return first > 0 && SmallWords.isNegating(token(first - 1))
        || first > 1 && lower(first - 2).equals("ikke") && !SmallWords.isMark(token(first - 1));
  }

  /** "vil hverken bekræfte eller afkræfte, at": it is left open. */
  private boolean isNeither() {
    return first > 0
        && sentence.tokens().subList(first, verb).stream()
            .anyMatch(t -> t.lower().equals("hverken"));
  }

  private int findFirst() {
    Optional<Clause> clause = clauseOf(verb);
    if (clause.isPresent() && clause.get().first().index() < verb) {
      return clause.get().first().index();
    }
    Tag tag = token(verb).tag();
    boolean needsAuxiliary =
        tag.isParticiple() || tag.isInfinitive() || tag.isAdjective() || tag == Tag.ADVERB;
    for (int i = needsAuxiliary ? verb - 1 : -1; i >= 0 && i > verb - FAR; i--) {
      if (AUXILIARIES.contains(lower(i))) {
        return i;
      }
      if (token(i).tag().isFinite() || lower(i).equals("at")) {
        return verb;
      }
    }
    return verb;
  }

  private int findEnd() {
    int last = Math.max(verb, first);
    for (int i = last + 1; i < size(); i++) {
      if (complement.isPresent() && i >= complement.getAsInt()) {
        return SmallWords.isMark(token(i - 1)) ? i - 1 : i;
      }
      boolean comma = SmallWords.isComma(token(i));
      if (!comma && (token(i).tag() == Tag.MARK_END || SmallWords.isQuote(token(i)))) {
        return i;
      }
      if (comma && i + 1 < size() && endsAt(token(i + 1))) {
        return i;
      }
    }
    return size();
  }

  private boolean endsAt(Token next) {
    return SmallWords.isSubordinating(next)
        || SmallWords.isJoining(next)
        || SmallWords.isAsking(next)
        || next.tag().isFinite()
        || lower(next.index()).equals("at");
  }

  /** Whether the sentence that it interrupts goes on after it: "Mødet, siger X, bliver i maj". */
  boolean isInterruption() {
    return end + 1 < size() && SmallWords.isComma(token(end)) && token(end + 1).tag().isFinite();
  }

  /** Whether a colon ends the sentence behind it: what is said follows. */
  boolean isAnnouncement() {
    return complement.isEmpty() && token(size() - 1).form().equals(":");
  }

  private int size() {
    return sentence.tokens().size();
  }

  private Token token(int index) {
    return sentence.token(index);
  }

  private String lower(int index) {
    return token(index).lower();
  }
}
