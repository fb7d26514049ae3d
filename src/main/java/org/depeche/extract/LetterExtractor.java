package org.depeche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depeche.claim.Claim;
import org.depeche.claim.EntityId;
import org.depeche.claim.Facts;
import org.depeche.extract.Missive.Mention;
import org.depeche.text.Lists;

/** Letters: who wrote to whom, and who brought it. */
final class LetterExtractor implements Extractor {

  private static final long serialVersionUID = 1;

  private final Lexicon lexicon;

  LetterExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Stream<Claim> extract(Document document) {
    Parties parties = new Parties(document, lexicon);
    List<Missive> letters = new ArrayList<>();
    for (Missive missive : new MissiveFinder(document, lexicon, parties).all()) {
      add(document, parties, letters, missive);
    }
    PartyPolitics party = new PartyPolitics(document, lexicon);
    Hosts heads = new Hosts(document, lexicon);
    AtHome home = new AtHome(document, parties);
    return letters.stream()
        .map(l -> ofBearer(parties, heads, l))
        .filter(l -> stands(document, parties, party, l))
        .filter(
            l ->
                !home.isLetter(l.senders(), l.recipients())
                    || document.trace().drop(l.evidence(), Reason.SAME_SIDE))
        .map(l -> l.letter(document));
  }

  /**
   * "Ambassadør X afleverede en note til Y": for his state, where nobody else is said to have sent
   * it; a president hands over his own.
   */
  private static Missive ofBearer(Parties parties, Hosts heads, Missive letter) {
    boolean borne = letter.mention() == Mention.NEW && !letter.recipients().isEmpty();
    if (!borne || !letter.senders().isEmpty()) {
      return letter;
    }
    List<EntityId> own = Lists.where(letter.carriers(), heads::leads);
    return letter.from(
        own.isEmpty()
            ? letter.carriers().stream()
                .filter(parties::isDiplomatic)
                .flatMap(c -> parties.delegation(c).stream())
                .filter(s -> parties.canCorrespond(List.of(s), letter.recipients()))
                .distinct()
                .toList()
            : own);
  }

  private static boolean stands(
      Document document, Parties parties, PartyPolitics party, Missive letter) {
    Trace trace = document.trace();
    List<EntityId> from = letter.senders();
    List<EntityId> to = letter.recipients();
    Reason open = from.isEmpty() ? Reason.NO_SENDER : Reason.NO_RECIPIENT;
    return (Facts.isTold(letter.evidence()) || trace.drop(letter.evidence(), Reason.DENIED))
        && (letter.isWhole() || trace.drop(letter.evidence(), open))
        && (isDiplomatic(parties, party, from)
            || isDiplomatic(parties, party, to)
            || trace.drop(letter.evidence(), Reason.NOT_DIPLOMATIC))
        && (to.isEmpty()
            || parties.canCorrespond(from, to)
            || trace.drop(letter.evidence(), Reason.SAME_SIDE));
  }

  private static void add(
      Document document, Parties parties, List<Missive> letters, Missive missive) {
    int most = missive.mention() == Mention.BOTH ? 2 : 1;
    int told = 0;
    boolean chosen =
        missive.mention() == Mention.KNOWN
            && Lists.any(letters, l -> isSame(document, l, missive) && isToOneOf(l, missive));
    for (int i = letters.size() - 1; i >= 0 && told < most; i--) {
      if (isSame(document, letters.get(i), missive)
          && (!chosen || isToOneOf(letters.get(i), missive))) {
        letters.set(i, letters.get(i).with(missive));
        told++;
      }
    }
    boolean points = told == 0 && missive.mention() == Mention.BOTH;
    if (points) {
      document.trace().drop(missive.evidence(), Reason.NOTHING_BEFORE);
    } else if (told == 0 && !isOfOneSide(parties, letters, missive)) {
      letters.add(missive);
    }
  }

  /** "I brevet beder regeringen": the letter just told of, where its minister wrote it. */
  private static boolean isOfOneSide(Parties parties, List<Missive> letters, Missive missive) {
    int last = letters.size() - 1;
    boolean one =
        last >= 0
            && missive.definite()
            && letters.get(last).isWhole()
            && missive.senders().stream()
                .flatMap(s -> parties.delegation(s).stream())
                .anyMatch(
                    d ->
                        Lists.any(
                            letters.get(last).senders(), s -> parties.delegation(s).contains(d)));
    if (one) {
      letters.set(last, letters.get(last).with(missive));
    }
    return one;
  }

  private static boolean isDiplomatic(Parties parties, PartyPolitics party, List<EntityId> ids) {
    return Lists.any(ids, id -> parties.isDiplomatic(id) && !party.isFor(id));
  }

  /** Whether a mention is of that letter; a letter of long ago is not the one of today. */
  private static boolean isSame(Document document, Missive letter, Missive missive) {
    boolean told = missive.definite() || isOld(document, letter) == isOld(document, missive);
    return told && letter.canBe(missive);
  }

  /** "Brevet til X": the one that went to him, and not the last one. */
  private static boolean isToOneOf(Missive letter, Missive missive) {
    return Lists.any(missive.recipients(), letter.recipients()::contains);
  }

  private static boolean isOld(Document document, Missive missive) {
    return missive.when().filter(document.anchor()::isLongAgo).isPresent();
  }
}
