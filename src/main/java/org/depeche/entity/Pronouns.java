package org.depeche.entity;

import java.util.Optional;
import java.util.OptionalInt;
import org.depeche.entity.Authority.Gender;

/** The closed class of pronouns that stand for persons and groups. */
enum Pronouns {
  /** "han", "ham". */
  HE,
  /** "hans". */
  HIS,
  /** "hun", "hende". */
  SHE,
  /** "hendes". */
  HER,
  /** "sin", "sit", "sine". */
  OWN,
  /** "de", "dem", "deres". */
  THEY,
  /** "begge". */
  BOTH,
  /** "hinanden". */
  EACH_OTHER,
  /** "denne", "sidstnævnte". */
  LATTER,
  /** "førstnævnte". */
  FORMER,
  /** "jeg", "mig", "min". */
  I;

  /** The pronoun of that form, in lower case. */
  static Optional<Pronouns> of(String form) {
    return switch (form) {
      case "han", "ham" -> Optional.of(HE);
      case "hans" -> Optional.of(HIS);
      case "hun", "hende" -> Optional.of(SHE);
      case "hendes" -> Optional.of(HER);
      case "sin", "sit", "sine" -> Optional.of(OWN);
      case "de", "dem", "deres" -> Optional.of(THEY);
      case "begge" -> Optional.of(BOTH);
      case "hinanden", "hinandens" -> Optional.of(EACH_OTHER);
      case "denne", "dennes", "sidstnævnte", "sidstnævntes" -> Optional.of(LATTER);
      case "førstnævnte", "førstnævntes" -> Optional.of(FORMER);
      case "jeg", "mig", "min", "mit", "mine" -> Optional.of(I);
      default -> Optional.empty();
    };
  }

  /** Whether somebody of that gender can be meant. */
  boolean agrees(Optional<Gender> gender) {
    return switch (this) {
      case HE, HIS -> gender.filter(Gender.FEMALE::equals).isEmpty();
      case SHE, HER -> gender.filter(Gender.MALE::equals).isEmpty();
      default -> true;
    };
  }

  /** Whether it tells whose something is. */
  boolean isPossessive() {
    return this == HIS || this == HER || this == OWN;
  }

  /** Whether one person is meant. */
  boolean isSingular() {
    return switch (this) {
      case HE, HIS, SHE, HER, OWN, LATTER, FORMER, I -> true;
      default -> false;
    };
  }

  /** The number that a word gives: "to", "fem". */
  static OptionalInt number(String word) {
    return switch (word) {
      case "to" -> OptionalInt.of(2);
      case "tre" -> OptionalInt.of(3);
      case "fire" -> OptionalInt.of(4);
      case "fem" -> OptionalInt.of(5);
      case "seks" -> OptionalInt.of(6);
      case "syv" -> OptionalInt.of(7);
      case "otte" -> OptionalInt.of(8);
      default -> OptionalInt.empty();
    };
  }
}
