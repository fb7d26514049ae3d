package org.depeche.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.Slug;
import org.depeche.entity.Authority.Gender;
import org.depeche.entity.Authority.Office;
import org.depeche.entity.Authority.Organization;
import org.depeche.entity.Authority.OrganizationType;
import org.depeche.entity.Authority.Person;
import org.depeche.entity.Authority.Place;
import org.depeche.entity.Authority.State;

/** A few states, bodies and persons for tests. */
final class SmallAuthority {

  private static final List<State> STATES =
      List.of(
          state("KP", "Nordkorea", "nordkoreansk", "nordkoreaner", "Pyongyang"),
          state("KR", "Sydkorea", "sydkoreansk", "sydkoreaner", "Seoul"),
          state("US", "USA", "amerikansk", "amerikaner", "Washington"),
          state("RU", "Rusland", "russisk", "russer", "Moskva"),
          state("UA", "Ukraine", "ukrainsk", "ukrainer", "Kyiv"),
          state("NO", "Norge", "norsk", "nordmand", "Oslo"),
          state("SE", "Sverige", "svensk", "svensker", "Stockholm"),
          state("DK", "Danmark", "dansk", "dansker", "København"),
          state("FI", "Finland", "finsk", "finne", "Helsinki"),
          state("FR", "Frankrig", "fransk", "franskmand", "Paris"),
          state("DE", "Tyskland", "tysk", "tysker", "Berlin"),
          state("GB", "Storbritannien", "britisk", "brite", "London"),
          state("IR", "Iran", "iransk", "iraner", "Teheran"),
          state("CN", "Kina", "kinesisk", "kineser", "Beijing"),
          state("JP", "Japan", "japansk", "japaner", "Tokyo"),
          state("PL", "Polen", "polsk", "polak", "Warszawa"),
          state("EG", "Egypten", "egyptisk", "egypter", "Cairo"),
          state("IL", "Israel", "israelsk", "israeler", "Jerusalem"),
          state("IT", "Italien", "italiensk", "italiener", "Rom"),
          state("IN", "Indien", "indisk", "inder", "New Delhi"),
          state("TR", "Tyrkiet", "tyrkisk", "tyrker", "Ankara"));

  private SmallAuthority() {}

  static Authority create() {
    List<Place> places = new ArrayList<>();
    for (State state : STATES) {
      EntityId capital = state.capital().orElseThrow();
      String name = Character.toUpperCase(capital.slug().charAt(0)) + capital.slug().substring(1);
      places.add(
          new Place(
              capital,
              List.of(name.replace("Koebenhavn", "København").replace("New-delhi", "New Delhi")),
              Optional.of(state.id())));
    }
    return new Authority(STATES, organizations(), persons(), places);
  }

  private static State state(
      String code, String name, String adjective, String inhabitant, String capital) {
    List<String> plurals =
        inhabitant.endsWith("mand") ? List.of(inhabitant.replace("mand", "mænd")) : List.of();
    return new State(
        EntityId.state(code),
        code,
        List.of(name),
        name,
        List.of(adjective),
        List.of(inhabitant),
        plurals,
        Optional.of(EntityId.place(Slug.of(capital))),
        List.of());
  }

  private static List<Organization> organizations() {
    return List.of(
        organization("nato", OrganizationType.BODY, "", "NATO"),
        organization("eu", OrganizationType.BODY, "", "EU"),
        organization("fn", OrganizationType.BODY, "", "FN"),
        organization("det-hvide-hus", OrganizationType.INSTITUTION, "US", "Det Hvide Hus"),
        organization("kreml", OrganizationType.INSTITUTION, "RU", "Kreml"),
        organization("reuters", OrganizationType.MEDIA, "", "Reuters"),
        organization("cnn", OrganizationType.MEDIA, "", "CNN"));
  }

  private static Organization organization(
      String slug, OrganizationType type, String code, String name) {
    return new Organization(
        EntityId.organization(slug),
        List.of(name),
        type,
        code.isEmpty() ? Optional.empty() : Optional.of(EntityId.state(code)));
  }

  private static List<Person> persons() {
    return List.of(
        person("Jimmy Carter", Gender.MALE, office("præsident", "US", 1977, 1981)),
        person("Anwar Sadat", Gender.MALE, office("præsident", "EG", 1970, 1981)),
        person("Margaret Thatcher", Gender.FEMALE, office("premierminister", "GB", 1979, 1990)),
        person("Kim Il-sung", Gender.MALE, office("leder", "KP", 1948, 1994)),
        person("Kim Young-sam", Gender.MALE, office("præsident", "KR", 1993, 1998)),
        person("Vladimir Zorin", Gender.MALE, office("minister", "RU", 2001, 2004)));
  }

  private static Person person(String name, Gender gender, Office office) {
    return new Person(
        EntityId.person(Slug.of(name)), List.of(name), Optional.of(gender), List.of(office));
  }

  private static Office office(String post, String code, int from, int until) {
    return new Office(
        post,
        EntityId.state(code),
        Optional.of(LocalDate.of(from, 1, 1)),
        Optional.of(LocalDate.of(until, 12, 31)));
  }
}
