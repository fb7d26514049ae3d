package org.depeche.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Questions of few words to lists of few things. Reading an article asks many thousands of them,
 * and a stream costs more than what it then looks at.
 */
public final class Lists {

  private Lists() {}

  /** Whether the test holds for one of them. */
  public static <T> boolean any(Iterable<T> all, Predicate<? super T> test) {
    for (T each : all) {
      if (test.test(each)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both tests hold for one of them; the second is asked only where the first holds. */
  public static <T> boolean any(
      Iterable<T> all, Predicate<? super T> test, Predicate<? super T> second) {
    for (T each : all) {
      if (test.test(each) && second.test(each)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the test holds for none of them. */
  public static <T> boolean none(Iterable<T> all, Predicate<? super T> test) {
    return !any(all, test);
  }

  /** Whether there is none of them for which both tests hold. */
  public static <T> boolean none(
      Iterable<T> all, Predicate<? super T> test, Predicate<? super T> second) {
    return !any(all, test, second);
  }

  /** Whether the test holds for every one of them. */
  public static <T> boolean all(Iterable<T> all, Predicate<? super T> test) {
    for (T each : all) {
      if (!test.test(each)) {
        return false;
      }
    }
    return true;
  }

  /** The first for which the test holds. */
  public static <T> Optional<T> first(Iterable<T> all, Predicate<? super T> test) {
    for (T each : all) {
      if (test.test(each)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Those for which the test holds, in their order. */
  public static <T> List<T> where(Collection<T> all, Predicate<? super T> test) {
    List<T> found = new ArrayList<>();
    for (T each : all) {
      if (test.test(each)) {
        found.add(each);
      }
    }
    return found;
  }

  /** What the function makes of each, in their order. */
  public static <T, R> List<R> map(Collection<T> all, Function<? super T, ? extends R> function) {
    List<R> made = new ArrayList<>(all.size());
    for (T each : all) {
      made.add(function.apply(each));
    }
    return made;
  }
}
