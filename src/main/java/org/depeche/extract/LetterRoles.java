package org.depeche.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Who sends, gets and brings the letter that a noun names, as the verbs around the noun say. */
final class LetterRoles {

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Match match;
  private final boolean known;
  private final Sentence sentence;
  private final Doers doers;
  private final Correspondents correspondents;
  private final LetterClauses around;
  private final List<Clause> clauses;
  private final Set<EntityId> senders;
  private final Set<EntityId> recipients;
  private final Set<EntityId> carriers = new LinkedHashSet<>();
  private final List<Clause> handled = new ArrayList<>();

  LetterRoles(
      Document document,
      Lexicon lexicon,
      Parties parties,
      Match match,
      boolean known,
      boolean each) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.match = match;
    this.known = known;
    this.sentence = match.sentence();
    this.doers = new Doers(document, parties);
    this.correspondents = new Correspondents(document, lexicon, parties, sentence);
    this.around = new LetterClauses(document, lexicon, match);
    this.senders = new LinkedHashSet<>(match.in(Role.SENDER));
    if (each) {
      senders.removeAll(match.parties().getOrDefault(Matcher.POSSESSOR, List.of()));
    }
    if (LetterWords.isOfMany(match)) {
      senders.removeAll(match.parties().getOrDefault("af", List.of()));
    }
    this.recipients = new LinkedHashSet<>(match.in(Role.RECIPIENT));
    if (recipients.containsAll(senders)) {
      senders.clear(); // "til kolleger fra A og B": whence they are, and not whence it is
    }
    this.clauses = around.clauses();
    clauses.stream().limit(1).forEach(this::handed);
    clauses.stream().limit(1).forEach(this::owned);
    clauses.forEach(this::attributes);
    clauses.forEach(this::written);
    clauses.forEach(this::sent);
    clauses.forEach(this::received);
    clauses.forEach(this::delivered);
    clauses.forEach(this::carried);
    clauses.forEach(this::lying);
    clauses.forEach(this::coming);
    document.clauses(sentence).all().forEach(this::sentAlong);
    signed();
    clauses.forEach(this::handled);
    clauses.forEach(this::handedBy);
    clauses.forEach(this::told);
    clauses.forEach(this::meant);
  }

  /** "et brev, som bærer Xs underskrift", "et ark med Xs underskrift". */
  private void signed() {
    List<Token> tokens = sentence.tokens();
    for (int i = match.trigger().index() + 1; senders.isEmpty() && i < tokens.size(); i++) {
      int owner = i - 1;
      while (owner > 0 && SmallWords.isComma(tokens.get(owner))) {
        owner--;
      }
      if (tokens.get(i).lemma().equals("underskrift") && tokens.get(owner).tag().isGenitive()) {
        document.mention(sentence, tokens.get(owner)).stream()
            .flatMap(m -> m.entities().stream())
            .filter(e -> e.kind() == EntityId.Kind.PERSON)
            .forEach(senders::add);
      }
    }
  }

  /** The clauses that tell what was done with it by those who had got it. */
  List<Clause> handlings() {
    return List.copyOf(handled);
  }

  /** "fik overrakt brevet fra X af Y": where it is told whose it is, Y brings it. */
  private void handed(Clause clause) {
    List<EntityId> by = match.parties().getOrDefault("af", List.of());
    boolean passed = lexicon.is("deliver", clause.verb().lemma());
    if (passed && !by.isEmpty() && !by.containsAll(senders)) {
      senders.removeAll(by);
      carriers.addAll(by);
    }
  }

  /** "har fået sit eget brev fra X": whose it is told to be is who got it. */
  private void owned(Clause clause) {
    List<EntityId> owners = match.parties().getOrDefault(Matcher.POSSESSOR, List.of());
    boolean other = match.parties().containsKey("fra") && doers.of(clause).equals(owners);
    if (other && around.isReceiving(clause)) {
      senders.removeAll(owners);
    }
  }

  /** "fik af X overrakt et brev, som Y har skrevet": X brings it. */
  private void handedBy(Clause clause) {
    if (clause.hasAuxiliary("få") && around.isReceiving(clause) && !senders.isEmpty()) {
      others(of(clause, "af")).filter(e -> !recipients.contains(e)).forEach(carriers::add);
    }
  }

  /** "smed Xs brev i skraldespanden", "takkede for et brev fra X": who does that has got it. */
  private void handled(Clause clause) {
    boolean own = !known && !clause.isPassive() && lexicon.is("handle", clause.verb().lemma());
    if (own && recipients.isEmpty() && around.isAbout(clause)) {
      List<EntityId> who = doers.of(clause);
      if (senders.isEmpty() && lexicon.is("answering", clause.verb().lemma())) {
        doers.bare(clause).stream().filter(e -> !who.contains(e)).limit(1).forEach(senders::add);
      }
      if (parties.canCorrespond(List.copyOf(senders), who)) {
        recipients.addAll(who);
        handled.add(clause);
      }
    }
  }

  /** "til begge naboer", "sendte dem": who it is, as the sentences before say. */
  private void meant(Clause clause) {
    if (recipients.isEmpty() && !senders.isEmpty()) {
      List<Token> to =
          new NounPhrases(document, lexicon).complements(sentence, match.trigger(), "til");
      recipients.addAll(correspondents.meant(clause, to, senders));
    }
  }

  List<EntityId> senders() {
    return List.copyOf(senders);
  }

  List<EntityId> recipients() {
    return List.copyOf(recipients);
  }

  List<EntityId> carriers() {
    return List.copyOf(carriers);
  }

  /** The clauses that tell that it was sent, handed over or received. */
  List<Clause> ways() {
    return Lists.where(around.ways(clauses), c -> !handled.contains(c));
  }

  /** "en skrivelse, underskrevet af X", "et brev, stilet til Y". */
  private void attributes(Clause clause) {
    List<Token> tokens = sentence.tokens();
    for (int i = match.trigger().index() + 1; i < tokens.size() - 1; i++) {
      String before = tokens.get(i).lemma();
      boolean participle = tokens.get(i).tag().isParticiple() || lexicon.is("addressed", before);
      Optional<List<EntityId>> who =
          participle ? Optional.of(complement(tokens.get(i + 1))) : Optional.empty();
      boolean by = SmallWords.isAny(tokens.get(i + 1), "af");
      if (who.isPresent() && by && lexicon.is("send", before) && senders.isEmpty()) {
        senders.addAll(who.get());
      } else if (who.isPresent() && by && lexicon.is("deliver", before)) {
        carriers.addAll(who.get());
      } else if (who.isPresent() && SmallWords.isAny(tokens.get(i + 1), "til")) {
        boolean addressed = lexicon.is("addressed", before) || lexicon.is("send", before);
        recipients.addAll(addressed && recipients.isEmpty() ? who.get() : List.of());
      }
    }
  }

  private List<EntityId> complement(Token preposition) {
    Stream<EntityId> below =
        sentence
            .childrenOf(preposition)
            .filter(t -> t.index() > preposition.index())
            .flatMap(t -> parties.of(sentence, t).stream());
    boolean agent = SmallWords.isAny(preposition, "af");
    List<EntityId> listed = agent ? doers.listed(sentence, preposition) : List.of();
    return Stream.concat(below, listed.stream()).distinct().toList();
  }

  /** "medbragte et brev, hvori X lover": who says something in it and not who brings it. */
  private void written(Clause clause) {
    if (senders.isEmpty() && !known) {
      correspondents.inside(match.trigger()).stream()
          .filter(e -> !recipients.contains(e))
          .forEach(senders::add);
    }
    boolean goes = around.isDelivering(clause) || around.isReceiving(clause);
    if (recipients.isEmpty() && !senders.isEmpty() && !known && !goes) {
      correspondents.toldInside(match.trigger()).stream()
          .filter(e -> !senders.contains(e))
          .limit(1)
          .forEach(recipients::add);
    }
  }

  /** "Det står i et brev til Y": whose it is, as the sentence before says. */
  private void told(Clause clause) {
    if (known || !around.isSource(clause)) {
      return;
    }
    if (senders.isEmpty() && recipients.isEmpty()) {
      correspondents.content(clause).ifPresent(this::said);
    }
    if (senders.isEmpty() == recipients.isEmpty()) {
      return;
    }
    List<EntityId> other = List.copyOf(senders.isEmpty() ? recipients : senders);
    correspondents.before(clause).stream()
        .filter(e -> parties.canCorrespond(other, List.of(e)) && !carriers.contains(e))
        .forEach(senders.isEmpty() ? senders::add : recipients::add);
  }

  private void said(Clause content) {
    List<EntityId> to =
        Stream.of("over for", Clause.INDIRECT_OBJECT)
            .flatMap(f -> of(content, f).stream())
            .toList();
    if (parties.canCorrespond(doers.of(content), to)) {
      senders.addAll(doers.of(content));
      recipients.addAll(to);
    }
  }

  private void sent(Clause clause) {
    boolean medium = around.isMedium(clause) && !isSentElsewhere(clause);
    boolean sends = lexicon.is("send", clause.verb().lemma()) && !around.isSentAlong(clause);
    if (!medium && !sends) {
      return;
    }
    List<EntityId> bare = medium ? doers.bare(clause) : List.of();
    if (medium && lexicon.is("get", clause.verb().lemma())) {
      answered(clause, bare);
    }
    if (senders.isEmpty()) {
      senders.addAll(writers(clause));
    }
    if (senders.isEmpty()) {
      bare.stream().limit(1).forEach(senders::add);
    }
    addressees(clause);
    if (recipients.isEmpty() && medium) {
      others(correspondents.asked(clause)).forEach(recipients::add);
    }
    if (recipients.isEmpty() && medium) {
      others(correspondents.proposed(clause)).forEach(recipients::add);
    }
    if (recipients.isEmpty()) {
      others(bare).limit(1).forEach(recipients::add);
    }
    if (recipients.isEmpty() && medium) {
      others(correspondents.asking(clause)).forEach(recipients::add);
    }
  }

  /** "fik invitationen i et brev fra X", "fik Xs svar i en note": who gets it there reads it. */
  private void answered(Clause clause, List<EntityId> bare) {
    List<EntityId> who = doing(clause);
    senders.addAll(senders.isEmpty() ? correspondents.giving(clause) : List.of());
    others(who.isEmpty() ? bare : who).limit(1).forEach(recipients::add);
  }

  private Stream<EntityId> others(List<EntityId> who) {
    return who.stream().filter(e -> !senders.contains(e));
  }

  /**
   * "afviser kravene i det brev, som X sendte ham": who sent it is told of, and not who reads it.
   */
  private boolean isSentElsewhere(Clause clause) {
    return Lists.any(clauses, c -> !c.equals(clause) && correspondents.isSending(c));
  }

  /**
   * Who writes; where a pronoun would be its own addressee, whoever the sentence before is about.
   */
  private List<EntityId> writers(Clause clause) {
    List<EntityId> who = doing(clause);
    boolean oneself = !who.isEmpty() && recipients.containsAll(who);
    return oneself
        ? document.sentence(sentence.index() - 1).stream()
            .flatMap(s -> document.clauses(s).all().stream().limit(1))
            .flatMap(c -> doers.subject(c).stream())
            .filter(e -> !recipients.contains(e))
            .toList()
        : who;
  }

  private void delivered(Clause clause) {
    if (!around.isDelivering(clause) || around.isReceiving(clause)) {
      return;
    }
    if (senders.isEmpty()) {
      from(clause).filter(e -> !recipients.contains(e)).forEach(senders::add);
    }
    boolean first = senders.isEmpty() && !known;
    List<EntityId> who = doing(correspondents.causing(clause));
    boolean body = Lists.all(who, e -> e.kind() != EntityId.Kind.PERSON);
    boolean open = recipients.isEmpty() || body;
    boolean own = first && (LetterClauses.isCaused(clause) || open && !around.hasAlong(clause));
    (own ? senders : carriers).addAll(who);
    carriers.addAll(correspondents.made(clause));
    addressees(clause);
    if (recipients.isEmpty() && !senders.isEmpty()) {
      delegationThere(clause, "i")
          .or(() -> delegationThere(clause, "til"))
          .filter(s -> !isOfSenders(s))
          .ifPresent(recipients::add);
    }
  }

  /** Who does it; behind the verb where the letter stands before it: "Svaret skrev X". */
  private List<EntityId> doing(Clause clause) {
    Set<EntityId> who = new LinkedHashSet<>(doers.all(clause));
    who.addAll(who.isEmpty() ? List.of() : doers.together(clause));
    return who.isEmpty() ? correspondents.behind(clause, match.trigger()) : List.copyOf(who);
  }

  /** "afleverede i Moskva", "overbragte brevet til Moskva": those who rule there get it. */
  private Optional<EntityId> delegationThere(Clause clause, String function) {
    return clause.arguments(function).stream()
        .flatMap(a -> parties.place(sentence, a.head()).stream())
        .flatMap(p -> document.geography().stateOf(p).stream())
        .findFirst();
  }

  private boolean isOfSenders(EntityId state) {
    return Lists.any(senders, s -> parties.delegation(s).contains(state));
  }

  private void received(Clause clause) {
    boolean reads =
        around.isReceiving(clause)
            && !LetterClauses.isReadOut(clause)
            && !correspondents.isCausing(clause);
    if (recipients.isEmpty() && reads) {
      doing(clause).stream().filter(d -> !senders.contains(d)).forEach(recipients::add);
    }
    if (senders.isEmpty() && around.isReceiving(clause)) {
      of(clause, "fra").stream().filter(e -> !recipients.contains(e)).forEach(senders::add);
    }
    if (senders.isEmpty() && clause.hasAuxiliary("få")) {
      of(clause, "i").stream()
          .filter(e -> e.kind() == EntityId.Kind.ORGANIZATION)
          .filter(e -> parties.canCorrespond(List.of(e), List.copyOf(recipients)))
          .forEach(senders::add); // "fik overrakt en note i ministeriet"
    }
  }

  /** "ligger et brev på Xs skrivebord", "er havnet hos X": with whom it is. */
  private void lying(Clause clause) {
    if (recipients.isEmpty() && !clause.isPassive()) {
      correspondents.holders(clause).stream()
          .filter(e -> !senders.contains(e))
          .forEach(recipients::add);
    }
  }

  /** "Brevet var fra X": from whom it is. */
  private void coming(Clause clause) {
    if (senders.isEmpty()) {
      correspondents.origin(clause, match.trigger()).stream()
          .filter(e -> !recipients.contains(e))
          .forEach(senders::add);
    }
  }

  private void carried(Clause clause) {
    for (String means : List.of("gennem", "via")) {
      carriers.addAll(of(clause, means));
    }
    boolean messenger = Lists.any(sentence.tokens(), t -> lexicon.is("messenger", t.lemma()));
    if (messenger) {
      carriers.addAll(of(clause, "med"));
    }
  }

  /** "sendte X til Y med et brev", "… og sendte X af sted med det": who is sent brings it. */
  private void sentAlong(Clause clause) {
    if (around.isSentAlong(clause)) {
      if (senders.isEmpty() && !known && match.clause().filter(clause::equals).isPresent()) {
        senders.addAll(doers.of(clause));
      }
      doers.bare(clause).stream()
          .filter(e -> e.kind() == EntityId.Kind.PERSON)
          .filter(e -> !senders.contains(e) && !recipients.contains(e))
          .forEach(carriers::add);
    }
  }

  /** From whom it is; in "blev afleveret af X fra Y" it is X who is from there. */
  private Stream<EntityId> from(Clause clause) {
    return clause.arguments("fra").stream()
        .map(Clause.Argument::head)
        .filter(h -> !clause.isPassive() || !isBehindName(sentence, h.head()))
        .flatMap(h -> parties.of(sentence, h).stream());
  }

  private static boolean isBehindName(Sentence sentence, int preposition) {
    return preposition > 0 && sentence.token(preposition - 1).tag().isName();
  }

  private List<EntityId> of(Clause clause, String function) {
    return clause.arguments(function).stream()
        .map(Clause.Argument::head)
        .flatMap(h -> parties.of(sentence, h).stream())
        .toList();
  }

  private void addressees(Clause clause) {
    if (!recipients.isEmpty()) {
      return;
    }
    boolean inHands = Lists.any(clause.arguments("i"), a -> a.head().lemma().equals("hånd"));
    Stream.of(Clause.INDIRECT_OBJECT, Clause.OBJECT, "til", inHands ? "på" : "til")
        .flatMap(f -> of(clause, f).stream())
        .filter(e -> !senders.contains(e) && !carriers.contains(e))
        .forEach(recipients::add);
  }
}
