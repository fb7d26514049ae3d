package org.depeche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.entity.EntityMention;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
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
  private final LetterPeople people;
  private final Set<EntityId> senders;
  private final Set<EntityId> recipients;
  private final Set<EntityId> carriers;
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
    this.people = new LetterPeople(parties, doers, correspondents, match);
    this.senders = people.senders();
    this.recipients = people.recipients();
    this.carriers = people.carriers();
    if (each) {
      senders.removeAll(match.parties().getOrDefault(Matcher.POSSESSOR, List.of()));
    }
    if (LetterWords.isOfMany(match)) {
      senders.removeAll(match.parties().getOrDefault("af", List.of()));
    }
    if (recipients.containsAll(senders)) {
      senders.clear(); // "til kolleger fra A og B": whence they are, and not whence it is
    }
    this.clauses = around.clauses();
    LetterHandover hands =
        new LetterHandover(document, lexicon, parties, match, known, correspondents, people);
    clauses.stream().limit(1).forEach(hands::handed);
    clauses.stream().limit(1).forEach(this::owned);
    clauses.forEach(this::attributes);
    clauses.forEach(this::written);
    clauses.forEach(this::sent);
    clauses.forEach(hands::answeredBy);
    clauses.forEach(hands::received);
    clauses.forEach(hands::delivered);
    clauses.forEach(hands::carried);
    clauses.forEach(hands::lying);
    clauses.forEach(this::coming);
    document.clauses(sentence).all().forEach(hands::sentAlong);
    signed();
    national();
    clauses.forEach(this::handled);
    clauses.forEach(hands::handedBy);
    clauses.forEach(this::told);
    clauses.forEach(this::meant);
    clauses.forEach(new Summons(document, lexicon, parties, around, people, sentence)::note);
    capitals();
  }

  /**
   * "et brev, som bærer Xs underskrift", "et ark med Xs underskrift", "X satte sin underskrift på
   * et brev".
   */
  private void signed() {
    if (senders.isEmpty()) {
      document
          .clauses(sentence)
          .of(match.trigger())
          .filter(this::isSigning)
          .ifPresent(c -> senders.addAll(doers.of(c)));
    }
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

  private boolean isSigning(Clause clause) {
    return clause.verb().lemma().equals("sætte")
        && Lists.any(
            clause.arguments(Clause.OBJECT),
            a -> Phrase.core(sentence, a.head()).lemma().equals("underskrift"));
  }

  /** "Den kinesiske note til USA": whose it is, where nothing else says from whom. */
  private void national() {
    int adjective = match.trigger().index() - 1;
    if (senders.isEmpty() && !recipients.isEmpty() && carriers.isEmpty() && adjective >= 0) {
      document
          .mention(sentence, sentence.token(adjective))
          .filter(m -> m.form() == EntityMention.Form.STATE_ADJECTIVE)
          .ifPresent(m -> senders.addAll(m.entities()));
    }
  }

  /** The clauses that tell what was done with it by those who had got it. */
  List<Clause> handlings() {
    return List.copyOf(handled);
  }

  /** "har fået sit eget brev fra X": whose it is told to be is who got it. */
  private void owned(Clause clause) {
    List<EntityId> owners = match.parties().getOrDefault(Matcher.POSSESSOR, List.of());
    boolean other = match.parties().containsKey("fra") && doers.of(clause).equals(owners);
    if (other && around.isReceiving(clause)) {
      senders.removeAll(owners);
    }
  }

  /** "smed Xs brev i skraldespanden", "takkede for et brev fra X": who does that has got it. */
  private void handled(Clause clause) {
    boolean handles = lexicon.is("handle", clause.verb().lemma()) || isThanking(clause);
    boolean own = !known && !clause.isPassive() && handles;
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

  /** "sagde tak for brevet". */
  private static boolean isThanking(Clause clause) {
    return clause.verb().lemma().equals("sige")
        && Lists.any(clause.arguments(Clause.OBJECT), a -> a.head().lemma().equals("tak"));
  }

  /** "til begge naboer", "sendte dem": who it is, as the sentences before say. */
  private void meant(Clause clause) {
    if (recipients.isEmpty() && !senders.isEmpty()) {
      List<Token> to =
          new NounPhrases(document, lexicon).complements(sentence, match.trigger(), "til");
      recipients.addAll(correspondents.meant(clause, to, senders));
    }
  }

  /** "et brev fra Washington til Beijing", "har sendt et brev til Moskva": states write so. */
  private void capitals() {
    if (new LetterWords(document, lexicon).isReply(match.trigger())) {
      return; // an answer goes to him who wrote
    }
    NounPhrases phrases = new NounPhrases(document, lexicon);
    List<EntityId> from =
        senders.isEmpty()
            ? correspondents.ruledFrom(phrases.complements(sentence, match.trigger(), "fra"))
            : List.copyOf(senders);
    List<EntityId> to =
        recipients.isEmpty()
            ? correspondents.ruledFrom(phrases.complements(sentence, match.trigger(), "til"))
            : List.copyOf(recipients);
    if (parties.canCorrespond(from, to)) {
      senders.addAll(from);
      recipients.addAll(to);
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
        content.sentence().equals(sentence)
            ? Stream.of("over for", Clause.INDIRECT_OBJECT)
                .flatMap(f -> people.of(content, f).stream())
                .toList()
            : Lists.where(doers.bare(content), e -> !doers.of(content).contains(e));
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
    if (senders.isEmpty() && !isByAnother(clause)) {
      bare.stream().limit(1).forEach(senders::add);
    }
    people.addressees(clause);
    if (recipients.isEmpty() && medium) {
      people.others(people.of(clause, "over for")).forEach(recipients::add);
    }
    if (recipients.isEmpty() && medium) {
      people.others(correspondents.asked(clause)).forEach(recipients::add);
    }
    if (recipients.isEmpty() && medium) {
      people.others(correspondents.proposed(clause)).forEach(recipients::add);
    }
    if (recipients.isEmpty()) {
      people.others(bare).limit(1).forEach(recipients::add);
    }
    if (recipients.isEmpty() && medium) {
      people.others(correspondents.asking(clause)).forEach(recipients::add);
    }
  }

  /**
   * "Et firma har i et brev opfordret X", "I et brev opfordrer 100 forfattere X": whoever it is
   * named to be is the subject.
   */
  private boolean isByAnother(Clause clause) {
    return document
        .clauses(sentence)
        .subject(clause)
        .filter(s -> s.tag() == Tag.NAME || Phrase.core(sentence, s).tag().isPlural())
        .filter(s -> parties.of(sentence, s).isEmpty())
        .isPresent();
  }

  /** "fik invitationen i et brev fra X", "fik Xs svar i en note": who gets it there reads it. */
  private void answered(Clause clause, List<EntityId> bare) {
    List<EntityId> who = people.doing(clause);
    senders.addAll(senders.isEmpty() ? correspondents.giving(clause) : List.of());
    people.others(who.isEmpty() ? bare : who).limit(1).forEach(recipients::add);
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
    List<EntityId> who = people.doing(clause);
    boolean oneself = !who.isEmpty() && recipients.containsAll(who);
    return oneself
        ? document.sentence(sentence.index() - 1).stream()
            .flatMap(s -> document.clauses(s).all().stream().limit(1))
            .flatMap(c -> doers.subject(c).stream())
            .filter(e -> !recipients.contains(e))
            .toList()
        : who;
  }

  /** "Brevet var fra X": from whom it is. */
  private void coming(Clause clause) {
    if (senders.isEmpty()) {
      correspondents.origin(clause, match.trigger()).stream()
          .filter(e -> !recipients.contains(e))
          .forEach(senders::add);
    }
  }
}
