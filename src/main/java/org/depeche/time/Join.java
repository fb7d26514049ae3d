package org.depeche.time;

import java.util.List;
import org.depeche.claim.When;

/** How times that are named together belong together. */
enum Join {
  /** From the first to the last, all the time: "fra 18. til 20. september". */
  THROUGH,
  /** Some day from the first to the last: "mellem 18. og 20. september". */
  AMID,
  /** One of them: "i maj eller juni". */
  OR,
  /** All of them, and so all the time where they touch: "den 28. og 29. juni". */
  AND;

  When of(List<When> times) {
    When first = times.get(0);
    When last = times.get(times.size() - 1);
    return switch (this) {
      case THROUGH -> Edtf.lasting(first, last);
      case AMID -> Edtf.amid(first, last);
      case OR -> Edtf.either(times);
      case AND -> touch(times) ? Edtf.lasting(first, last) : Edtf.each(times);
    };
  }

  private static boolean touch(List<When> times) {
    for (int i = 1; i < times.size(); i++) {
      if (!Edtf.last(times.get(i - 1)).plusDays(1).equals(Edtf.first(times.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
