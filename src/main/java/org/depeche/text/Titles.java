package org.depeche.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells titles that stand right before a name, as in "ifølge udenrigsminister Mike Pompeo". */
final class Titles {

  private static final Pattern TITLE =
      Pattern.compile(
          "\\p{L}*(?:minister|præsident|kansler|formand|forkvinde|chef|rådgiver|talsmand|talskvinde"
              + "|sekretær|ambassadør|senator|borgmester|ordfører|direktør|kommissær|general|oberst"
              + "|admiral)|\\p{L}{2,}leder|ayatollah|kong|dronning|prins|prinsesse|kronprins|pave"
              + "|sheik|emir|sultan|kejser|zar|hr\\.|fru|dr\\.|professor");

  private static final Memory<Boolean> TITLES = new Memory<>(TITLE.asMatchPredicate()::test);

  /** Where "leder" is a noun and not a verb. */
  private static final Set<String> BEFORE_LEADER =
      Set.of("-", "–", "\"", "»", "af", "fra", "hos", "med", "og", "til", "ifølge", "at", ",");

  private static final Set<String> DETERMINERS =
      Set.of("den", "det", "de", "en", "et", "min", "mit", "din", "dit", "sin", "sit", "vores");

  private Titles() {}

  /** Whether a lemma is a word for who holds an office. */
  static boolean isTitle(String lemma) {
    return TITLES.of(lemma);
  }

  /** Whether the lower-case word there is a title that belongs to the name after it alone. */
  static boolean isBare(List<String> forms, int i, boolean afterGenitive) {
    return !afterGenitive && isTitle(forms, i) && !isDetermined(forms, i);
  }

  private static boolean isTitle(List<String> forms, int i) {
    String form = forms.get(i);
    if (form.equals("leder")) {
      return i == 0 || BEFORE_LEADER.contains(forms.get(i - 1));
    }
    return TITLES.of(form);
  }

  /** Whether an article or genitive stands before it, with adjectives between. */
  private static boolean isDetermined(List<String> forms, int i) {
    int before = i - 1;
    while (before >= 0 && forms.get(before).length() > 3 && forms.get(before).endsWith("e")) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    String form = forms.get(before);
    return DETERMINERS.contains(form) || form.length() > 3 && form.endsWith("s");
  }
}
