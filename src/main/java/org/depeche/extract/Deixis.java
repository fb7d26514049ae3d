package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.entity.Entities;
import org.depeche.entity.EntityMention;
import org.depeche.entity.EntityMention.Form;
import org.depeche.entity.Profile;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Whom "jeg", "mig", "vi" and "os" mean in direct speech: the one who speaks. It is known only once
 * the sources of an article are, and so later than whom its other pronouns mean.
 *
 * @param sources who speaks where
 * @param entities who the speakers are
 */
record Deixis(Sources sources, Entities entities) {

  private static final Set<String> PLURAL = Set.of("vi", "os", "vores", "vor", "vort", "vore");
  private static final Set<String> MOUTHPIECES = Set.of("talsmand", "talskvinde", "talsperson");

  /** The pronoun at that token, where it means the speaker and the speaker is known. */
  Optional<EntityMention> at(Sentence sentence, Token token) {
    if (!SmallWords.isFirstPerson(token) || !sources.inQuote(sentence, token)) {
      return Optional.empty();
    }
    return sources
        .speakerOf(sentence)
        .map(s -> isPlural(token) ? s.stream().flatMap(id -> group(id).stream()).toList() : s)
        .filter(s -> !s.isEmpty())
        .map(s -> mention(sentence, token, s));
  }

  private static boolean isPlural(Token token) {
    return PLURAL.contains(token.lower());
  }

  /** The "vi" of a spokesman is the state or body for which he speaks. */
  private List<EntityId> group(EntityId speaker) {
    boolean mouthpiece =
        speaker.kind() == Kind.PERSON
            && entities.profile(speaker).stream()
                .map(Profile::posts)
                .flatMap(List::stream)
                .anyMatch(Deixis::isMouthpiece);
    List<EntityId> represented = entities.represents(speaker);
    return mouthpiece && !represented.isEmpty() ? represented : List.of(speaker);
  }

  private static boolean isMouthpiece(String post) {
    return Lists.any(MOUTHPIECES, post::endsWith);
  }

  private static EntityMention mention(Sentence sentence, Token token, List<EntityId> speakers) {
    int i = token.index();
    return new EntityMention(
        sentence.index(),
        i,
        i + 1,
        i,
        token.span(),
        token.form(),
        Form.PRONOUN,
        speakers,
        Optional.empty());
  }
}
