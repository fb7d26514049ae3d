package org.depeche.text;

import java.util.Set;
import java.util.stream.IntStream;

/** Mends what the parser is known to get wrong in news. */
final class Mends {

  private static final Set<String> AMONG_OTHERS = Set.of("blandt andre", "blandt andet");

  private final Words words;

  private Mends(Words words) {
    this.words = words;
  }

  /** Mends heads and relations. */
  static void apply(Words words) {
    Mends mends = new Mends(words);
    ArgumentMends arguments = new ArgumentMends(words);
    ReceiverMends receivers = new ReceiverMends(words);
    RelativeMends relatives = new RelativeMends(words);
    CoordinationMends joints = new CoordinationMends(words);
    OwnerMends owners = new OwnerMends(words);
    ParticipleMends participles = new ParticipleMends(words);
    InversionMends inversions = new InversionMends(words);
    InfinitiveMends infinitives = new InfinitiveMends(words);
    PrepositionMends prepositions = new PrepositionMends(words);
    AdverbMends adverbs = new AdverbMends(words);
    QuantityMends quantities = new QuantityMends(words);
    for (int i = 0; i < words.size; i++) {
      owners.apply(i);
      prepositions.apply(i);
      prepositions.leaderBehindPlace(i);
      mends.titledName(i);
      mends.nameBehindPlace(i);
      mends.joinedFrom(i);
      joints.secondName(i);
      joints.bothNamed(i);
      joints.behindPronoun(i);
      mends.relativeOnMark(i);
      mends.amongOthers(i);
      participles.perfectInS(i);
      participles.perfect(i);
      participles.participleOnNoun(i);
      infinitives.letting(i);
      mends.behindInsertion(i);
      mends.joinedClause(i);
      joints.secondVerb(i);
      joints.sharedSubject(i);
      joints.verbOfNamed(i);
      joints.behindSecond(i);
    }
    for (int i = 0; i < words.size; i++) {
      mends.wordOnMark(i);
    }
    new OpeningMends(words).apply();
    for (int i = 0; i < words.size; i++) {
      participles.participleOfOpening(i);
      participles.secondParticiple(i);
      participles.participleAsSubject(i);
      mends.timeOnConjunction(i);
      adverbs.apply(i);
      quantities.apply(i);
      mends.nameBehindWhere(i);
      inversions.apply(i);
      receivers.apply(i);
      arguments.apply(i);
      joints.andThen(i);
      joints.bothPhrases(i);
      joints.bothBehindPreposition(i);
      joints.bothAsObject(i);
      joints.asWellAs(i);
      relatives.besideParticiple(i);
      relatives.betweenSubjectAndVerb(i);
      relatives.behindSom(i);
      relatives.onPreposition(i);
      relatives.apply(i);
      relatives.behind(i);
      mends.pronounBesideName(i);
      infinitives.joined(i);
    }
  }

  /**
   * "i A, hvor X som den første sad over for Y": who is named right behind "hvor" is the subject,
   * and what happens there is told of the place.
   */
  private void nameBehindWhere(int i) {
    int name = i + 1;
    boolean where = words.lower[i].equals("hvor") && i > 1 && words.tag(i - 1) == Tag.MARK_COMMA;
    int verb = where ? verbBehind(name) : -1;
    if (verb < 0) {
      return;
    }
    boolean somebody =
        words.tag(name) == Tag.NAME
            || words.tag(name) == Tag.PRONOUN_NOMINATIVE
            || words.tag(name) == Tag.NAME_GENITIVE && words.relations[name].equals("nobj");
    boolean named = somebody && words.heads[name] != verb;
    if (named && !words.has(verb, "subj")) {
      words.hang(name, verb, "subj");
      words.hang(i, verb, "mod");
    }
    for (int k = name + 1; k < verb; k++) {
      if (words.heads[k] == i - 2 && words.relations[k].equals("rel") && !words.tag(k).isVerb()) {
        words.hang(k, verb, "mod"); // "hvor han over for X klagede"
      }
    }
    boolean loose = words.heads[i] == verb && words.relations[verb].equals("conj");
    if (loose && words.tag(i - 2) == Tag.NAME) {
      words.hang(verb, i - 2, "rel");
    }
  }

  /** The first finite verb from there on before any "som", "der" or "hvor" clause begins. */
  private int verbBehind(int from) {
    for (int k = from; k < words.size; k++) {
      if (words.tag(k).isFinite()) {
        return k;
      }
      if (words.tag(k) == Tag.DER || words.lower[k].equals("hvor")) {
        return -1;
      }
    }
    return -1;
  }

