package org.depeche.extract;

import java.util.List;
import java.util.Set;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** The closed words of Danish by which one sees where speech begins and ends. */
final class SmallWords {

  private static final Set<String> SUBORDINATING =
      Set.of(
          "der",
          "som",
          "hvor",
          "hvis",
          "hvilket",
          "hvoraf",
          "da",
          "mens",
          "efter",
          "inden",
          "før",
          "fordi",
          "når",
          "selv",
          "siden",
          "hvorefter",
          "hvorpå",
          "idet",
          "medmindre");
  private static final Set<String> ASKING =
      Set.of(
          "hvornår", "hvordan", "hvorfor", "hvem", "hvad", "hvorvidt", "om", "hvilke", "hvilken");
  private static final Set<String> JOINING = Set.of("og", "men", "for", "så", "eller");
  private static final Set<String> NEGATING =
      Set.of("ikke", "aldrig", "hverken", "intet", "ej", "næppe", "ingen", "ingenting");
  private static final Set<String> QUOTES = Set.of("\"", "»", "«", "“", "”", "„", "'", "’", "‘");
  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private static final Set<String> FIRST_PERSON =
      Set.of("jeg", "mig", "min", "mit", "mine", "vi", "os", "vores", "vor", "vort", "vore");

  private static final Set<String> TIMES =
      Set.of(
          "minut",
          "minutter",
          "time",
          "timer",
          "dag",
          "dage",
          "dagen",
          "uge",
          "uger",
          "ugen",
          "måned",
          "måneder",
          "måneden",
          "år",
          "året",
          "gang",
          "gange",
          "morgen",
          "formiddag",
          "eftermiddag",
          "aften",
          "nat",
          "natten",
          "mandag",
          "tirsdag",
          "onsdag",
          "torsdag",
          "fredag",
          "lørdag",
          "søndag");
  private static final Set<String> INDEFINITE =
      Set.of("en", "et", "flere", "nogle", "adskillige", "andre", "enkelte");

  private static final Set<String> REPORTS =
      Set.of(
          "oplysning",
          "melding",
          "nyhed",
          "påstand",
          "udlægning",
          "beretning",
          "beskyldning",
          "historie");

  private SmallWords() {}

  /** A noun for what has been said: "den oplysning", "påstanden". */
  static boolean isReport(Token token) {
    return token.tag().isNoun() && REPORTS.contains(token.lemma());
  }

  /** "den", "disse": what points back to what has been said. */
  static boolean isPointing(Token token) {
    return isAny(token, "den", "det", "de", "denne", "dette", "disse");
  }

  static boolean isMark(Token token) {
    String form = token.form();
    for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
      if (Character.isLetterOrDigit(form.codePointAt(i))) {
        return token.tag().isMark();
      }
    }
    return true;
  }

  static boolean isComma(Token token) {
    return token.form().equals(",");
  }

  static boolean isQuote(Token token) {
    return QUOTES.contains(token.form());
  }

  static boolean isDash(Token token) {
    return DASHES.contains(token.form());
  }

  /** "der", "da", "efter": what follows a comma and is no words of a speaker. */
  static boolean isSubordinating(Token token) {
    return SUBORDINATING.contains(token.lower());
  }

  /** "hvordan", "om": what begins the content of a question. */
  static boolean isAsking(Token token) {
    return ASKING.contains(token.lower());
  }

  static boolean isJoining(Token token) {
    return JOINING.contains(token.lower());
  }

  /** Whether a word on the verb of a clause negates it: "rejser ikke til Y". */
  static boolean isNegated(Clause clause) {
    return Lists.any(clause.dependents(), SmallWords::isNegating);
  }

  static boolean isNegating(Token token) {
    return NEGATING.contains(token.lower());
  }

  /** Whether it is a noun of time, which is no subject of a verb of saying. */
  static boolean isTime(Token token) {
    return TIMES.contains(token.lower());
  }

  /**
   * "gav løfte om A, men ikke om B", "lovede at komme, men ikke hvornår": it negates the other;
   * "lovede ikke blot A, men også B": neither is negated.
   */
  static boolean isOfAnother(Sentence sentence, Token negation) {
    int at = negation.index();
    return isNotOnly(sentence, at)
        || at > 0
            && at + 1 < sentence.tokens().size()
            && isAny(sentence.token(at - 1), "men")
            && (sentence.token(at + 1).tag() == Tag.PREPOSITION
                || sentence.token(at + 1).lower().startsWith("hv"));
  }

  private static boolean isNotOnly(Sentence sentence, int negation) {
    List<Token> tokens = sentence.tokens();
    return negation + 1 < tokens.size()
        && isAny(tokens.get(negation + 1), "blot", "kun", "bare", "alene")
        && Lists.any(tokens.subList(negation + 1, tokens.size()), t -> isAny(t, "men"));
  }

  static boolean isIndefinite(Token token) {
    return INDEFINITE.contains(token.lower());
  }

  static boolean isFirstPerson(Token token) {
    return FIRST_PERSON.contains(token.lower());
  }

  static boolean isAny(Token token, String... forms) {
    for (String each : forms) {
      if (each.equals(token.lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase that names somebody can begin with the token. */
  static boolean beginsPhrase(Token token) {
    Tag tag = token.tag();
    return tag == Tag.UNKNOWN && !isMark(token)
        || tag.isNoun()
        || tag.isName()
        || tag.isPronoun()
        || tag.isAdjective()
        || tag == Tag.NUMERAL
        || tag == Tag.FOREIGN
        || tag == Tag.ABBREVIATION
        || tag == Tag.VERB_PARTICIPLE_ATTRIBUTIVE;
  }

  /** The words from one token to just before another, exactly as they stand in the sentence. */
  static String text(Sentence sentence, int from, int to) {
    int begin = sentence.token(from).span().begin() - sentence.span().begin();
    int end = sentence.token(to - 1).span().end() - sentence.span().begin();
    String text = sentence.text();
    return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }
}
