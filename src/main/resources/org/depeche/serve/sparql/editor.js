// Puts Yasgui in the place of the form. Nothing is fetched from another server.
"use strict";

(() => {
  const place = document.getElementById("editor");
  const form = document.getElementById("ask");
  const written = document.getElementById("query").value.trim();
  const endpoint = location.origin + "/sparql";

  const offer = (editor, queries) => {
    const label = document.createElement("label");
    const choice = document.createElement("select");
    choice.id = "saved";
    label.htmlFor = "saved";
    label.textContent = place.dataset.saved;
    choice.append(new Option("–", ""));
    queries.forEach((query) => choice.append(new Option(query.summary, query.name)));
    choice.addEventListener("change", () => {
      const query = queries.find((each) => each.name === choice.value);
      if (query) {
        editor.addTab(true, {
          name: query.name,
          yasqe: { value: query.text },
          requestConfig: { endpoint },
        });
      }
    });
    const line = document.createElement("p");
    line.className = "offer";
    line.append(label, choice);
    place.before(line);
  };

  // What Yasgui leaves without a name, or with a part that does not go there.
  const name = () => {
    const set = (selector, attribute, value) =>
      place.querySelectorAll(selector).forEach((each) => {
        if (each.getAttribute(attribute) !== value) each.setAttribute(attribute, value);
      });
    set(".CodeMirror textarea", "aria-label", place.dataset.name);
    set(".tableSizer", "aria-label", place.dataset.size);
    set(".tabsList .addTab", "role", "tab");
    place.querySelectorAll(".dt-column-title:empty").forEach((each) => each.append("#"));
  };

  const start = ({ prefixes, queries }) => {
    const { Yasqe, Yasr } = Yasgui;
    const known = Yasqe.Autocompleters.prefixes;
    known.persistenceId = null;
    known.get = () =>
      Promise.resolve(Object.entries(prefixes).map(([name, iri]) => name + ": <" + iri + ">"));
    Yasqe.defaults.autocompleters = ["prefixes", "variables"];
    // The tabulator key leads on, as everywhere else in a page.
    Object.assign(Yasqe.defaults.extraKeys, { Tab: false, "Shift-Tab": false });
    Yasr.defaults.prefixes = prefixes;
    place.hidden = false;
    const editor = new Yasgui(place, {
      autofocus: false,
      persistenceId: "depeche",
      tabName: place.dataset.name,
      populateFromUrl: false,
      requestConfig: { endpoint, method: "POST" },
      endpointCatalogueOptions: {
        getData: () => [{ endpoint }],
        keys: ["endpoint"],
        renderItem: (item, element) => { element.textContent = item.value.endpoint; },
      },
    });
    const tab = editor.getTab();
    if (place.dataset.asked === "yes") {
      editor.addTab(true, { yasqe: { value: written }, requestConfig: { endpoint } },
        { avoidDuplicateTabs: true });
    } else if (tab && tab.getYasqe().getValue() === Yasqe.defaults.value) {
      tab.getYasqe().setValue(written);
    }
    offer(editor, queries);
    name();
    new MutationObserver(name).observe(place, { childList: true, subtree: true });
    form.hidden = true;
  };

  fetch("/sparql/editor.json")
    .then((answer) => answer.json())
    .then(start);
})();
