// Draws what the table of the page says; a selected node or edge is told of below the picture.
"use strict";

(() => {
  const picture = document.getElementById("picture");
  const told = document.getElementById("told");
  const colour = (name) =>
    getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();

  // Cytoscape would add a style element, which the content security policy forbids, unless it finds
  // one of that name; graph.css has its one rule.
  const present = document.createElement("meta");
  present.id = "__________cytoscape_stylesheet";
  document.head.append(present);

  const style = () => [
    {
      selector: "node",
      style: {
        "background-color": colour("other"),
        label: "data(label)",
        color: colour("name"),
        "text-outline-color": colour("halo"),
        "text-outline-width": 2,
        "font-size": 13,
        "text-wrap": "ellipsis",
        "text-max-width": 170,
        "min-zoomed-font-size": 7,
        width: 22,
        height: 22,
      },
    },
    { selector: "node[type='Person']", style: { "background-color": colour("person") } },
    { selector: "node[type='State']", style: { "background-color": colour("state"), width: 32, height: 32 } },
    { selector: "node[type='Organization']", style: { "background-color": colour("organization") } },
    {
      selector: "node[type='Summit'], node[type='Letter'], node[type='Pledge']",
      style: { "background-color": colour("act"), shape: "diamond", "font-size": 10, "text-max-width": 120, "min-zoomed-font-size": 8 },
    },
    {
      selector: "edge",
      style: {
        width: "mapData(weight, 1, 6, 1, 5)",
        "line-color": colour("tie"),
        "target-arrow-color": colour("tie"),
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.7,
        "curve-style": "bezier",
      },
    },
    { selector: ":selected", style: { "background-color": colour("name"), "line-color": colour("name") } },
  ];

  const local = (address) => {
    const url = new URL(address);
    return url.pathname + url.search + url.hash;
  };
  const pageOf = (iri) => {
    const things = picture.dataset.base + "id/";
    return iri.startsWith(things) ? "/page/" + iri.substring(things.length) : iri;
  };
  const around = (path, iri) => {
    const url = new URL(picture.dataset.source, location.href);
    url.pathname = path;
    if (url.searchParams.has("query")) { // a neighbourhood is one in the story
      const labels = url.searchParams.get("labels") || "da";
      url.search = new URLSearchParams({ labels }).toString();
    }
    url.searchParams.set("focus", iri);
    return url.pathname + url.search;
  };
  const list = (value) => (value === undefined ? [] : [].concat(value));

  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };
  const link = (href, text) => {
    const made = element("a", text);
    made.href = href;
    return made;
  };
  const paragraph = (...parts) => {
    const made = document.createElement("p");
    parts.forEach((part) => made.append(part, " "));
    return made;
  };

  const expand = async (drawn, iri) => {
    const answer = await fetch(around("/graph.json", iri));
    if (!answer.ok) return;
    const { elements } = await answer.json();
    const fresh = [...elements.nodes, ...elements.edges].filter(
      (e) => drawn.getElementById(e.data.id).empty());
    drawn.add(fresh);
    drawn.layout({ name: "cose", animate: false, randomize: false }).run();
  };

  const tellNode = (drawn, data) => {
    const more = element("button", told.dataset.expand);
    more.type = "button";
    more.addEventListener("click", () => expand(drawn, data.id));
    told.replaceChildren(
      paragraph(element("strong", data.label)),
      paragraph(link(pageOf(data.id), told.dataset.page), more));
  };

  const tellEdge = (drawn, edge) => {
    const data = edge.data();
    const said = list(data.saidBy).join(", ");
    const parts = [paragraph(
      element("strong", edge.source().data("label")), "–", data.actLabel || data.label, "–",
      element("strong", edge.target().data("label")))];
    list(data.quote).forEach((quote) => parts.push(element("blockquote", quote)));
    if (said) parts.push(paragraph(told.dataset.said + ":", said));
    if (data.why) parts.push(paragraph(link(local(data.why), told.dataset.why)));
    told.replaceChildren(...parts);
  };

  // The layout is about as high as it is wide; the place for it is not.
  const widen = (drawn) => {
    const { w, h } = drawn.elements().boundingBox();
    const wider = (drawn.width() / drawn.height()) * (h / w);
    drawn.nodes().positions((node) => ({ x: node.position("x") * wider, y: node.position("y") }));
    drawn.fit(undefined, 12);
  };

  const draw = ({ elements }) => {
    if (elements.nodes.length === 0) return;
    picture.append(document.createElement("span")); // no longer empty, so it has a height
    const drawn = cytoscape({
      container: picture,
      elements,
      style: style(),
      layout: { name: "cose", animate: false, padding: 12, nodeRepulsion: () => 9000, idealEdgeLength: () => 38, gravity: 2, componentSpacing: 30 },
      maxZoom: 3,
      minZoom: 0.05,
    });
    widen(drawn);
    drawn.on("tap", "node", (event) => tellNode(drawn, event.target.data()));
    drawn.on("dbltap", "node", (event) => expand(drawn, event.target.id()));
    drawn.on("tap", "edge", (event) => tellEdge(drawn, event.target));
    matchMedia("(prefers-color-scheme: dark)")
      .addEventListener("change", () => drawn.style(style()));
  };

  fetch(picture.dataset.source)
    .then((answer) => answer.json())
    .then(draw);
})();