  /** "da han fredag sad", "da X under et besøg fik": "da" brings in the verb and nothing before. */
  private void timeOnConjunction(int i) {
    int conjunction = words.heads[i];
    boolean stray =
        !words.tag(i).isVerb()
            && words.relations[i].equals("vobj")
            && conjunction < i
            && words.tag(conjunction) == Tag.CONJUNCTION_SUBORDINATING;
    int verb =
        stray
            ? IntStream.of(words.children(conjunction, "vobj"))
                .filter(v -> v > i && words.tag(v).isFinite())
                .findFirst()
                .orElse(-1)
            : -1;
    if (verb < 0) {
      return;
    }
    for (int k = conjunction + 1; k < i; k++) {
      if (words.heads[k] == i && words.relations[k].equals("subj")) {
        words.hang(k, verb, "subj");
      }
    }
    int before = i - 1;
    if (words.tag(before) == Tag.PREPOSITION && words.heads[before] == i) {
      words.hang(before, verb, "mod");
      words.hang(i, before, "nobj");
    } else {
      words.hang(i, verb, "mod");
    }
  }

  /**
   * "talte med en delegation, ledet af X, på slottet": what stands behind a participle between
   * commas belongs to the verb before it.
   */
  private void behindInsertion(int i) {
    int participle = words.heads[i];
    boolean behind =
        i > 0
            && words.tag(i) == Tag.PREPOSITION
            && words.tag(i - 1) == Tag.MARK_COMMA
            && participle > 0
            && participle < i - 1
            && words.tag(participle) == Tag.VERB_PARTICIPLE
            && words.tag(participle - 1) == Tag.MARK_COMMA;
    int verb = behind ? words.verbAbove(participle) : words.size;
    if (verb < participle) {
      words.hang(i, verb, "mod");
    }
  }

  /** "venter premierministeren, X, ham": "ham" is nobody's other name but what is done to. */
  private void pronounBesideName(int i) {
    boolean beside =
        words.tag(i) == Tag.PRONOUN_OBLIQUE && Set.of("appa", "dep").contains(words.relations[i]);
    int verb = beside ? words.verbAbove(i) : words.size;
    if (verb < i && !words.has(verb, "dobj")) {
      words.hang(i, verb, "dobj");
    }
  }

  /**
   * ", og begge lande lovede": what stands between ", og" and a verb is the verb's subject, and no
   * part of the clause before.
   */
  private void joinedClause(int verb) {
    int and = words.tag(verb).isFinite() ? andBefore(verb) : 0;
    int first = and == 0 ? -1 : clauseBefore(and, verb);
    if (first < 0 || and + 1 == verb || !isPhrase(and + 1, verb, and)) {
      return;
    }
    boolean named =
        words.tag(and + 1).isName()
            || IntStream.of(words.children(and + 1, "appa")).anyMatch(a -> words.tag(a).isName());
    boolean other =
        IntStream.of(words.children(verb, "subj")).anyMatch(i -> i < and ? i != first : !named);
    if (other) {
      return; // "og den gave gemte han": who does it stands elsewhere
    }
    if (words.heads[first] == verb) {
      words.hang(first, words.heads[verb], words.relations[verb]);
    }
    String behind = words.has(verb, "dobj") ? "iobj" : "dobj";
    IntStream.of(words.children(verb, "subj")).forEach(i -> words.hang(i, verb, behind));
    words.hang(and, first, "coord");
    words.hang(verb, and, "conj");
    words.hang(and + 1, verb, "subj");
  }

  /** The "og" behind a comma, with only commas before the verb; 0 where there is none. */
  private int andBefore(int verb) {
    int at = verb - 1;
    while (at > 0 && (!words.tag(at).isMark() || words.tag(at) == Tag.MARK_COMMA)) {
      if (words.tag(at) == Tag.CONJUNCTION_COORDINATING && words.tag(at - 1) == Tag.MARK_COMMA) {
        return at;
      }
      at--;
    }
    return 0;
  }

  /**
   * The finite verb before a conjunction that hangs on the verb behind it, or it on that; or -1.
   */
  private int clauseBefore(int and, int verb) {
    int above = words.heads[verb] == and ? words.heads[and] : words.heads[verb];
    return IntStream.range(0, and)
        .filter(i -> words.tag(i).isFinite())
        .filter(i -> words.heads[i] == verb || above == i)
        .findFirst()
        .orElse(-1);
  }

  /** Whether all words from one to another are one phrase that is joined by that conjunction. */
  private boolean isPhrase(int from, int to, int and) {
    return words.heads[from] == and
        && words.relations[from].equals("conj")
        && IntStream.range(from, to).allMatch(i -> words.isUnder(i, from));
  }

