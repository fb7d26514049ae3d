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

  const start = ({ prefixes, queries }) => {
    const { Yasqe, Yasr } = Yasgui;
    const known = Yasqe.Autocompleters.prefixes;
    known.persistenceId = null;
    known.get = () =>
      Promise.resolve(Object.entries(prefixes).map(([name, iri]) => name + ": <" + iri + ">"));
    Yasqe.defaults.autocompleters = ["prefixes", "variables"];
    Yasr.defaults.prefixes = prefixes;
    place.hidden = false;
    const editor = new Yasgui(place, {
      autofocus: false,
      persistenceId: "depeche",
      requestConfig: { endpoint, method: "POST" },
      endpointCatalogueOptions: {
        getData: () => [{ endpoint }],
        keys: ["endpoint"],
        renderItem: (item, element) => { element.textContent = item.value.endpoint; },
      },
    });
    const tab = editor.getTab();
    if (place.dataset.asked === "yes") {
      editor.addTab(true, { name: place.dataset.name, yasqe: { value: written }, requestConfig: { endpoint } },
        { avoidDuplicateTabs: true });
    } else if (tab && tab.getYasqe().getValue() === Yasqe.defaults.value) {
      tab.getYasqe().setValue(written);
    }
    offer(editor, queries);
    form.hidden = true;
  };

  fetch("/sparql/editor.json")
    .then((answer) => answer.json())
    .then(start);
})();
