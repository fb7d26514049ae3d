package org.depeche;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Elements above depend only on elements below, and each library stays on its shelf. */
@AnalyzeClasses(packages = "org.depeche", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.depeche.";
  private static final Path SOURCES = Path.of("src/main/java/org/depeche");

  /** For each package all packages that may use it; what everyone may use is not listed. */
  private static final Map<String, List<String>> USERS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("cli", List.of()),
              Map.entry("serve", List.of("cli")),
              Map.entry("store", List.of("cli", "serve")),
              Map.entry("export", List.of("cli", "serve")),
              Map.entry("query", List.of("cli", "serve")),
              Map.entry("rdf", List.of("cli", "serve", "store", "export", "query")),
              Map.entry("link", List.of("cli", "serve", "store", "export", "query", "rdf")),
              Map.entry("extract", List.of("cli", "serve", "store", "export", "query", "rdf")),
              Map.entry("entity", above("entity")),
              Map.entry("time", above("time")),
              Map.entry("text", above("text")),
              Map.entry("article", above("article"))));

  private static List<String> above(String name) {
    List<String> upper =
        List.of("cli", "serve", "store", "export", "query", "rdf", "link", "extract");
    return switch (name) {
      case "text" -> join(upper, List.of("entity", "time"));
      case "article" -> join(upper, List.of("entity", "time", "text"));
      default -> upper;
    };
  }

  private static List<String> join(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  @ArchTest
  static void packagesDependDownwardsOnly(JavaClasses classes) {
    LayeredArchitecture layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String name : USERS.keySet()) {
      layers = layers.layer(name).definedBy(ROOT + name + "..");
    }
    for (Map.Entry<String, List<String>> entry : USERS.entrySet()) {
      layers =
          entry.getValue().isEmpty()
              ? layers.whereLayer(entry.getKey()).mayNotBeAccessedByAnyLayer()
              : layers
                  .whereLayer(entry.getKey())
                  .mayOnlyBeAccessedByLayers(entry.getValue().toArray(new String[0]));
    }
    layers.check(classes);
  }

  @ArchTest
  static final ArchRule CLAIMS_ARE_PLAIN_VALUES =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "claim..")
          .should()
          .dependOnClassesThat(
              not(resideInAnyPackage("java..", "org.jspecify..", ROOT + "claim..")));

  @ArchTest static final ArchRule OPEN_NLP_STAYS_IN_TEXT = shelf("opennlp..", "text");

  @ArchTest static final ArchRule MORFOLOGIK_STAYS_IN_TEXT = shelf("morfologik..", "text");

  @ArchTest
  static final ArchRule AUTOMATA_FIND_NAMES_AND_TRIGGERS =
      shelf("com.hankcs..", "entity", "extract");

  @ArchTest
  static final ArchRule RDF4J_STAYS_IN_RDF = shelf("org.eclipse.rdf4j..", "rdf", "export");

  @ArchTest
  static final ArchRule JENA_STAYS_WITH_THE_STORE =
      shelf("org.apache.jena..", "store", "query", "serve", "export");

  @ArchTest static final ArchRule PICOCLI_STAYS_IN_CLI = shelf("picocli..", "cli");

  @ArchTest static final ArchRule PROGRESS_STAYS_IN_CLI = shelf("me.tongfei..", "cli");

  @ArchTest
  static final ArchRule READING_ASKS_NO_CLOCK =
      noClasses()
          .that(
              resideInAnyPackage(
                  Stream.of("claim", "article", "text", "entity", "time", "extract", "link", "rdf")
                      .map(name -> ROOT + name + "..")
                      .toArray(String[]::new)))
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now");

  /** A library that only those packages know. */
  private static ArchRule shelf(String library, String... packages) {
    return noClasses()
        .that(
            resideInAPackage("org.depeche..")
                .and(
                    not(
                        resideInAnyPackage(
                            Stream.of(packages).map(p -> ROOT + p + "..").toArray(String[]::new)))))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .allowEmptyShould(true);
  }

  @Test
  void everyPackageSaysWhatIsAbsentFromIt() throws IOException {
    for (Path folder : packages()) {
      String info = Files.readString(folder.resolve("package-info.java"));
      assertTrue(info.contains("Architecture invariant:"), folder.toString());
      assertTrue(info.contains("@NullMarked"), folder.toString());
    }
  }

  @Test
  void noPackageIsADrawerForAnything() throws IOException {
    assertEquals(
        List.of(),
        packages().stream()
            .map(folder -> folder.getFileName().toString())
            .filter(name -> name.matches("util|utils|helper|helpers|impl|common|manager"))
            .toList());
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() throws IOException {
    List<String> known =
        Stream.concat(USERS.keySet().stream(), Stream.of("claim")).sorted().toList();

    assertEquals(known, packages().stream().map(p -> p.getFileName().toString()).sorted().toList());
  }

  private static List<Path> packages() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
