package org.depeche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Finds the descriptions of people and bodies in a sentence. */
final class Descriptions {

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final List<FoundName> names;
  private final PhraseWords words;

  private Descriptions(
      Lexicon lexicon, Authority authority, Sentence sentence, List<FoundName> names) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.names = names;
    this.words = new PhraseWords(lexicon, authority, sentence, names);
  }

  /** The descriptions of a sentence, in order. */
  static List<Description> in(
      Sentence sentence, List<FoundName> names, Lexicon lexicon, Authority authority) {
    return new Descriptions(lexicon, authority, sentence, names).find();
  }

  private List<Description> find() {
    List<Description> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Optional<Noun> noun = lexicon.noun(token.form());
      if (noun.isPresent() && !Noun.isVerb(token) && !isInsideName(token.index())) {
        found.add(phrase(token, noun.get()).read());
      } else if (!found.isEmpty()) {
        office(token.index(), found).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "Norges minister, X, og den svenske, Y": the adjective alone, for the office named before. */
  private Optional<Description> office(int token, List<Description> before) {
    boolean alone =
        word(token - 1).equals("den")
            && word(token + 1).equals(",")
            && Lists.any(names, n -> n.from() == token + 2, NamePlaces::isPerson);
    Optional<FoundName> adjective =
        alone
            ? Lists.first(names, n -> n.kind() == Kind.ADJECTIVE && n.covers(token))
            : Optional.empty();
    return adjective.flatMap(
        a ->
            before.stream()
                .filter(Description::isOffice)
                .reduce((first, second) -> second)
                .map(d -> d.alone(token, a.entities())));
  }

  private String word(int token) {
    return token < 0 || token >= sentence.tokens().size() ? "" : sentence.token(token).lower();
  }

  private NounPhrase phrase(Token token, Noun noun) {
    return new NounPhrase(lexicon, words, sentence, token.index(), noun);
  }

  private boolean isInsideName(int token) {
    return Lists.any(names, n -> n.covers(token) && n.kind() != Kind.COMPOUND);
  }
}
