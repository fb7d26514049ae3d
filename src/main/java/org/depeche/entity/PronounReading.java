package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.claim.EntityId;
import org.depeche.entity.Binding.Subject;
import org.depeche.entity.Discourse.Event;
import org.depeche.entity.Discourse.Group;
import org.depeche.entity.Discourse.Prominence;
import org.depeche.entity.EntityMention.Form;
import org.depeche.text.Lists;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Tells of every pronoun and bare number whom it means. */
final class PronounReading {

  private static final int FARTHEST_AHEAD = 2;
  private static final Set<String> MUTUAL =
      Set.of("sammen", "hinanden", "mødes", "mødtes", "ses", "sås", "enige", "enedes", "drøftede");

  private static final Set<String> COUNTING =
      Set.of("over", "under", "omkring", "cirka", "næsten", "mange", "få", "fleste");
  private static final Pattern NUMBER = Pattern.compile("\\d+\\.?");

  private final Scene scene;
  private final Meaning meaning;
  private final PluralMeaning plurals;
  private final Roles roles;
  private final Discourse discourse;
  private final Mentions mentions;
  private final Referents referents;
  private final Binding binding;
  private final NumberReading numbers;
  private final Speakers speakers;
  private final List<Pending> pending = new ArrayList<>();

  /** A pronoun at the beginning of an article, before anybody is named. */
  private record Pending(int sentence, int token, Pronouns pronoun, boolean spoken) {}

  PronounReading(
      Scene scene,
      Meaning meaning,
      PluralMeaning plurals,
      Roles roles,
      Discourse discourse,
      Mentions mentions,
      Referents referents,
      Binding binding,
      Speakers speakers) {
    this.scene = scene;
    this.meaning = meaning;
    this.plurals = plurals;
    this.roles = roles;
    this.discourse = discourse;
    this.mentions = mentions;
    this.referents = referents;
    this.binding = binding;
    this.speakers = speakers;
    this.numbers = new NumberReading(scene, plurals, referents);
  }

  /** Reads a pronoun. */
  void read(int s, Token token, Pronouns pronoun, Speech speech) {
    int t = token.index();
    switch (pronoun) {
      case I -> {}
      case OWN -> readOwn(s, t, speech);
      case HE, HIS, SHE, HER -> readOne(s, t, pronoun, speech);
      case LATTER, FORMER -> {
        if (!isPointing(s, t)) {
          pointed(s, t, pronoun == Pronouns.LATTER ? 0 : 1).ifPresent(f -> mean(s, t, f));
        }
      }
      case EACH_OTHER -> readEachOther(s, t);
      case THEY, BOTH -> {
        if (!isDeterminer(s, t)) {
          readMany(s, t, pronoun);
        }
      }
    }
  }

  private void readOne(int s, int t, Pronouns pronoun, Speech speech) {
    boolean oblique = isOneOf(scene.word(s, t), "ham", "hende");
    Optional<Subject> subject =
        oblique
            ? binding.subject(s, t)
            : pronoun.isPossessive() ? binding.owner(s, t) : binding.antecedent(s, t);
    Optional<Figure> figure =
        meaning.pronoun(
            scene,
            s,
            t,
            pronoun,
            speech,
            f ->
                subject.filter(x -> x.figures().contains(f)).isPresent()
                    || speakers.isSpeaking(scene.sentence(s), speech, f));
    figure.ifPresentOrElse(f -> mean(s, t, f), () -> putOff(s, t, pronoun, speech.isSpoken(t)));
  }

  /** Of the two who were named last, the one so many places before the last. */
  private Optional<Figure> pointed(int s, int t, int place) {
    List<Figure> last = discourse.lastPersons(s, t, 0, f -> true);
    last = last.size() < 2 ? discourse.lastPersons(s, t, 1, f -> true) : last;
    boolean told = last.size() > 1 || t == 0 && last.size() > place; // all may be of one state
    return told ? Optional.of(last.get(place)) : Optional.empty();
  }

  /** Whether "denne" stands before what it points at: "denne gang". */
  private boolean isPointing(int s, int t) {
    if (t + 1 >= scene.sentence(s).tokens().size() || !scene.word(s, t).equals("denne")) {
      return false;
    }
    Tag tag = scene.sentence(s).token(t + 1).tag();
    return tag.isNoun() || tag.isAdjective() || tag.isName();
  }

  private void mean(int s, int t, Figure figure) {
    addEvent(s, t, figure, scene.prominence(s, t, t + 1));
    referents.put(s, t, figure);
    mentions.add(s, t, Form.PRONOUN, List.of(figure), List.of());
  }

  private void addEvent(int s, int t, Figure figure, Prominence prominence) {
    discourse.add(
        new Event(
            s, t, Optional.of(figure), roles.state(figure), prominence, Discourse.Form.PRONOUN));
  }

