package org.depeche.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Mends what relative clauses say something of: "et brev fra X, som Y modtog" is of the letter and
 * not of X.
 */
final class RelativeMends {

  private static final Set<String> THINGS = lemmas("noun");
  private static final Set<String> VERBS = lemmas("verb");

  private final Words words;

  RelativeMends(Words words) {
    this.words = words;
  }

  private static Set<String> lemmas(String kind) {
    return Rows.of("da/posted.tsv", 4).stream()
        .filter(r -> r[0].equals(kind))
        .map(r -> r[1])
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Hangs the relative clause of a verb on the thing that is sent or got. */
  void apply(int verb) {
    if (!words.relations[verb].equals("rel") || !isPosting(verb)) {
      return;
    }
    int noun = isOfThing(words.heads[verb]) ? -1 : thingBefore(words.heads[verb]);
    if (noun >= 0) {
      words.heads[verb] = noun;
    }
  }

  /** "et brev, som den svenske konge har fået": who stands behind "som" is the subject. */
  void behindSom(int som) {
    int verb = words.heads[som];
    boolean compared =
        words.tag(som) == Tag.SOM
            && som > 1
            && words.tag(som - 1) == Tag.MARK_COMMA
            && verb < words.size
            && words.relations[verb].equals("rel")
            && words.tag(verb).isFinite()
            && IntStream.of(words.children(verb, "subj")).allMatch(i -> i == som);
    int[] below = compared ? words.children(som, "nobj") : new int[0];
    if (below.length == 1 && below[0] == som + 1 && below[0] < verb) {
      words.hang(below[0], verb, "subj");
      words.hang(som, verb, "dobj");
    }
  }

  /**
   * "et brev, som 40 senatorer anført af X sendte": a participle is said of those before it, and
   * the finite verb behind it is what "som" is the object of.
   */
  void besideParticiple(int som) {
    int participle = words.heads[som];
    boolean reduced =
        words.tag(som) == Tag.SOM
            && participle < words.size
            && participle > som + 1
            && words.tag(participle).isParticiple()
            && words.relations[participle].equals("rel")
            && words.lower[Math.min(participle + 1, words.size - 1)].equals("af");
    int[] below = reduced ? words.children(som, "nobj") : new int[0];
    int verb = participle + 1;
    while (reduced && verb < words.size && !words.tag(verb).isFinite()) {
      verb++;
    }
    boolean lost =
        below.length == 1
            && below[0] < participle
            && verb < words.size
            && IntStream.of(words.children(verb, "subj")).allMatch(i -> i < som);
    if (lost) {
      mainClause(verb, som);
      words.hang(verb, words.heads[participle], "rel");
      words.hang(som, verb, "dobj");
      words.hang(below[0], verb, "subj");
      words.hang(participle, below[0], "rel");
    }
  }

  /** The verb before the relative clause is the main one, and of nothing behind it. */
  private void mainClause(int below, int som) {
    for (int main : words.children(below, "subj")) {
      int top = words.heads[below];
      if (words.tag(main).isFinite() && main < som && top < main) {
        words.hang(main, words.heads[top], words.relations[top]);
        words.hang(top, main, "mod");
      }
    }
  }

  /**
   * "Det møde, som de to skulle have holdt, er sløjfet": what the clause is of is the subject of
   * the verb behind it, and those behind "som" are that of the verb within.
   */
  void betweenSubjectAndVerb(int som) {
    int verb = words.heads[som];
    boolean opens =
        som > 1
            && words.tag(som) == Tag.SOM
            && words.tag(som - 1) == Tag.MARK_COMMA
            && verb > som
            && verb < words.size
            && words.tag(verb).isFinite();
    int[] people = opens ? words.children(som, "nobj") : new int[0];
    boolean inside = people.length == 1 && people[0] < verb;
    int main = inside ? words.heads[verb] : words.size;
    int[] subjects = inside ? words.children(verb, "subj") : new int[0];
    boolean broken =
        subjects.length == 1
            && subjects[0] < som
            && main > verb
            && main < words.size
            && words.tag(main).isFinite()
            && words.tag(main - 1) == Tag.MARK_COMMA
            && !words.has(main, "subj");
    if (broken) {
      words.hang(subjects[0], main, "subj");
      words.hang(verb, subjects[0], "rel");
      words.hang(som, verb, "dobj");
      words.hang(people[0], verb, "subj");
    }
  }

  /** "i X, hvor Y talte": what happens there is told of the place, and not of "i". */
  void onPreposition(int verb) {
    int preposition = words.heads[verb];
    boolean on =
        words.relations[verb].equals("rel")
            && preposition < verb
            && words.tag(preposition) == Tag.PREPOSITION;
    int place =
        on
            ? IntStream.of(words.children(preposition, "nobj"))
                .filter(i -> i > preposition && i < verb && !words.tag(i).isVerb())
                .max()
                .orElse(-1)
            : -1;
    if (place >= 0) {
      words.heads[verb] = place;
    }
  }

  /** "I et brev til Y, dateret den 2. maj, lover X": what stands before it is of the main verb. */
  void behind(int participle) {
    int verb = words.heads[participle];
    boolean aside =
        words.tag(participle) == Tag.VERB_PARTICIPLE
            && participle > 1
            && words.tag(participle - 1) == Tag.MARK_COMMA
            && verb < words.size
            && verb > participle
            && words.tag(verb).isFinite()
            && !words.relations[participle].equals("vobj");
    int opening = aside ? openingPreposition(participle) : -1;
    int thing = opening < 0 ? -1 : thingRightOf(opening, participle);
    if (thing >= 0) {
      words.heads[opening] = verb;
      words.relations[opening] = "mod";
      words.heads[participle] = thing;
      words.relations[participle] = "mod";
    }
  }

  private int openingPreposition(int participle) {
    return IntStream.range(0, 2)
        .filter(i -> i < participle && words.heads[i] == participle)
        .filter(i -> words.tag(i) == Tag.PREPOSITION)
        .findFirst()
        .orElse(-1);
  }

  private int thingRightOf(int preposition, int end) {
    return IntStream.range(preposition + 1, end).filter(this::isThing).findFirst().orElse(-1);
  }

  /** "som Y har modtaget", "som Y fik", "der blev sendt": the thing is what that is done to. */
  private boolean isPosting(int verb) {
    int main = meaning(verb);
    boolean passive = main != verb && words.lemmas[verb].equals("blive");
    return VERBS.contains(words.lemmas[main])
        && IntStream.range(0, words.size)
            .filter(i -> words.heads[i] == verb || words.heads[i] == main)
            .filter(i -> words.relations[i].equals("subj") == passive)
            .anyMatch(i -> words.tag(i) == Tag.SOM || words.tag(i) == Tag.DER);
  }

  private int meaning(int verb) {
    return IntStream.range(0, words.size)
        .filter(i -> words.heads[i] == verb && words.relations[i].equals("vobj"))
        .filter(i -> words.tag(i).isVerb())
        .findFirst()
        .orElse(verb);
  }

  /** Whether a word is a thing, or the determiner of one. */
  private boolean isOfThing(int word) {
    return isThing(word)
        || IntStream.range(0, words.size)
            .anyMatch(
                i -> words.heads[i] == word && words.relations[i].equals("nobj") && isThing(i));
  }

  /** The thing before the preposition that brings a person: "brev fra X"; else none. */
  private int thingBefore(int person) {
    int at = person;
    for (int steps = 0; at < words.size && steps < words.size; steps++) {
      if (words.tag(at).isVerb()) {
        return -1;
      }
      if (words.tag(at) == Tag.PREPOSITION) {
        return thingLeftOf(at);
      }
      at = words.heads[at];
    }
    return -1;
  }

  private int thingLeftOf(int preposition) {
    int at = preposition - 1;
    while (at >= 0 && !words.tag(at).isVerb() && !isThing(at)) {
      at--;
    }
    return at >= 0 && isThing(at) ? at : -1;
  }

  private boolean isThing(int noun) {
    return words.tag(noun).isNoun() && Lists.any(THINGS, words.lemmas[noun]::endsWith);
  }
}
