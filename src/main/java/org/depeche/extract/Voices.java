package org.depeche.extract;

import java.util.List;
import org.depeche.claim.EntityId;
import org.depeche.text.Sentence;

/** Whom the words of an article stand for, as far as its sources need to know. */
interface Voices {

  /**
   * A name, office or pronoun that stands for somebody who can speak.
   *
   * @param from the index of its first token
   * @param to the index just past its last token
   * @param head the index of its head
   * @param ids whom it stands for; several for "de to ledere"
   * @param medium whether that is a paper, agency or broadcaster
   */
  record Voice(int from, int to, int head, List<EntityId> ids, boolean medium) {

    /** Whether the token is one of its. */
    boolean covers(int token) {
      return from <= token && token < to;
    }
  }

  /** The voices named in a sentence, in order. */
  List<Voice> in(Sentence sentence);
}
