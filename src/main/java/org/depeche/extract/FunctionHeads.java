package org.depeche.extract;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** The words that head what stands in a grammatical function of a verb. */
final class FunctionHeads {

  private FunctionHeads() {}

  /** The heads of the phrases in a function, with a passive turned round. */
  static List<Token> of(Clauses clauses, Clause clause, String function, Frame frame) {
    boolean passive = isPassive(clause, frame) && !frame.lemma().endsWith("s");
    if (function.equals(Clause.SUBJECT)) {
      List<Token> doers = new ArrayList<>();
      if (passive) {
        doers.addAll(prepositional(clause, "af"));
      } else {
        clauses.subject(clause).ifPresent(doers::add);
      }
      doers.addAll(companions(clauses, clause));
      return doers;
    }
    if (passive && isStranded(clause, function)) {
      return clauses.subject(clause).stream().toList();
    }
    if (isStranded(clause, function)) {
      return Stranded.complements(clauses, clause, function);
    }
    if (function.equals(Clause.OBJECT)) {
      if (passive) {
        return clauses.subject(clause).stream().toList();
      }
      List<Token> objects = new ArrayList<>(prepositional(clause, Clause.OBJECT));
      if (!frame.roles().containsKey(Clause.INDIRECT_OBJECT)) {
        objects.addAll(prepositional(clause, Clause.INDIRECT_OBJECT));
      }
      if (!Setting.isWhere(clause)) { // "i A, hvor X modtog ham": A is where, and not whom
        clauses.relativeObject(clause).ifPresent(objects::add);
      }
      clauses.subject(clause).ifPresent(objects::remove);
      return objects;
    }
    return prepositional(clause, function);
  }

  /** "blev inviteret", and "er inviteret" of what one does to another. */
  private static boolean isPassive(Clause clause, Frame frame) {
    boolean state = clause.isPerfect() && clause.hasAuxiliary("være");
    return clause.isPassive() || state && frame.required().contains(Clause.OBJECT);
  }

  /** "rejste til Kyiv sammen med X for at tale med Y": X was with him there too. */
  static List<Token> companions(Clauses clauses, Clause clause) {
    List<Token> found = new ArrayList<>(alongside(clause));
    if (clause.hasMarker("for")) {
      clauses.parent(clause).ifPresent(journey -> found.addAll(alongside(journey)));
    }
    return found;
  }

  /** With whom the subject does it: "sammen med X tog Y imod Z". */
  private static List<Token> alongside(Clause clause) {
    Sentence sentence = clause.sentence();
    return Lists.where(
        prepositional(clause, "med"),
        h ->
            sentence
                .headOf(h)
                .filter(med -> med.index() > 0)
                .map(med -> sentence.token(med.index() - 1))
                .filter(t -> t.form().equalsIgnoreCase("sammen"))
                .isPresent());
  }

  /** Whether a passive leaves its preposition alone: "blev taget imod", "er blevet set ned på". */
  private static boolean isStranded(Clause clause, String function) {
    return clause.arguments(function).isEmpty() && clause.dependent(function).isPresent();
  }

  static List<Token> prepositional(Clause clause, String function) {
    return Lists.map(clause.arguments(function), Argument::head);
  }

  /** "Det har X forpligtet sig til": what the preposition brings stands before the clause. */
  static boolean isBroughtForward(Clauses clauses, Clause clause, String preposition) {
    return Lists.any(
        clause.sentence().tokens(),
        t -> t.tag() == Tag.PREPOSITION && t.form().equals(preposition),
        t -> clauses.of(t).filter(clause::equals).isPresent());
  }
}
