package org.depeche.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depeche.article.PublicationDate;
import org.depeche.claim.EntityId;
import org.depeche.entity.Authority;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.OWL;

/** The authority as plain values, made from what its files say; every slip in them is refused. */
final class SeedAuthority {

  private final String things;
  private final Map<IRI, SeedSubject> subjects =
      new TreeMap<>(Comparator.comparing(IRI::stringValue));
  private final Map<SeedKind, List<SeedSubject>> kinds = new EnumMap<>(SeedKind.class);

  private SeedAuthority(List<SeedSubject> all, String things) {
    this.things = things;
    for (SeedSubject subject : all) {
      SeedSubject twin = subjects.putIfAbsent(subject.iri(), subject);
      if (twin != null) {
        throw subject.fault("is described in two files, also at " + twin.place());
      }
    }
    for (SeedSubject subject : subjects.values()) {
      kinds.computeIfAbsent(SeedKind.of(subject), k -> new ArrayList<>()).add(subject);
      subject.iris(OWL.SAMEAS).forEach(same -> checkWikidata(subject, same));
    }
  }

  /**
   * The authority that those subjects describe.
   *
   * @param subjects all of them, each once
   * @param things what the IRI of every thing begins with
   */
  static Authority of(List<SeedSubject> subjects, String things) {
    SeedAuthority seeds = new SeedAuthority(subjects, things);
    Authority authority =
        new Authority(
            seeds.each(SeedKind.STATE).map(seeds::state).toList(),
            seeds.each(SeedKind.ORGANIZATION).map(seeds::organization).toList(),
            seeds.each(SeedKind.PERSON).map(seeds::person).toList(),
            seeds.each(SeedKind.PLACE).map(seeds::place).toList());
    seeds.refuseSharedNames(authority.states());
    seeds.refuseOfficesOfNobody();
    return authority;
  }

  private Stream<SeedSubject> each(SeedKind kind) {
    return kinds.getOrDefault(kind, List.of()).stream();
  }

  private Authority.State state(SeedSubject s) {
    EntityId id = id(s, EntityId.Kind.STATE);
    String code = s.text(Terms.ISO_CODE);
    if (!code.equals(id.slug().toUpperCase(Locale.ROOT))) {
      throw s.fault("has isoCode \"" + code + "\", expected the end of its IRI in capitals");
    }
    return new Authority.State(
        id,
        code,
        s.names(false),
        s.preferred("en"),
        s.danish(Terms.ADJECTIVE),
        s.danish(Terms.INHABITANT),
        s.danish(Terms.INHABITANT_PLURAL),
        reference(s, Terms.CAPITAL, EntityId.Kind.PLACE),
        s.danish(Terms.STAND_IN));
  }

  private Authority.Organization organization(SeedSubject s) {
    return new Authority.Organization(
        id(s, EntityId.Kind.ORGANIZATION),
        s.names(true),
        bodyType(s),
        s.optional(Terms.REPRESENTS).map(value -> represented(s, value)));
  }

  private static Authority.OrganizationType bodyType(SeedSubject s) {
    String type = s.iri(s.one(Terms.BODY_TYPE), Terms.BODY_TYPE).stringValue();
    return switch (type.replace(Vocabulary.DIP, "")) {
      case "InternationalBody" -> Authority.OrganizationType.BODY;
      case "StateInstitution" -> Authority.OrganizationType.INSTITUTION;
      case "Media" -> Authority.OrganizationType.MEDIA;
      default -> throw s.fault("has bodyType <" + type + ">, expected a dip:BodyTypes concept");
    };
  }

  private Authority.Person person(SeedSubject s) {
    List<Authority.Office> offices =
        s.iris(Terms.OFFICE).stream()
            .map(office -> described(s, office))
            .sorted(Comparator.comparing((SeedSubject o) -> o.iri().stringValue()))
            .map(this::office)
            .sorted(Comparator.comparing(o -> o.from().orElse(LocalDate.MIN)))
            .toList();
    return new Authority.Person(id(s, EntityId.Kind.PERSON), s.names(true), gender(s), offices);
  }

