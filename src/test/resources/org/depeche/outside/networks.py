"""Reads a graph file from standard input, as the first argument says; prints what is in it."""

import json
import sys

import networkx
from networkx.readwrite.gexf import GEXF

# Before version 3, networkx finds no graph in a file of GEXF 1.3: it looks for elements of the
# namespaces of 1.1 and 1.2 alone. What is written here is read alike in 1.2, so naming the
# namespace is enough.
if "1.3" not in GEXF.versions:
    GEXF.versions["1.3"] = dict(
        GEXF.versions["1.2draft"],
        NS_GEXF="http://gexf.net/1.3",
        NS_VIZ="http://gexf.net/1.3/viz",
        VERSION="1.3",
    )

read = {"gexf": networkx.read_gexf, "graphml": networkx.read_graphml}[sys.argv[1]]
graph = read(sys.stdin.buffer)
edges = [data for _, _, data in graph.edges(data=True)]
print(
    json.dumps(
        {
            "directed": graph.is_directed(),
            "nodes": graph.number_of_nodes(),
            "edges": graph.number_of_edges(),
            "weight": int(sum(data["weight"] for data in edges)),
            "why": sum(1 for data in edges if data.get("why", "").startswith("http")),
            "labels": sorted(data["label"] for _, data in graph.nodes(data=True)),
        }
    )
)
