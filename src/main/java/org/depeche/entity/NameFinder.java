package org.depeche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.depeche.claim.EntityId;
import org.depeche.claim.Span;
import org.depeche.entity.Gazetteer.Hit;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Finds the names of an article before it is parsed: those that the authority lists, and unknown
 * ones by general rules of Danish. One finder serves all threads.
 */
public final class NameFinder {

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final KnownPersons known;
  private final NameKinds kinds;
  private final HomeBodies home;

  private NameFinder(Lexicon lexicon, Authority authority) {
    this.lexicon = lexicon;
    this.gazetteer = Listing.of(authority);
    this.known = KnownPersons.of(authority, lexicon);
    this.kinds = new NameKinds(lexicon);
    this.home = new HomeBodies(authority, lexicon);
  }

  /** A finder for the names of that authority. */
  public static NameFinder of(Authority authority) {
    return new NameFinder(Lexicon.danish(), authority);
  }

  /** The names of an article, in order, none overlapping. */
  public List<FoundName> find(List<Sentence> sentences) {
    List<FoundName> names = new ArrayList<>();
    List<CapitalRun> rest = new ArrayList<>();
    for (Sentence sentence : sentences) {
      findIn(sentence, names, rest);
    }
    rest = new Company(names, rest, sentences).withoutPersons();
    ShortNames shortNames = ShortNames.of(names, known, lexicon);
    names.replaceAll(n -> shortNames.overPlace(n, sentences.get(n.sentence())));
    parted(names, rest, shortNames, sentences);
    for (CapitalRun run : rest) {
      Optional<FoundName> name = shortNames.find(run).filter(n -> !isAnotherOf(n, run));
      List<FoundName> pair = name.isPresent() ? List.of() : shortNames.pair(run);
      names.addAll(pair);
      name.or(() -> pair.isEmpty() ? unknown(run) : Optional.empty()).ifPresent(names::add);
    }
    home.dropForeign(names);
    names.sort(Comparator.comparing(FoundName::span));
    return List.copyOf(names);
  }

  /** Parts those that are two short names side by side. */
  private static void parted(
      List<FoundName> names,
      List<CapitalRun> rest,
      ShortNames shortNames,
      List<Sentence> sentences) {
    Set<String> alone =
        rest.stream()
            .filter(r -> r.size() == 1)
            .map(r -> r.text(false))
            .collect(Collectors.toSet());
    for (FoundName name : List.copyOf(names)) {
      List<FoundName> parts = shortNames.apart(name, sentences.get(name.sentence()), alone);
      if (!parts.isEmpty()) {
        names.remove(name);
        names.addAll(parts);
      }
    }
  }

  /** "Jordans konge, X,": none of those who are called X without ever having reigned. */
  private boolean isAnotherOf(FoundName name, CapitalRun run) {
    List<EntityId> candidates = name.entities();
    return !candidates.isEmpty()
        && kinds.isReigning(run)
        && lexicon
            .noun(run.before(2))
            .filter(
                n ->
                    Lists.none(
                        candidates,
                        c ->
                            known
                                .get(c)
                                .filter(
                                    p -> Lists.any(p.offices(), o -> o.post().equals(n.lemma())))
                                .isPresent()))
            .isPresent();
  }

  private void findIn(Sentence sentence, List<FoundName> names, List<CapitalRun> rest) {
    List<Hit> hits = new ArrayList<>(gazetteer.find(sentence));
    hits.removeIf(h -> isProperAdjective(sentence, h));
    for (CapitalRun whole : CapitalRun.in(sentence, lexicon)) {
      CapitalRun run = withoutOpener(whole, hits);
      if (run.size() > 0) {
        readRun(run, hits, names, rest);
      }
    }
    hits.forEach(h -> names.add(listed(sentence, h)));
    CutWords.find(sentence, gazetteer).stream()
        .filter(c -> Lists.none(hits, h -> h.from() <= c.from() && c.from() < h.to()))
        .forEach(names::add);
  }

