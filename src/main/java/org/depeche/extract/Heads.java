package org.depeche.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.entity.EntityMention;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Who heads a delegation and takes part for it: "en delegation med X i spidsen", "40 senatorer
 * anført af X".
 */
final class Heads {

  private static final int FAR = 14;
  private static final int TITLE = 8;
  private static final int BEHIND = 3;
  private static final int BACK = 3;
  private static final int FAR_ON = Integer.MAX_VALUE;
  private static final String SUBJECT = "subj";

  private final Document document;
  private final Lexicon lexicon;

  Heads(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** The person who heads those for whom a noun stands, where the words behind it name him. */
  Optional<EntityId> of(Sentence sentence, Token noun) {
    boolean team = noun.tag().isNoun() && lexicon.endsIn("team", noun.lemma());
    boolean several = noun.tag().isNoun() && noun.tag().isPlural() && !noun.tag().isDefinite();
    if (!team && !several) {
      return Optional.empty();
    }
    List<Token> tokens = sentence.tokens();
    int until = Math.min(tokens.size() - 1, noun.index() + FAR);
    for (int at = noun.index() + 1; at < until; at++) {
      Token token = tokens.get(at);
      if (lexicon.is("led", token.lemma()) && SmallWords.isAny(tokens.get(at + 1), "af")) {
        return named(sentence, at + 1).map(m -> m.entities().get(0));
      }
      if (several && !team && (token.tag().isMark() || token.tag().isFinite())) {
        return Optional.empty();
      }
      if (team && SmallWords.isAny(token, "med")) {
        Optional<EntityMention> first = named(sentence, at).filter(m -> isFirst(tokens, m.to()));
        if (first.isPresent()) {
          return first.map(m -> m.entities().get(0));
        }
      }
    }
    return Optional.empty();
  }

  /** "Delegationen mødtes", "hvor den mødtes": who heads the one of which was told before that. */
  Optional<EntityId> pointed(Sentence sentence, Token word) {
    boolean it = SmallWords.isAny(word, "den") && word.relation().equals(SUBJECT);
    boolean they = word.tag().isNoun() && word.tag().isDefinite();
    if (!it && !(they && lexicon.endsIn("team", word.lemma()))) {
      return Optional.empty();
    }
    for (int s = sentence.index(); s >= sentence.index() - (it ? 1 : BACK); s--) {
      Optional<Sentence> at = document.sentence(s);
      Optional<EntityId> head =
          at.flatMap(x -> last(x, x.equals(sentence) ? word.index() : FAR_ON));
      if (head.isPresent()) {
        return head;
      }
    }
    return Optional.empty();
  }

  /** Who heads the last delegation that a sentence names before a word. */
  private Optional<EntityId> last(Sentence sentence, int before) {
    return sentence.tokens().stream()
        .filter(t -> t.index() < before)
        .flatMap(t -> of(sentence, t).stream())
        .reduce((a, b) -> b);
  }

  /** The first person named soon behind a preposition. */
  private Optional<EntityMention> named(Sentence sentence, int preposition) {
    return document.entities().in(sentence.index()).stream()
        .filter(m -> m.form() == EntityMention.Form.FULL_NAME && m.entities().size() == 1)
        .filter(m -> m.entities().get(0).kind() == Kind.PERSON)
        .filter(m -> m.from() > preposition && m.from() - preposition < TITLE)
        .min(Comparator.comparingInt(EntityMention::from));
  }

  /** "i spidsen", right behind a name. */
  private static boolean isFirst(List<Token> tokens, int end) {
    return Lists.any(
        tokens.subList(end, Math.min(tokens.size(), end + BEHIND)), t -> t.lemma().equals("spids"));
  }
}
