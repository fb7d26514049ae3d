package org.depeche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.claim.EntityId;
import org.depeche.claim.Slug;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Lists;
import org.depeche.text.Table;

/** Lists the names of an authority, and the inflected words that go with its states. */
final class Listing {

  private final Gazetteer gazetteer = new Gazetteer();

  private Listing() {}

  /** All names of the authority, of regions that are no states, and of groups of states. */
  static Gazetteer of(Authority authority) {
    Listing listing = new Listing();
    Set<String> places =
        authority.places().stream().flatMap(p -> p.names().stream()).collect(Collectors.toSet());
    authority.states().forEach(s -> listing.add(s, places));
    authority.organizations().forEach(listing::add);
    authority.persons().forEach(listing::add);
    authority.places().forEach(listing::add);
    listing.addRegions();
    listing.addGroups();
    return listing.gazetteer;
  }

  private void add(Authority.State state, Set<String> places) {
    EntityId id = state.id();
    state.names().forEach(n -> gazetteer.add(n, Reading.of(Kind.STATE, id)));
    state.standIns().stream()
        .filter(n -> !places.contains(n)) // a town stands in for it as its capital does
        .forEach(n -> gazetteer.add(n, Reading.of(Kind.STAND_IN, id)));
    for (String adjective : state.adjectives()) {
      addAdjective(adjective, Kind.ADJECTIVE, id);
    }
    for (String inhabitant : state.inhabitants()) {
      addInhabitant(inhabitant, Kind.INHABITANT, id);
    }
    state.inhabitantPlurals().forEach(p -> addPlural(p, Kind.INHABITANT, List.of(id)));
  }

  private void addAdjective(String adjective, Kind kind, EntityId... ids) {
    gazetteer.add(adjective, Reading.of(kind, ids));
    if (!adjective.endsWith("e")) {
      gazetteer.add(adjective + "e", Reading.of(kind, ids));
    }
  }

  private void addInhabitant(String noun, Kind kind, EntityId id) {
    List<EntityId> ids = List.of(id);
    gazetteer.add(noun, new Reading(kind, ids, false, false));
    for (String form : singularDefinite(noun)) {
      gazetteer.add(form, new Reading(kind, ids, false, true));
    }
    plural(noun).forEach(p -> addPlural(p, kind, ids));
  }

  private void addPlural(String plural, Kind kind, List<EntityId> ids) {
    gazetteer.add(plural, new Reading(kind, ids, true, false));
    gazetteer.add(definitePlural(plural), new Reading(kind, ids, true, true));
  }

  private static String definitePlural(String plural) {
    if (plural.endsWith("ere")) {
      return plural.substring(0, plural.length() - 1) + "ne";
    }
    return plural.endsWith("r") || plural.endsWith("e") ? plural + "ne" : plural + "ene";
  }

  private static List<String> singularDefinite(String noun) {
    if (noun.endsWith("e")) {
      return List.of(noun + "n");
    }
    return Lists.map(doubled(noun), n -> n + "en");
  }

  private static List<String> plural(String noun) {
    if (noun.endsWith("mand")) {
      return List.of(noun.substring(0, noun.length() - 3) + "ænd");
    }
    if (noun.endsWith("er")) {
      return List.of(noun + "e");
    }
    if (noun.endsWith("e")) {
      return List.of(noun + "r");
    }
    return Lists.map(doubled(noun), n -> n + "er");
  }

  /** The stem with and without its last consonant doubled: "polak", "polakk". */
  private static List<String> doubled(String noun) {
    char last = noun.charAt(noun.length() - 1);
    return "kltpsn".indexOf(last) < 0 ? List.of(noun) : List.of(noun, noun + last);
  }

  private void add(Authority.Organization organization) {
    Reading reading = Reading.of(Kind.ORGANIZATION, organization.id());
    organization.names().forEach(n -> gazetteer.add(n, reading));
  }

  private void add(Authority.Person person) {
    for (String name : person.names()) {
      boolean whole = Folding.words(name).size() > 1;
      gazetteer.add(name, Reading.of(whole ? Kind.PERSON : Kind.SHORT_PERSON, person.id()));
    }
  }

  private void add(Authority.Place place) {
    place.names().forEach(n -> gazetteer.add(n, Reading.of(Kind.PLACE, place.id())));
  }

  private void addRegions() {
    for (Table.Row row :
        Table.read(
            Listing.class, "da/regions.tsv", "name", "adjectives", "inhabitants", "example")) {
      EntityId id = EntityId.place(Slug.of(row.need("name")));
      gazetteer.add(row.need("name"), Reading.of(Kind.PLACE, id));
      row.list("adjectives", ",").forEach(a -> addAdjective(a, Kind.REGION_WORD, id));
      row.list("inhabitants", ",").forEach(i -> addInhabitant(i, Kind.REGION_WORD, id));
    }
  }

  private void addGroups() {
    for (Table.Row row :
        Table.read(Listing.class, "da/state-groups.tsv", "forms", "states", "sense", "example")) {
      List<EntityId> states = new ArrayList<>();
      row.list("states", ",").forEach(c -> states.add(EntityId.state(c.toLowerCase(Locale.ROOT))));
      Kind kind = row.need("sense").equals("naming") ? Kind.STATES : Kind.GROUP_ADJECTIVE;
      row.list("forms", ",").forEach(f -> gazetteer.add(f, new Reading(kind, states, true, true)));
    }
  }
}
