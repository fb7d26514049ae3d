package org.depeche.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.depeche.claim.EntityId;
import org.depeche.entity.Authority.Gender;
import org.depeche.entity.Authority.Person;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static final Person KNOWN =
      new Person(EntityId.person("x"), List.of("X"), Optional.empty(), List.of());

  @Test
  void whateverBearsOnWhomWordsMeanIsTold() {
    List<Consumer<Figure>> tellings =
        List.of(
            f -> f.addPost("præsident", "HEAD_OF_STATE"),
            f -> f.addTitle("præsident"),
            f -> f.represent(EntityId.state("dk")),
            f -> f.represent(EntityId.state("no")),
            Figure::beStateless,
            f -> f.guessGender(Optional.of(Gender.MALE)),
            f -> f.know(KNOWN));
    Figure figure = new Figure();
    Set<Figure.Told> told = new LinkedHashSet<>(Set.of(figure.told()));
    tellings.forEach(t -> assertTrue(told.add(tell(figure, t)), told.toString()));
    assertEquals(Optional.empty(), tell(figure, Figure::forget).known());
  }

  @Test
  void whatIsToldAgainTellsNothing() {
    Figure figure = new Figure();
    figure.addPost("præsident", "HEAD_OF_STATE");
    figure.represent(EntityId.state("dk"));
    Figure.Told told = figure.told();
    figure.addPost("præsident", "MINISTER");
    figure.represent(EntityId.state("dk"));
    assertEquals(told, figure.told());
    assertEquals("HEAD_OF_STATE", figure.posts().get("præsident"));
  }

  private static Figure.Told tell(Figure figure, Consumer<Figure> telling) {
    telling.accept(figure);
    return figure.told();
  }
}