  /** "sin" is of the subject of its clause, whoever that is. */
  private void readOwn(int s, int t, Speech speech) {
    if (scene.word(s, t - 1).equals("hver")) {
      return; // "hver sit brev": of each of several, who need not be the subject
    }
    Optional<Subject> subject = binding.subject(s, t);
    if (subject.isEmpty()) {
      meaning.subject(s, t).ifPresent(f -> own(s, t, List.of(f), List.of()));
    } else if (subject.get().whole()) {
      own(s, t, List.copyOf(subject.get().figures()), List.copyOf(subject.get().states()));
    } else {
      comingSubject(s, t)
          .flatMap(p -> meaning.pronoun(scene, s, t, p, speech, f -> false))
          .ifPresent(f -> own(s, t, List.of(f), List.of()));
    }
  }

  /** "I et brev til sin kollega, X, skriver han": the pronoun that is subject behind "sin". */
  private Optional<Pronouns> comingSubject(int s, int t) {
    return scene
        .clauseOf(s, t)
        .flatMap(scene.clauses(s)::subject)
        .filter(h -> h.index() > t)
        .flatMap(h -> Pronouns.of(scene.word(s, h.index())))
        .filter(p -> p == Pronouns.HE || p == Pronouns.SHE);
  }

  private void own(int s, int t, List<Figure> figures, List<EntityId> states) {
    if (figures.size() == 1) {
      referents.put(s, t, figures.get(0));
    } else if (figures.isEmpty() && states.size() == 1) {
      referents.put(s, t, states.get(0));
    }
    mentions.add(s, t, Form.PRONOUN, figures, states);
  }

  /** "hinanden" means the subject of its clause; where that is one person, those just named. */
  private void readEachOther(int s, int t) {
    Optional<Subject> subject = binding.subject(s, t);
    Optional<Group> bound = subject.filter(x -> x.whole() && x.size() > 1).map(x -> group(s, t, x));
    boolean unknown = subject.filter(x -> x.plural() && !x.whole()).isPresent();
    boolean single = subject.filter(x -> !x.plural() && x.size() == 1).isPresent();
    if (bound.isPresent()) {
      addGroup(bound.get(), s, t, t);
    } else if (single) {
      plurals
          .many(s, t, Pronouns.THEY)
          .filter(g -> g.sentence() == s)
          .ifPresent(g -> addGroup(g, s, t, t));
    } else if (!unknown) {
      plurals.many(s, t, Pronouns.EACH_OTHER).ifPresent(g -> addGroup(g, s, t, t));
    }
  }

  /** Whether the sentence tells of something that people do with each other. */
  private boolean isMutual(int s) {
    return scene.sentence(s).tokens().stream()
        .map(t -> t.lower())
        .anyMatch(f -> MUTUAL.contains(f));
  }

  private Group group(int s, int t, Subject subject) {
    List<Figure> figures = List.copyOf(subject.figures());
    List<EntityId> states =
        figures.isEmpty()
            ? List.copyOf(subject.states())
            : figures.stream().flatMap(f -> roles.state(f).stream()).distinct().toList();
    return new Group(s, t, figures, states);
  }

  private void readMany(int s, int t, Pronouns pronoun) {
    Optional<Subject> subject = binding.subject(s, t);
    boolean owned = scene.word(s, t).equals("deres") && subject.filter(Subject::plural).isPresent();
    if (owned) {
      subject
          .filter(x -> x.whole() && x.isSeveral())
          .ifPresent(x -> addGroup(group(s, t, x), s, t, t));
      return;
    }
    boolean mutual = isMutual(s);
    Optional<Group> here = mutual && isWhen(s, t) ? plurals.here(s, t) : Optional.empty();
    Optional<Group> group = here.isPresent() ? here : plurals.many(s, t, pronoun);
    if (group.isEmpty() && pronoun == Pronouns.THEY && mutual) {
      group = plurals.some(s, t, 2);
    }
    Optional<Subject> apart =
        scene.word(s, t).equals("de") ? Optional.empty() : binding.apart(s, t, t);
    group = group.filter(g -> apart.filter(x -> isOf(x, g)).isEmpty());
    boolean clear = pronoun != Pronouns.THEY || mutual || !isCrossed(s, t, group);
    if (group.isPresent()) {
      group.filter(g -> clear).ifPresent(g -> addGroup(g, s, t, t));
    } else {
      putOff(s, t, pronoun, false);
    }
  }

  /** "…, da de mødtes": whether the clause tells when something else was. */
  private boolean isWhen(int s, int t) {
    return scene.word(s, t).equals("de")
        && isOneOf(scene.word(s, t - 1), "da", "når", "mens", "før")
        && t > 1;
  }

  /** Whether one of the group is the subject of the clause, so that "dem" are others. */
  private static boolean isOf(Subject subject, Group group) {
    return Lists.any(group.figures(), subject.figures()::contains)
        || group.figures().isEmpty() && Lists.any(group.states(), subject.states()::contains);
  }

