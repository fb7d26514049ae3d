package org.depeche.extract;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depeche.claim.EntityId;
import org.depeche.entity.Entities;
import org.depeche.entity.EntityMention;
import org.depeche.entity.EntityMention.Form;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/**
 * The mentions of an article's entities that can name a source: not "sydkoreansk", not "hans", not
 * "en embedsmand".
 */
final class NamedVoices implements Voices {

  private static final Set<Form> MUTE = EnumSet.of(Form.STATE_ADJECTIVE, Form.COMPOUND, Form.PLACE);

  private final Map<Integer, List<Voice>> bySentence = new TreeMap<>();

  NamedVoices(List<Sentence> sentences, Entities entities) {
    for (Sentence sentence : sentences) {
      List<Voice> here =
          entities.in(sentence.index()).stream()
              .filter(m -> canSpeak(sentence, m))
              .map(m -> voice(sentence, m, entities))
              .sorted(
                  Comparator.comparingInt(Voice::from)
                      .thenComparing(Voice::to, Comparator.reverseOrder()))
              .toList();
      bySentence.put(sentence.index(), here);
    }
  }

  @Override
  public List<Voice> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  private static boolean canSpeak(Sentence sentence, EntityMention mention) {
    Token head = sentence.token(mention.head());
    boolean owner =
        head.tag() == Tag.PRONOUN_POSSESSIVE
            || mention.form() == Form.PRONOUN && head.tag().isGenitive();
    return !owner
        && !isUnnamed(sentence, mention)
        && !MUTE.contains(mention.form())
        && Lists.any(mention.entities(), NamedVoices::canSpeak);
  }

  /** "en embedsmand i X", "amerikanske diplomater": somebody of X, and not X itself. */
  private static boolean isUnnamed(Sentence sentence, EntityMention mention) {
    if (mention.form() != Form.DESCRIPTION && mention.form() != Form.PLURAL) {
      return false;
    }
    boolean one = mention.entities().size() == 1;
    boolean body = one && mention.entities().get(0).kind() != EntityId.Kind.PERSON;
    return SmallWords.isIndefinite(sentence.token(mention.from()))
        || body && !SpeechWords.DANISH.isBody(sentence.token(mention.head()));
  }

  private static boolean canSpeak(EntityId id) {
    return id.kind() != EntityId.Kind.PLACE;
  }

  /** "avisen X": a paper that nobody knows. */
  private static boolean isCalledMedium(Sentence sentence, EntityMention mention) {
    return mention.form() == Form.ORGANIZATION
        && mention.from() > 0
        && SpeechWords.DANISH
            .at(sentence, sentence.token(mention.from() - 1), Set.of(SpeechWord.Kind.MEDIUM))
            .isPresent();
  }

  private static Voice voice(Sentence sentence, EntityMention mention, Entities entities) {
    List<EntityId> ids = Lists.where(mention.entities(), NamedVoices::canSpeak);
    return new Voice(
        mention.from(),
        mention.to(),
        mention.head(),
        ids,
        Lists.any(ids, entities::isMedia) || isCalledMedium(sentence, mention));
  }
}
