package org.depeche.serve.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.serve.Served;
import org.depeche.serve.web.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The browser that looks at the pages: started once, with one profile for each way to look. */
final class Chromium implements AutoCloseable {

  private record Profile(Language language, boolean scripts) {}

  private static final List<String> ALONE =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** Lets no tab know what the editor kept of another. */
  private static final String FORGET =
      """
      if (location.protocol === "http:" && sessionStorage.getItem("tab") === null) {
        localStorage.clear();
        sessionStorage.setItem("tab", "known");
      }
      """;

  private final Playwright playwright;
  private final Browser browser;
  private final Map<Profile, BrowserContext> profiles = new LinkedHashMap<>();

  private Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright.chromium().launch(new LaunchOptions().setExecutablePath(program).setArgs(ALONE));
  }

  private static Path program() {
    Path program =
        Path.of(
            Optional.ofNullable(System.getProperty("depeche.chromium"))
                .or(() -> Optional.ofNullable(System.getenv("DEPECHE_CHROMIUM")))
                .orElse("/usr/bin/chromium"));
    if (!Files.isExecutable(program)) {
      throw new IllegalStateException(
          program
              + " is not there, and the pages are tested in Chromium: install it"
              + " (Debian: apt-get install chromium),"
              + " or say where it is with -Ddepeche.chromium=PATH or DEPECHE_CHROMIUM");
    }
    return program;
  }

  /** An empty tab of a reader of a language. */
  Page tab(Language language) {
    return tab(new Profile(language, true));
  }

  private Page tab(Profile profile) {
    Page tab = profiles.computeIfAbsent(profile, this::context).newPage();
    tab.setDefaultTimeout(20_000);
    return tab;
  }

  private BrowserContext context(Profile profile) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale(profile.language().tag())
                .setJavaScriptEnabled(profile.scripts())
                .setViewportSize(1280, 800));
    context.addInitScript(FORGET);
    return context;
  }

  /** The page of a visit, once its scripts are done. */
  Page open(Visit visit, Served served) {
    return show(visit, served, tab(visit.language()));
  }

  /** The page of a visit where no script runs. */
  Page openWithoutScripts(Visit visit, Served served) {
    return go(visit, served, tab(new Profile(visit.language(), false)));
  }

  /** Shows the page of a visit in a tab, and waits until its scripts are done. */
  Page show(Visit visit, Served served, Page tab) {
    go(visit, served, tab);
    visit.kind().drawn().ifPresent(tab::waitForSelector);
    return tab;
  }

  private static Page go(Visit visit, Served served, Page tab) {
    Response answer = tab.navigate(served.address(visit.kind().path()).toString());
    Assertions.assertEquals(visit.kind().status(), answer.status(), visit.kind().path());
    return tab;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** Hands the one browser to tests; it stops with the last of them. */
  static final class Extension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(Chromium.class))
          .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(program()), Chromium.class);
    }
  }
}