  /** Whether other people are spoken of between a group and the pronoun: "topcheferne … dem". */
  private boolean isCrossed(int s, int t, Optional<Group> group) {
    if (group.isEmpty()) {
      return false;
    }
    for (int i = group.get().sentence(); i <= s; i++) {
      int from = i == group.get().sentence() ? group.get().token() + 1 : 0;
      int to = i == s ? t : scene.sentence(i).tokens().size();
      for (int k = from; k < to; k++) {
        if (isOtherPlural(i, k)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOtherPlural(int s, int t) {
    if (!scene.sentence(s).token(t).tag().isPlural() || referents.group(s, t).isPresent()) {
      return false;
    }
    return scene.isSubject(s, t, t + 1)
        || Lists.any(scene.descriptions(s), d -> d.head() == t && d.noun().plural());
  }

  /** Whether "de", "begge" or "deres" stands before what it belongs to. */
  private boolean isDeterminer(int s, int t) {
    String word = scene.word(s, t);
    if (word.equals("deres")) {
      return false;
    }
    boolean inside = Lists.any(scene.descriptions(s), d -> d.from() <= t && t < d.head());
    if (inside) {
      return true;
    }
    if (t + 1 >= scene.sentence(s).tokens().size()) {
      return false;
    }
    Token after = scene.sentence(s).token(t + 1);
    if (after.tag() == Tag.NAME_GENITIVE) {
      return scene.sentence(s).token(t).relation().equals("mod"); // "lovede de Ukraines leder det"
    }
    boolean when = after.relation().equals("mod") && !after.tag().isPlural(); // "de mandag mødtes"
    boolean bare = after.tag().isNoun() && !after.tag().isDefinite() && !when;
    if (word.equals("begge")) {
      return bare;
    }
    return word.equals("de")
        && (bare
            || after.tag().isAdjective()
                && after.tag() != Tag.ADJECTIVE_ADVERBIAL
                && !after.relation().equals("pred")
            || after.tag().isName()
            || after.tag() == Tag.VERB_PARTICIPLE_ATTRIBUTIVE
            || COUNTING.contains(after.form())
            || NUMBER.matcher(after.form()).matches()
            || Pronouns.number(after.form()).isPresent()
            || Lists.any(scene.names(s), n -> n.covers(t + 1)));
  }

  /** "De to blev enige", "de fem", "de samme to", "alle tre": a number that stands alone. */
  void readNumber(int s, Token token) {
    numbers.of(s, token).ifPresent(n -> addGroup(n.group(), s, n.from(), token.index()));
  }

  private void addGroup(Group group, int s, int from, int t) {
    Group here = new Group(s, t, group.figures(), group.states());
    discourse.add(here);
    referents.put(s, t, here);
    group.figures().forEach(f -> addEvent(s, t, f, Prominence.NONE));
    List<EntityId> states = group.figures().isEmpty() ? group.states() : List.of();
    mentions.add(s, from, t, Form.PRONOUN, group.figures(), states);
  }

  private void putOff(int s, int t, Pronouns pronoun, boolean spoken) {
    if (s <= 1 && Lists.none(discourse.events(), e -> e.figure().isPresent())) {
      pending.add(new Pending(s, t, pronoun, spoken));
    }
  }

  /** "Han kommer ikke. Det siger X …": a beginning that names nobody means who is named next. */
  void readPending() {
    for (Pending p : pending) {
      if (p.pronoun().isSingular()) {
        ahead(p)
            .filter(f -> p.pronoun().agrees(f.gender()))
            .ifPresent(
                f -> mentions.add(p.sentence(), p.token(), Form.PRONOUN, List.of(f), List.of()));
      } else {
        first(p)
            .ifPresent(
                g ->
                    mentions.add(
                        p.sentence(),
                        p.token(),
                        Form.PRONOUN,
                        g.figures(),
                        g.figures().isEmpty() ? g.states() : List.of()));
      }
    }
  }

  /** The first two leaders of whom the text tells, else the first group. */
  private Optional<Group> first(Pending p) {
    int last = p.sentence() + FARTHEST_AHEAD;
    Map<EntityId, Figure> leaders = new LinkedHashMap<>();
    discourse.events().stream()
        .filter(e -> e.sentence() <= last && e.state().isPresent())
        .forEach(
            e ->
                e.figure()
                    .filter(Calling::isLeader)
                    .ifPresent(f -> leaders.putIfAbsent(e.state().get(), f)));
    return leaders.size() < 2
        ? discourse.firstGroup(last)
        : Optional.of(
            new Group(
                p.sentence(), p.token(), leaders.values().stream().limit(2).toList(), List.of()));
  }

  /** Whether it is the one who speaks in a sentence: of himself he would not say "han". */
  private boolean isSpeaker(int sentence, Event event) {
    return Lists.any(
        discourse.events(),
        e -> e.sentence() == sentence && e.prominence() == Prominence.SPEAKER,
        e -> e.figure().equals(event.figure()));
  }

  private Optional<Figure> ahead(Pending p) {
    return discourse.events().stream()
        .filter(e -> e.figure().isPresent() && (e.isSubject() || p.spoken()))
        .filter(e -> e.sentence() <= p.sentence() + FARTHEST_AHEAD)
        .filter(e -> !p.spoken() || !isSpeaker(p.sentence(), e))
        .findFirst()
        .flatMap(Event::figure);
  }
}