  /** Drops the first word of a sentence where it is no name: "Mandag", "Kritikere", "Leder Kim". */
  private CapitalRun withoutOpener(CapitalRun run, List<Hit> hits) {
    CapitalRun left = run;
    while (left.size() > 0 && left.opensSentence() && isOpener(left, hits)) {
      left = left.withoutFirst();
    }
    boolean introduced =
        left.size() > 1 && lexicon.introduced(left.tokens().get(0).form()).isPresent();
    return introduced ? left.withoutFirst() : left;
  }

  private boolean isOpener(CapitalRun run, List<Hit> hits) {
    int first = run.from();
    return Lists.none(hits, h -> h.from() <= first && first < h.to())
        && lexicon.isOpener(run.sentence().token(first).form());
  }

  /** Whether a capital in mid-sentence makes the adjective part of a name. */
  private boolean isProperAdjective(Sentence sentence, Hit hit) {
    Kind kind = hit.readings().get(0).kind();
    boolean word =
        kind == Kind.ADJECTIVE
            || kind == Kind.GROUP_ADJECTIVE
            || kind == Kind.REGION_WORD
            || kind == Kind.INHABITANT;
    return word
        && Character.isUpperCase(sentence.token(hit.from()).form().codePointAt(0))
        && !new CapitalRun(sentence, hit.from(), hit.to()).opensSentence();
  }

  private void readRun(
      CapitalRun run, List<Hit> hits, List<FoundName> names, List<CapitalRun> rest) {
    CapitalRun left = run;
    List<Hit> inside = inside(left, hits);
    if (!inside.isEmpty() && inside.get(0).from() == left.from() && inside.get(0).genitive()) {
      left = left.slice(Math.min(inside.get(0).to(), left.to()), left.to());
      inside = inside(left, hits);
    }
    if (left.size() == 0 || Lists.any(inside, covers(left))) {
      return;
    }
    Optional<Kind> whole = kinds.byParts(left);
    if (whole.isPresent() && Lists.none(inside, h -> endsIn(h, run))) {
      hits.removeAll(inside);
      names.add(name(left, whole.get()));
    } else if (isPersonWithPlace(left, inside) || isNamesake(left, inside)) {
      hits.removeAll(inside);
      names.add(name(left, Kind.PERSON));
    } else {
      split(left, inside, hits, names, rest);
    }
  }

  private static Predicate<Hit> covers(CapitalRun run) {
    return h -> h.from() <= run.from() && run.to() <= h.to();
  }

  private static boolean endsIn(Hit hit, CapitalRun run) {
    return hit.to() == run.to() && hit.to() - hit.from() > 1;
  }

  private static List<Hit> inside(CapitalRun run, List<Hit> hits) {
    return Lists.where(hits, h -> h.from() < run.to() && run.from() < h.to());
  }

  /** "Paris Hansen", "Tom Holland", "præsident, Paris X,": a name beside or in a place. */
  private boolean isPersonWithPlace(CapitalRun run, List<Hit> inside) {
    boolean titled =
        (kinds.isTitled(run) || kinds.isAppositive(run))
            && Lists.all(inside, h -> h.from() == run.from());
    return run.size() > 1
        && !inside.isEmpty()
        && Lists.all(inside, h -> h.to() - h.from() == 1 && (isPlace(h) || titled && isBody(h)))
        && (titled || lexicon.isGivenName(run.tokens().get(0).form()));
  }

  /** "Ali Mahmoud Abbas": who has one more given name is not the one who is known without it. */
  private boolean isNamesake(CapitalRun run, List<Hit> inside) {
    Hit known = inside.size() == 1 ? inside.get(0) : null;
    return known != null
        && known.readings().get(0).kind() == Kind.PERSON
        && known.to() - known.from() > 1
        && known.from() == run.from() + 1
        && known.to() == run.to()
        && !run.opensSentence()
        && lexicon.isGivenName(run.tokens().get(0).form());
  }

