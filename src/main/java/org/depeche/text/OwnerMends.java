package org.depeche.text;

import java.util.stream.IntStream;

/** Mends what belongs to whom, and how large it is. */
final class OwnerMends {

  private final Words words;

  OwnerMends(Words words) {
    this.words = words;
  }

  /** Mends the place of a word that is owned. */
  void apply(int at) {
    ownedByTitled(at);
    ownedName(at);
    ownedNoun(at);
    measured(at);
    behindAdverb(at);
  }

  /** "et to sider langt brev": how long the letter is, and not what it is. */
  private void measured(int noun) {
    int size = noun - 1;
    int unit = noun - 2;
    int number = noun - 3;
    int article = noun - 4;
    boolean measured =
        article >= 0
            && words.tag(noun).isNoun()
            && words.tag(size).isAdjective()
            && words.tag(unit).isNoun()
            && words.tag(unit).isPlural()
            && words.tag(number) == Tag.NUMERAL
            && words.tag(article) == Tag.PRONOUN_INDEFINITE
            && !words.isUnder(article, noun);
    if (measured) {
      words.hang(noun, article, "nobj");
      words.hang(size, noun, "mod");
      words.hang(number, size, "mod");
      words.hang(unit, number, "nobj");
    }
  }

  /** "den russiske præsident Dmitrij Medvedevs rådgiver": it is the name that has an adviser. */
  private void ownedByTitled(int owned) {
    int name = owned - 1;
    int title = name < 1 ? -1 : words.heads[name];
    boolean titled =
        title >= 0
            && title < name
            && words.tag(name) == Tag.NAME_GENITIVE
            && words.relations[name].equals("appr")
            && (words.heads[owned] == title || words.heads[owned] == name)
            && words.relations[owned].equals("possd")
            && IntStream.of(words.children(title, "nobj"))
                .anyMatch(i -> Titles.isTitle(words.lemmas[i]) && !words.tag(i).isPlural());
    if (!titled) {
      return;
    }
    words.hang(name, words.heads[title], words.relations[title]);
    words.hang(title, name, "title");
    for (int i = owned; i < words.size; i++) {
      if (words.heads[i] == title) {
        words.heads[i] = name;
      }
    }
  }

  /** "USA's Ronald Reagan": the genitive has the name. */
  private void ownedName(int i) {
    if (i == 0 || words.tag(i) != Tag.NAME || words.tag(i - 1) != Tag.NAME_GENITIVE) {
      return;
    }
    if (words.heads[i - 1] == i) {
      words.hang(i - 1, words.heads[i], words.relations[i]);
    } else if (words.heads[i] < words.size && words.isUnder(i - 1, i)) {
      return;
    }
    words.hang(i, i - 1, "possd");
  }

  /**
   * "de to landes ledere", "de to lederes første møde": a noun after the genitive of another, with
   * no more than adjectives between, is what that one has.
   */
  private void ownedNoun(int i) {
    int owner = i - 1;
    while (owner > 0 && words.tag(owner).isAdjective()) {
      owner--;
    }
    boolean owned =
        owner >= 0
            && words.tag(i).isNoun()
            && words.tag(owner).isNoun()
            && words.tag(owner).isGenitive()
            && words.heads[i] != owner
            && !words.isUnder(owner, i);
    if (owned) {
      words.hang(i, owner, "possd");
      for (int between = owner + 1; between < i; between++) {
        words.hang(between, i, "mod");
      }
    }
  }

  /**
   * "venter Ruslands nyligt genvalgte præsident, X": what stands behind an owner and words for how
   * it is belongs to him, and so does its name.
   */
  private void behindAdverb(int noun) {
    int owner = noun - 1;
    while (owner > 0 && isDescribing(owner)) {
      owner--;
    }
    int verb = words.heads[noun];
    boolean stray =
        owner > 0
            && noun - owner > 2
            && words.tag(noun) == Tag.NOUN_SINGULAR
            && words.tag(owner) == Tag.NAME_GENITIVE
            && words.heads[owner] == verb
            && verb < owner
            && words.tag(verb).isVerb();
    if (!stray) {
      return;
    }
    for (int i = owner + 1; i < noun; i++) {
      words.hang(i, i == noun - 1 ? owner : i + 1, "mod");
    }
    words.hang(noun, owner, "possd");
    int name = noun + 2;
    while (name + 1 < words.size && words.relations[name].equals("namef")) {
      name++;
    }
    boolean named =
        name < words.size
            && words.tag(noun + 1) == Tag.MARK_COMMA
            && words.tag(name) == Tag.NAME
            && words.heads[name] == verb;
    if (named) {
      words.hang(name, owner, "appa");
    }
  }

  private boolean isDescribing(int word) {
    Tag tag = words.tag(word);
    return tag == Tag.ADVERB || tag.isAdjective() || tag == Tag.VERB_PARTICIPLE_ATTRIBUTIVE;
  }
}