  private static Optional<Authority.Gender> gender(SeedSubject s) {
    return s.optional(Terms.GENDER)
        .map(value -> s.iri(value, Terms.GENDER).stringValue())
        .map(
            iri ->
                switch (iri.replace(Vocabulary.SCHEMA, "")) {
                  case "Female" -> Authority.Gender.FEMALE;
                  case "Male" -> Authority.Gender.MALE;
                  default -> throw s.fault("has gender <" + iri + ">, expected Female or Male");
                });
  }

  private Authority.Office office(SeedSubject s) {
    Optional<PublicationDate> from = s.date(Terms.FROM);
    Optional<PublicationDate> until = s.date(Terms.UNTIL);
    if (from.isPresent() && until.isPresent() && until.get().last().isBefore(from.get().first())) {
      throw s.fault("ends before it begins");
    }
    List<String> posts = s.danish(Terms.POST);
    if (posts.size() != 1) {
      throw s.fault("has " + posts.size() + " of post, expected one");
    }
    return new Authority.Office(
        posts.get(0),
        represented(s, s.one(Terms.REPRESENTS)),
        from.map(PublicationDate::first),
        until.map(PublicationDate::last));
  }

  private Authority.Place place(SeedSubject s) {
    return new Authority.Place(
        id(s, EntityId.Kind.PLACE),
        s.names(false),
        reference(s, Terms.CONTAINED_IN_PLACE, EntityId.Kind.STATE));
  }

  private Optional<EntityId> reference(SeedSubject s, IRI property, EntityId.Kind kind) {
    return s.optional(property).map(value -> id(described(s, s.iri(value, property)), kind));
  }

  /** The state or organisation that someone speaks for. */
  private EntityId represented(SeedSubject s, Value value) {
    SeedSubject represented = described(s, s.iri(value, Terms.REPRESENTS));
    EntityId id = id(represented);
    if (id.kind() != EntityId.Kind.STATE && id.kind() != EntityId.Kind.ORGANIZATION) {
      throw represented.fault("stands where a state or organization is expected");
    }
    return id;
  }

  private SeedSubject described(SeedSubject from, IRI iri) {
    return Optional.ofNullable(subjects.get(iri))
        .orElseThrow(() -> from.fault("names <" + iri + ">, which no file describes"));
  }

  private EntityId id(SeedSubject s, EntityId.Kind kind) {
    EntityId id = id(s);
    if (id.kind() != kind) {
      throw s.fault("stands where a " + kind.path() + " is expected");
    }
    return id;
  }

  /** The identity that an IRI gives: what it ends in. */
  private EntityId id(SeedSubject s) {
    String iri = s.iri().stringValue();
    String[] path = (iri.startsWith(things) ? iri.substring(things.length()) : iri).split("/");
    try {
      if (path.length == 2) {
        return new EntityId(EntityId.Kind.valueOf(path[0].toUpperCase(Locale.ROOT)), path[1]);
      }
    } catch (IllegalArgumentException noKindOrSlug) {
      throw s.fault("is named by no kind and slug: " + noKindOrSlug.getMessage());
    }
    throw s.fault("is named by no kind and slug, expected such as person/kim-jong-un");
  }

  private static void checkWikidata(SeedSubject s, IRI same) {
    if (!same.stringValue().matches(Vocabulary.WD + "Q[1-9]\\d*")) {
      throw s.fault("has sameAs <" + same + ">, expected an item of Wikidata");
    }
  }

  private void refuseSharedNames(List<Authority.State> states) {
    Map<String, EntityId> owners = new HashMap<>();
    for (Authority.State state : states) {
      for (String name : state.names()) {
        EntityId other = owners.putIfAbsent(name, state.id());
        if (other != null) {
          throw new BadSeed(state.id().path(), "is called \"" + name + "\" like " + other.path());
        }
      }
    }
  }

  private void refuseOfficesOfNobody() {
    Set<IRI> held = new HashSet<>();
    each(SeedKind.PERSON).forEach(person -> held.addAll(person.iris(Terms.OFFICE)));
    each(SeedKind.OFFICE)
        .filter(office -> !held.contains(office.iri()))
        .findFirst()
        .ifPresent(
            office -> {
              throw office.fault("is an office that nobody holds, expected a person's dip:office");
            });
  }
}
