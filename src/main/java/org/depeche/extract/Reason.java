package org.depeche.extract;

/** The kinds of reasons for which a word that can tell of an act tells of none. */
public enum Reason {
  /** A role that the row asks for is filled by nothing. */
  MISSING_ROLE("the rule needs %s, and nothing that can fill it stands there"),
  /** The word is a compound or homonym of another meaning. */
  OTHER_SENSE("“%s” is another thing"),
  /** They speak by telephone or screen. */
  TELEPHONE("it is about a call, and those who call do not meet"),
  /** It is said not to be. */
  DENIED("it is denied or negated"),
  /** It is asked whether it is. */
  ASKED("it is only asked whether it is so"),
  /** It is told as what is done as a rule. */
  HABIT("it is told as what is done as a rule"),
  /** It would have been. */
  UNREAL("it is only imagined: it would have been"),
  /** It is told as wished, offered, possible or the like. */
  NOT_A_FACT("it is told as %s, not as done or to come"),
  /** It stands under "hvis". */
  ON_CONDITION("it stands in a condition"),
  /** The word is a part of what is promised. */
  INSIDE_A_PROMISE("it is a part of what another word promises"),
  /** No clause of a verb holds the word. */
  NO_CLAUSE("it stands in no clause with a verb"),
  /** It points back to something that is not there. */
  NOTHING_BEFORE("it points back, and nothing before it is meant"),
  /** It is only mentioned: neither how things stand with it nor when or where is said. */
  ONLY_MENTIONED("it is only mentioned: neither whether it was, nor when, nor where"),
  /** Fewer than two delegations are named. */
  ONE_SIDE("it takes two delegations that can meet; named here: %s"),
  /** Two of one state meet. */
  AT_HOME("those who meet are of one delegation"),
  /** States without anybody who speaks for them, as in sports. */
  NO_SPEAKER("states alone, in an article where nobody speaks for one, are teams"),
  /** It is only the occasion at which others meet. */
  MARGIN("it is the occasion on whose margins others meet, and they do not meet it"),
  /** Another word in the clause names the same act. */
  NAMED_BESIDE("the letter is named in the same clause, and that word tells of it"),
  /** What is handed over is no letter. */
  NO_LETTER("what is handed over is no letter"),
  /** Neither sender nor recipient is told. */
  NO_CORRESPONDENT("neither who wrote it nor to whom is told"),
  /** The sender is never told. */
  NO_SENDER("who wrote it is not told anywhere"),
  /** The recipient is never told. */
  NO_RECIPIENT("to whom it was written is not told anywhere"),
  /** Nobody in it acts for a state or an international body. */
  NOT_DIPLOMATIC("nobody in it acts for a state or an international body"),
  /** Both ends of a letter are of one delegation. */
  SAME_SIDE("sender and recipient are of one side"),
  /** A noun that names a promise is neither given nor got. */
  NOT_GIVEN("nobody is said to give or get it"),
  /** Who promises is no party of diplomacy. */
  NO_PLEDGER("who promises is not named, or acts for no state or international body"),
  /** Nothing is said to be promised. */
  NO_CONTENT("what is promised is not said"),
  /** The extractor left it out without saying why. */
  UNSAID("the reader left it out");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /** The reason in English words, with its detail in the place for it. */
  String sentence(String detail) {
    return words.replace("%s", detail);
  }
}