  /** "Trumps udsending Steve Witkoff": the name stands beside what is owned. */
  private void titledName(int i) {
    if (i < 2 || words.tag(i) != Tag.NAME || words.tag(i - 1) != Tag.NOUN_SINGULAR) {
      return;
    }
    int owner = words.heads[i - 1];
    boolean owned = owner < i && owner >= 0 && words.relations[i - 1].equals("possd");
    if (owned && words.heads[i] != i - 1 && words.heads[i] != owner && !words.isUnder(owner, i)) {
      words.hang(i, owner, "appr");
    }
  }

  /** "af Danmarks ambassadør i Beijing, Ole Hansen": the name is that of who is owned. */
  private void nameBehindPlace(int i) {
    int title = i - 4;
    boolean behind =
        title > 0
            && words.tag(i) == Tag.NAME
            && words.tag(i - 1) == Tag.MARK_COMMA
            && words.tag(i - 2) == Tag.NAME
            && words.tag(i - 3) == Tag.PREPOSITION
            && words.tag(title) == Tag.NOUN_SINGULAR
            && words.relations[title].equals("possd")
            && words.heads[title] == title - 1
            && (i + 1 >= words.size || words.tag(i + 1) != Tag.CONJUNCTION_COORDINATING);
    if (behind && words.heads[i] != title && !words.isUnder(title - 1, i)) {
      words.hang(i, title - 1, "appa");
    }
  }

  /** "X fra Danmark og Y fra Canada": Y is joined with X and not with Denmark. */
  private void joinedFrom(int i) {
    boolean listed =
        i > 3
            && i + 1 < words.size
            && words.tag(i) == Tag.NAME
            && words.lower[i + 1].equals("fra")
            && words.tag(i - 1) == Tag.CONJUNCTION_COORDINATING
            && words.heads[i - 1] == i - 2
            && words.tag(i - 2) == Tag.NAME
            && words.lower[i - 3].equals("fra");
    int first = i - 4;
    while (listed && first > 0 && words.tag(first).isMark()) {
      first--;
    }
    if (listed && words.tag(first) == Tag.NAME && !words.isUnder(first, i - 1)) {
      words.hang(i - 1, first, "coord");
    }
  }

  /** "til blandt andre X og Y": whom the preposition brings comes after. */
  private void amongOthers(int i) {
    int named = i + 1;
    boolean others =
        named < words.size && words.heads[i] < i && AMONG_OTHERS.contains(words.lower[i]);
    if (!others) {
      return;
    }
    if (words.heads[named] == i) {
      words.hang(named, words.heads[i], words.relations[i]);
    }
    if (words.heads[named] == words.heads[i]) {
      words.relations[i] = "mod";
      IntStream.of(words.children(i, "coord"))
          .filter(c -> c > named)
          .forEach(c -> words.hang(c, named, "coord"));
    }
  }

  /** A relative clause must not hang on a mark, nor its verb on "som". */
  private void relativeOnMark(int i) {
    if (words.tag(i) != Tag.SOM && words.tag(i) != Tag.DER || !hangsOnMark(i)) {
      return;
    }
    int verb = firstChild(i);
    int noun = nounBefore(i);
    if (verb >= 0 && words.tag(verb).isFinite() && noun >= 0 && !words.isUnder(noun, i)) {
      words.hang(verb, noun, "rel");
      words.hang(i, verb, hasSubject(verb) ? "dobj" : "subj");
    }
  }

  /** Words hang on words. */
  private void wordOnMark(int i) {
    int steps = 0;
    while (hangsOnMark(i) && steps++ < words.size) {
      int mark = words.heads[i];
      if (words.heads[mark] == words.size) {
        return;
      }
      words.heads[i] = words.heads[mark];
    }
  }

  private boolean hangsOnMark(int i) {
    int head = words.heads[i];
    return head < words.size && words.tag(head).isMark() && !words.tag(i).isMark();
  }

  private boolean hasSubject(int verb) {
    return words.has(verb, "subj");
  }

  private int firstChild(int head) {
    return IntStream.range(0, words.size)
        .filter(i -> words.heads[i] == head && words.tag(i).isVerb())
        .findFirst()
        .orElse(-1);
  }

  private int nounBefore(int i) {
    int noun = i - 1;
    while (noun >= 0 && !words.tag(noun).isNoun() && !words.tag(noun).isName()) {
      noun--;
    }
    boolean inPhrase =
        noun >= 0
            && words.heads[noun] < noun
            && Set.of("nobj", "possd").contains(words.relations[noun])
            && words.tag(words.heads[noun]) != Tag.PREPOSITION;
    return inPhrase ? words.heads[noun] : noun;
  }
}
