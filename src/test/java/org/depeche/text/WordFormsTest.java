package org.depeche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words by themselves lead to their dictionary forms and parts. */
class WordFormsTest {

  private static final WordForms FORMS = WordForms.load();

  @ParameterizedTest
  @CsvSource({
    "topmøderne, topmøde",
    "topmødet, topmøde",
    "embedsmænd, embedsmand",
    "breve, brev",
    "lovede, love",
    "atomvåben, atomvåben",
    "udenrigsministrene, udenrigsminister",
  })
  void formsShareADictionaryForm(String form, String lemma) {
    assertTrue(FORMS.lemmas(form).contains(lemma), () -> form + ": " + FORMS.lemmas(form));
    assertTrue(FORMS.lemmas(lemma).contains(lemma), () -> lemma + ": " + FORMS.lemmas(lemma));
  }

  @ParameterizedTest
  @CsvSource({
    "topmøderne, møde",
    "fredsaftalen, fred",
    "fredsaftalen, aftale",
    "atomvåben, våben",
    "udenrigsministeren, minister",
  })
  void aCompoundHasItsParts(String compound, String part) {
    assertTrue(FORMS.parts(compound).contains(part), () -> compound + FORMS.parts(compound));
  }

  @Test
  void aSimpleWordHasNone() {
    assertEquals(Set.of(), FORMS.parts("brev"));
  }

  @Test
  void otherWordsStayApart() {
    assertFalse(FORMS.lemmas("breve").contains("bred"), () -> FORMS.lemmas("breve").toString());
  }
}
