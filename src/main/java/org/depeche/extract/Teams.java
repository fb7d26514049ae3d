package org.depeche.extract;

import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.entity.EntityMention.Form;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;

/** Whether states that meet are teams, as in news of sports. */
final class Teams {

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;

  Teams(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /** States that meet by themselves, in an article without anybody who speaks for one, play. */
  boolean play(Meeting meeting) {
    boolean states = Lists.all(meeting.sides(), s -> s.kind() == Kind.STATE);
    Set<String> required = meeting.match().frame().required();
    boolean one = required.contains("obj") || required.contains("over for");
    return states
        && (parties.arePlaying(meeting.match().sentence())
            || !areOfficials(meeting) && (one || nobodySpeaks() && !isOfStates(meeting)));
  }

  private boolean nobodySpeaks() {
    return Lists.none(document.entities().profiles().keySet(), this::speaks);
  }

  /** "USA og Iran holdt møder i Oman", in an article that names nobody and tells of no game. */
  private boolean isOfStates(Meeting meeting) {
    return meeting.match().frame().noun()
        && Lists.none(document.entities().profiles().keySet(), e -> e.kind() == Kind.PERSON)
        && Lists.none(document.sentences(), parties::arePlaying);
  }

  /** "USA's og Irans udenrigsministre": whether an office stands for one of the states. */
  private boolean areOfficials(Meeting meeting) {
    Sentence sentence = meeting.match().sentence();
    return Lists.any(
        document.entities().in(sentence.index()),
        m -> m.form() == Form.DESCRIPTION || m.form() == Form.PLURAL,
        m ->
            lexicon.endsIn("office", sentence.token(m.head()).lemma())
                && Lists.any(m.entities(), meeting.sides()::contains));
  }

  private boolean speaks(EntityId id) {
    return id.kind() != Kind.STATE && id.kind() != Kind.PLACE && parties.isDiplomatic(id);
  }
}
