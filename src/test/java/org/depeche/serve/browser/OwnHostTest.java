package org.depeche.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.depeche.serve.Served;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages load: only what this server has, and it works. */
@InChromium
class OwnHostTest {

  @ParameterizedTest
  @MethodSource("org.depeche.serve.browser.Visit#all")
  void noPageAsksAnotherHostOrComplains(Visit visit, Served served, Chromium chromium) {
    List<String> elsewhere = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    String own = served.address("/").toString();
    String path = served.address(visit.kind().path()).toString();
    try (Page tab = chromium.tab(visit.language())) {
      tab.onRequest(
          request -> {
            if (!request.url().startsWith(own) && !request.url().startsWith("data:")) {
              elsewhere.add(request.url());
            }
          });
      tab.onConsoleMessage(
          message -> {
            // That the page itself is an answer of a status from 400 is meant.
            if (visit.kind().status() == 200 || !message.location().startsWith(path)) {
              complaints.add(message.type() + ": " + message.text());
            }
          });
      tab.onPageError(complaints::add);
      tab.onRequestFailed(request -> complaints.add("failed: " + request.url()));
      chromium.show(visit, served, tab);
    }
    assertEquals(List.of(), elsewhere);
    assertEquals(List.of(), complaints);
  }
}
