package org.depeche;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements above depend only on elements below, and each library stays on its shelf. */
class ArchitectureTest {

  private static final String ROOT = "org.depeche.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.depeche");
  private static final Path SOURCES = Path.of("src/main/java/org/depeche");

  /** For each package all packages that may use it; what everyone may use is not listed. */
  private static final Map<String, List<String>> USERS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("cli", List.of()),
              Map.entry("serve", List.of("cli")),
              Map.entry("explain", List.of("cli")),
              Map.entry("store", List.of("cli", "serve")),
              Map.entry("export", List.of("cli", "serve")),
              Map.entry("query", List.of("cli", "serve")),
              Map.entry("score", List.of("cli")),
              Map.entry("rdf", List.of("cli", "serve", "score", "store", "export", "query")),
              Map.entry("link", List.of("cli", "serve", "store", "export", "query", "rdf")),
              Map.entry(
                  "extract", List.of("cli", "serve", "explain", "store", "export", "query", "rdf")),
              Map.entry("entity", above("entity")),
              Map.entry("time", above("time")),
              Map.entry("text", above("text")),
              Map.entry("article", above("article"))));

  private static List<String> above(String name) {
    List<String> upper =
        List.of("cli", "serve", "explain", "store", "export", "query", "rdf", "link", "extract");
    return switch (name) {
      case "text" -> join(upper, List.of("entity", "time"));
      case "article" -> join(upper, List.of("entity", "time", "text"));
      default -> upper;
    };
  }

  private static List<String> join(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  @Test
  void packagesDependDownwardsOnly() {
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
    layers.check(CLASSES);
  }

  @Test
  void claimsArePlainValues() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "claim..")
        .should()
        .dependOnClassesThat(not(resideInAnyPackage("java..", "org.jspecify..", ROOT + "claim..")))
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "opennlp, text",
    "morfologik, text",
    "com.hankcs, entity extract",
    "org.eclipse.rdf4j, rdf export",
    "org.apache.jena, store query serve export",
    "gg.jte, explain serve",
    "picocli, cli",
    "me.tongfei, cli",
  })
  void eachLibraryStaysOnItsShelf(String library, String packages) {
    String[] shelf =
        Stream.of(packages.split(" ")).map(p -> ROOT + p + "..").toArray(String[]::new);
    noClasses()
        .that(resideInAPackage("org.depeche..").and(not(resideInAnyPackage(shelf))))
        .should()
        .dependOnClassesThat(resideInAPackage(library + ".."))
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"claim", "article", "text", "entity", "time", "extract", "link", "rdf", "explain"})
  void readingAsksNoClock(String name) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .allowEmptyShould(true)
        .check(CLASSES);
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
