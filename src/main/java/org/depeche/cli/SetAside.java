package org.depeche.cli;

import org.depeche.article.Reading;

/** Reports the articles that are set aside, and knows the exit status that follows. */
final class SetAside {

  private final Console console;
  private int count;

  SetAside(Console console) {
    this.console = console;
  }

  /** Reports one article: its name and the reason. */
  void report(Reading.Rejected rejected) {
    count++;
    console.say(rejected.toString());
  }

  /** Reports how many there were, if any; the exit status. */
  int conclude() {
    if (count == 0) {
      return ExitStatus.DONE;
    }
    console.say(count == 1 ? "1 article set aside" : count + " articles set aside");
    return ExitStatus.SET_ASIDE;
  }
}
