package org.depeche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * A sequence of words that begin with capitals, with the particles and initials inside it.
 *
 * @param sentence the sentence in which it stands
 * @param from index of its first token
 * @param to index past its last token
 */
record CapitalRun(Sentence sentence, int from, int to) {

  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "del", "della", "di", "dos", "la", "le", "el", "al", "bin", "ibn", "ben",
          "zu", "ter", "ten", "bint", "abu", "ul", "ur");

  /** Particles that are nothing else in Danish: with them a name can begin. */
  private static final Set<String> LEADING = Set.of("von", "van", "bin", "ibn", "della", "dos");

  /** Particles that are Danish words too; they join names only after a particle or given name. */
  private static final Set<String> DOUBTFUL = Set.of("der", "den", "de", "da", "du");

  private static final Pattern PREFIXED =
      Pattern.compile("(?:al|el|ad|as|ar|at|bin|d)[-'’]\\p{Lu}.*");

  /** The letters with which those begin. */
  private static final String PREFIXES = "aebd";

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.(?:\\p{Lu}\\.)*");

  /** The two parts of a Korean or Chinese name. */
  private static final Pattern FAMILY = Pattern.compile("\\p{Lu}\\p{Ll}{1,6}");

  private static final Pattern GIVEN =
      Pattern.compile("\\p{Lu}\\p{Ll}{1,6}-\\p{Ll}{1,5}(?:s|['’]s?)?");
  private static final int LONGEST_NAME_TAIL = 5;

  /** The sequences of a sentence, as long as they can be. */
  static List<CapitalRun> in(Sentence sentence, Lexicon lexicon) {
    List<CapitalRun> runs = new ArrayList<>();
    int size = sentence.tokens().size();
    for (int i = 0; i < size; ) {
      if (!isNameWord(sentence.token(i).form(), lexicon)) {
        i++;
        continue;
      }
      int from = i++;
      while (i < size && !breaksAfter(sentence, i - 1, lexicon)) {
        int next = afterParticles(sentence, i, lexicon);
        if (next < 0) {
          break;
        }
        i = next + 1;
      }
      runs.add(new CapitalRun(sentence, withParticles(sentence, from), i));
    }
    return runs;
  }

  /** Where the particles begin that stand before a name: "von der Leyen". */
  private static int withParticles(Sentence sentence, int from) {
    int at = from - 1;
    if (at > 0 && DOUBTFUL.contains(sentence.token(at).form())) {
      at--;
    }
    return at >= 0 && LEADING.contains(sentence.token(at).form()) ? at : from;
  }

  /** Whether it begins with a particle, and so is the last part of a name. */
  boolean isFamilyName() {
    String first = sentence.token(from).form();
    return LEADING.contains(first)
        || size() > 1 && opensSentence() && LEADING.contains(first.toLowerCase(Locale.ROOT));
  }

  /** The index of the next name word, past particles; -1 where the sequence ends. */
  private static int afterParticles(Sentence sentence, int from, Lexicon lexicon) {
    for (int i = from; i < sentence.tokens().size() && i < from + 3; i++) {
      String form = sentence.token(i).form();
      if (isNameWord(form, lexicon)) {
        return i;
      }
      String before = sentence.token(i - 1).form();
      boolean joins =
          PARTICLES.contains(form)
              || DOUBTFUL.contains(form)
                  && (PARTICLES.contains(before.toLowerCase(Locale.ROOT))
                      || lexicon.isGivenName(before));
      if (!joins) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a genitive ends the sequence: "USA's | Ronald Reagan", "Partiets | Mette Holm". */
  private static boolean breaksAfter(Sentence sentence, int index, Lexicon lexicon) {
    String form = sentence.token(index).form();
    if (Genitive.isCertain(form)) {
      return true;
    }
    return Genitive.base(form).isPresent()
        && index + 1 < sentence.tokens().size()
        && lexicon.isGivenName(sentence.token(index + 1).form())
        && !lexicon.isGivenName(form);
  }

  /** Whether a word can be part of a name: a capital, and no common noun behind a hyphen. */
  static boolean isNameWord(String form, Lexicon lexicon) {
    if (!Character.isUpperCase(form.codePointAt(0))) {
      return PREFIXES.indexOf(form.charAt(0)) >= 0 && PREFIXED.matcher(form).matches();
    }
    if (form.endsWith(".") && INITIAL.matcher(form).matches()) {
      return true;
    }
    int hyphen = form.lastIndexOf('-');
    if (hyphen < 0 || hyphen == form.length() - 1) {
      return hyphen < 0;
    }
    String tail = form.substring(hyphen + 1);
    return Character.isUpperCase(tail.codePointAt(0))
        || lexicon.namePart("x" + tail).filter("place"::equals).isPresent()
        || tail.length() <= LONGEST_NAME_TAIL && lexicon.noun(tail).isEmpty()
        || Genitive.base(tail).filter(t -> t.length() <= LONGEST_NAME_TAIL).isPresent()
            && lexicon.noun(tail).isEmpty();
  }

  /** Whether it begins where any word would have a capital. */
  boolean opensSentence() {
    for (int i = from - 1; i >= 0; i--) {
      String form = sentence.token(i).form();
      if (form.equals(":")) {
        return true;
      }
      if (Character.isLetterOrDigit(form.codePointAt(0)) || form.equals(",") || form.equals("(")) {
        return false;
      }
    }
    return true;
  }

  CapitalRun withoutFirst() {
    return new CapitalRun(sentence, from + 1, to);
  }

  CapitalRun slice(int newFrom, int newTo) {
    return new CapitalRun(sentence, newFrom, newTo);
  }

  int size() {
    return to - from;
  }

  List<Token> tokens() {
    return sentence.tokens().subList(from, to);
  }

  /** Its words without a genitive ending. */
  String text(boolean genitive) {
    List<String> forms = tokens().stream().map(Token::form).collect(Collectors.toList());
    if (genitive) {
      int last = forms.size() - 1;
      forms.set(last, Genitive.base(forms.get(last)).orElse(forms.get(last)));
    }
    return String.join(" ", forms);
  }

  /** The form of the token before it; empty at the beginning. */
  String before(int distance) {
    int index = from - distance;
    return index < 0 ? "" : sentence.token(index).form();
  }

  /** The form of a token after it; empty at the end. */
  String after(int distance) {
    int index = to - 1 + distance;
    return index >= sentence.tokens().size() ? "" : sentence.token(index).form();
  }

  /** Whether a part is an initial: "B." */
  boolean hasInitial() {
    return tokens().stream().skip(1).anyMatch(t -> INITIAL.matcher(t.form()).matches());
  }

  /** Whether it has the form of a Korean or Chinese name: "Kim Yong-chol". */
  boolean isEastAsian() {
    return size() == 2
        && FAMILY.matcher(sentence.token(from).form()).matches()
        && GIVEN.matcher(sentence.token(from + 1).form()).matches();
  }
}
