package org.depeche.entity;

import java.util.List;
import java.util.Optional;
import org.depeche.entity.EntityMention.Form;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;

/** Follows who speaks from quote to quote, and whom "jeg" in a quote therefore means. */
final class Speakers {

  private final Scene scene;
  private final Discourse discourse;
  private final Mentions mentions;
  private Optional<Figure> speaker = Optional.empty();
  private Optional<Figure> answerer = Optional.empty();

  Speakers(Scene scene, Discourse discourse, Mentions mentions) {
    this.scene = scene;
    this.discourse = discourse;
    this.mentions = mentions;
  }

  /**
   * Whether somebody goes on speaking in a sentence that does not say who: he is no "han" in it.
   */
  boolean isSpeaking(Sentence sentence, Speech speech, Figure figure) {
    return speech.quoted()
        && goesOn(sentence, speech)
        && (Speech.opens(sentence) || isOfSpeaker(sentence))
        && speaker.filter(figure::equals).isPresent();
  }

  private static boolean isOfSpeaker(Sentence sentence) {
    return Lists.any(
        sentence.tokens(), t -> Words.isOneOf(t.lower(), "jeg", "mig", "vi", "os", "vores"));
  }

  private static boolean goesOn(Sentence sentence, Speech speech) {
    return speech.attribution() == sentence.tokens().size();
  }

  /**
   * "jeg" in direct speech is who is said to say it, in the sentence itself or in the speech before
   * it; whoever answers a question is the last who spoke.
   */
  void read(Sentence sentence, Speech speech) {
    int s = sentence.index();
    if (!speech.quoted()) {
      speaker = sentence.isQuestion() ? answerer : Optional.empty();
      return;
    }
    Optional<Figure> named =
        discourse.events().stream()
            .filter(e -> e.sentence() == s && e.token() >= speech.attribution() && e.isSubject())
            .flatMap(e -> e.figure().stream())
            .findFirst();
    speaker = named.or(() -> goesOn(sentence, speech) ? speaker : Optional.empty());
    answerer = named.or(() -> answerer);
    for (int t = 0; speaker.isPresent() && t < speech.attribution(); t++) {
      if (Pronouns.of(scene.word(s, t)).filter(p -> p == Pronouns.I).isPresent()) {
        mentions.add(s, t, Form.PRONOUN, List.of(speaker.get()), List.of());
      }
    }
  }
}