  private static boolean isBody(Hit hit) {
    return hit.readings().get(0).kind() == Kind.ORGANIZATION && !hit.genitive();
  }

  private static boolean isPlace(Hit hit) {
    Kind kind = hit.readings().get(0).kind();
    return kind == Kind.STATE || kind == Kind.PLACE;
  }

  private void split(
      CapitalRun run,
      List<Hit> inside,
      List<Hit> hits,
      List<FoundName> names,
      List<CapitalRun> rest) {
    int from = run.from();
    for (Hit hit : inside) {
      piece(run.slice(from, Math.max(from, hit.from())), names, rest);
      from = Math.max(from, hit.to());
    }
    piece(run.slice(from, run.to()), names, rest);
  }

  private void piece(CapitalRun run, List<FoundName> names, List<CapitalRun> rest) {
    if (run.size() == 0) {
      return;
    }
    if (run.size() == 1) {
      rest.add(run);
      return;
    }
    Optional<EntityId> person = known.like(run.text(false)).or(() -> known.like(run.text(true)));
    if (person.isPresent()) {
      boolean genitive = known.like(run.text(false)).isEmpty();
      names.add(name(run, Reading.of(Kind.PERSON, person.get()), genitive));
      return;
    }
    Optional<Kind> kind = kinds.of(run);
    if (kind.isPresent()) {
      names.add(name(run, kind.get()));
    } else {
      rest.add(run);
    }
  }

  private Optional<FoundName> unknown(CapitalRun run) {
    return kinds.byParts(run).or(() -> kinds.of(run)).map(k -> name(run, k));
  }

  FoundName name(CapitalRun run, Kind kind) {
    return name(run, new Reading(kind, List.of(), false, false), isGenitive(run));
  }

  /** Whether an unknown name has a genitive ending: certain, or a noun follows without a break. */
  private boolean isGenitive(CapitalRun run) {
    String last = run.sentence().token(run.to() - 1).form();
    if (Genitive.isCertain(last)) {
      return true;
    }
    String next = run.after(1);
    return last.endsWith("s")
        && !lexicon.isGivenName(last)
        && !next.isEmpty()
        && Character.isLetter(next.codePointAt(0))
        && (lexicon.noun(next).filter(n -> !n.definite()).isPresent()
            || lexicon.keptAdjective(next).isPresent());
  }

  static FoundName name(CapitalRun run, Reading reading, boolean genitive) {
    return found(run.sentence(), run.from(), run.to(), List.of(reading), genitive);
  }

  private FoundName listed(Sentence sentence, Hit hit) {
    int from = hit.from();
    while (hit.readings().get(0).kind() == Kind.PERSON
        && from < hit.to() - 1
        && isTitle(sentence, from)) {
      from++;
    }
    return found(sentence, from, hit.to(), hit.readings(), hit.genitive());
  }

  /** Whether a listed name begins with a word that is none: "pave Frans", "Kong Harald". */
  private boolean isTitle(Sentence sentence, int token) {
    String form = sentence.token(token).form();
    return Character.isLowerCase(form.codePointAt(0))
        || lexicon.noun(form).filter(Noun::isPost).isPresent() && !lexicon.isGivenName(form);
  }

  static FoundName found(
      Sentence sentence, int from, int to, List<Reading> readings, boolean genitive) {
    Token last = sentence.token(to - 1);
    int begin = sentence.token(from).span().begin();
    int end = last.span().end();
    if (genitive) {
      String base = Genitive.base(last.form()).orElse(last.form());
      end -= last.form().length() - base.length();
    }
    Span span = new Span(begin, end);
    return new FoundName(
        sentence.index(), from, to, readings, Texts.of(sentence, span), span, genitive);
  }
}
