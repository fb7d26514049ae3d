package org.depeche.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;

/**
 * What is known of states, organisations, persons and places before any article is read.
 *
 * @param states sovereign states
 * @param organizations international bodies, institutions that speak for a state, media
 * @param persons leaders, ministers and envoys
 * @param places capitals and other places that news of diplomacy names
 */
public record Authority(
    List<State> states, List<Organization> organizations, List<Person> persons, List<Place> places)
    implements Serializable {

  /** Copies its lists. */
  public Authority {
    states = List.copyOf(states);
    organizations = List.copyOf(organizations);
    persons = List.copyOf(persons);
    places = List.copyOf(places);
  }

  /**
   * A sovereign state.
   *
   * @param id {@code state/kp}
   * @param code ISO 3166-1 alpha-2 in upper case
   * @param names Danish names, the preferred one first ("USA", "De Forenede Stater")
   * @param english its preferred name in English
   * @param adjectives Danish adjectives in their base form ("nordkoreansk")
   * @param inhabitants Danish nouns for its people, singular indefinite ("nordkoreaner")
   * @param inhabitantPlurals indefinite plurals of such nouns that have other endings than -e and
   *     -r ("nordmænd")
   * @param capital the Danish name of its capital
   * @param standIns other names that stand for it where they speak or act
   */
  public record State(
      EntityId id,
      String code,
      List<String> names,
      String english,
      List<String> adjectives,
      List<String> inhabitants,
      List<String> inhabitantPlurals,
      Optional<EntityId> capital,
      List<String> standIns)
      implements Serializable {

    /** Copies its lists. */
    public State {
      names = List.copyOf(names);
      adjectives = List.copyOf(adjectives);
      inhabitants = List.copyOf(inhabitants);
      inhabitantPlurals = List.copyOf(inhabitantPlurals);
      standIns = List.copyOf(standIns);
    }
  }

  /**
   * An organisation.
   *
   * @param id {@code organization/reuters}
   * @param names all names, the preferred one first ("FN", "De Forenede Nationer")
   * @param type what sort of body it is
   * @param represents the state or body that it speaks for
   */
  public record Organization(
      EntityId id, List<String> names, OrganizationType type, Optional<EntityId> represents)
      implements Serializable {

    /** Copies its names. */
    public Organization {
      names = List.copyOf(names);
    }
  }

  /** The sorts of organisation. */
  public enum OrganizationType {
    /** An international organisation or group of states that meets: NATO, EU, FN, G7. */
    BODY,
    /** An institution that speaks for a state: Det Hvide Hus, Kreml. */
    INSTITUTION,
    /** An agency, paper or broadcaster: Reuters, CNN. */
    MEDIA
  }

  /** What pronoun stands for a person. */
  public enum Gender {
    /** "hun". */
    FEMALE,
    /** "han". */
    MALE
  }

  /**
   * A person.
   *
   * @param id {@code person/kim-jong-un}
   * @param names every name and spelling, the preferred one first
   * @param gender as the authority files give it
   * @param offices the offices held, in order of time
   */
  public record Person(
      EntityId id, List<String> names, Optional<Gender> gender, List<Office> offices)
      implements Serializable {

    /** Copies its lists. */
    public Person {
      names = List.copyOf(names);
      offices = List.copyOf(offices);
    }
  }

  /**
   * An office that a person held.
   *
   * @param post Danish, singular and indefinite ("præsident")
   * @param represents the state or organisation
   * @param from the first day, where known
   * @param until the last day, where known; empty also for an office that is still held
   */
  public record Office(
      String post, EntityId represents, Optional<LocalDate> from, Optional<LocalDate> until)
      implements Serializable {}

  /**
   * A place that is no state.
   *
   * @param id {@code place/pyongyang}
   * @param names Danish names, the preferred one first
   * @param state the state in which it lies
   */
  public record Place(EntityId id, List<String> names, Optional<EntityId> state)
      implements Serializable {

    /** Copies its names. */
    public Place {
      names = List.copyOf(names);
    }
  }
}
