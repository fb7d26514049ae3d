"""Reads all files of a folder; those of one name must be one graph in several syntaxes."""

import sys
from pathlib import Path

import rdflib
from rdflib.compare import to_isomorphic

# A literal is compared as it is written: "01" and "1" are not the same statement.
rdflib.NORMALIZE_LITERALS = False

SYNTAXES = {".ttl": "turtle", ".nt": "nt", ".jsonld": "json-ld", ".rdf": "xml"}
graphs = {}
for path in sorted(Path(sys.argv[1]).iterdir()):
    graph = rdflib.Graph()
    graph.parse(str(path), format=SYNTAXES[path.suffix])
    graphs.setdefault(path.stem, []).append((path, graph))

wrong = []
for stem, group in graphs.items():
    (_, first), *others = group
    blank = any(isinstance(term, rdflib.BNode) for triple in first for term in triple)
    known = to_isomorphic(first) if blank else set(first)
    wrong += [p.name for p, g in others if (to_isomorphic(g) if blank else set(g)) != known]
    wrong += [stem] if len(first) == 0 else []
print(len(graphs), sum(len(group) for group in graphs.values()), *wrong)
