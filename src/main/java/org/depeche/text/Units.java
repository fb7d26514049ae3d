package org.depeche.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the tokens that are to be parsed as one word. */
final class Units {

  private static final Pattern PARTY = Pattern.compile("\\( ?\\p{Lu}{1,3} ?\\)");

  /** Phrases as lists of lower-case words, by their first word. */
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  Units() {
    for (String[] row : Rows.of("da/multiwords.tsv", 1)) {
      List<String> words = List.of(row[0].split(" "));
      phrases.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
    }
    phrases.values().forEach(all -> all.sort((a, b) -> b.size() - a.size()));
  }

  /** Cuts the tokens into units; of names that overlap the first counts. */
  List<Unit> of(List<Token> tokens, List<NameRange> names) {
    NameRange[] byStart = new NameRange[tokens.size() + 1];
    for (NameRange name : names) {
      byStart[name.from()] = byStart[name.from()] == null ? name : byStart[name.from()];
    }
    List<String> forms = Lists.map(tokens, t -> t.lower());
    List<Unit> units = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i = units.get(units.size() - 1).to()) {
      NameRange name = byStart[i];
      NameRange next = byStart[i + 1];
      boolean titled = next != null && Titles.isBare(forms, i, endsGenitive(units));
      if (titled) {
        Unit bare = unit(next, tokens);
        units.add(new Unit(bare.kind(), i, bare.to(), bare.head()));
      } else {
        units.add(name == null ? unit(tokens, forms, i, byStart) : unit(name, tokens));
      }
    }
    return units;
  }

  private static boolean endsGenitive(List<Unit> units) {
    return !units.isEmpty() && units.get(units.size() - 1).kind() == Unit.Kind.GENITIVE_NAME;
  }

  private static int nextName(int after, NameRange[] byStart) {
    int next = after + 1;
    while (next < byStart.length && byStart[next] == null) {
      next++;
    }
    return next;
  }

  private static Unit unit(NameRange name, List<Token> tokens) {
    int to = Math.min(name.to(), tokens.size());
    return new Unit(
        name.genitive() ? Unit.Kind.GENITIVE_NAME : Unit.Kind.NAME, name.from(), to, to - 1);
  }

  private Unit unit(List<Token> tokens, List<String> forms, int i, NameRange[] byStart) {
    if (tokens.get(i).form().startsWith("(") && PARTY.matcher(tokens.get(i).form()).matches()) {
      return new Unit(Unit.Kind.DROPPED, i, i + 1, i);
    }
    List<List<String>> possible = phrases.getOrDefault(forms.get(i), List.of());
    if (possible.isEmpty() && !TimePhrases.canBeginWith(forms.get(i))) {
      return new Unit(Unit.Kind.WORD, i, i + 1, i);
    }
    int limit = nextName(i, byStart);
    for (List<String> phrase : possible) {
      int to = i + phrase.size();
      if (to <= Math.min(forms.size(), limit) && forms.subList(i, to).equals(phrase)) {
        return new Unit(Unit.Kind.PHRASE, i, to, i);
      }
    }
    int time = TimePhrases.length(forms.subList(0, Math.min(forms.size(), limit)), i);
    if (time > 0) {
      boolean noun = TimePhrases.isNoun(forms, i);
      int head = TimePhrases.head(forms, i, i + time);
      return new Unit(noun ? Unit.Kind.TIME_NOUN : Unit.Kind.TIME, i, i + time, head);
    }
    return new Unit(Unit.Kind.WORD, i, i + 1, i);
  }
}
