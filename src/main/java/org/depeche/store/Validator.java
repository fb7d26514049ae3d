package org.depeche.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.validation.VLib;

/**
 * Tells whether graphs have the shapes of the ontology. An article's graph is read together with
 * the authority, but only what the article speaks of is looked at: the authority is checked once.
 */
final class Validator {

  private static final Set<TargetType> CLASS_TARGETS =
      Set.of(TargetType.targetClass, TargetType.implicitClass);

  private final Ontology ontology;
  private final Graph subclasses;

  Validator(Ontology ontology) {
    this.ontology = ontology;
    this.subclasses = ontology.subclasses();
  }

  /**
   * What is wrong with a graph, in a fixed order.
   *
   * @param graph whose subjects are looked at
   * @param background what else is known of them
   */
  List<String> faults(Graph graph, Graph background) {
    Graph known = new Union(background, subclasses);
    Graph all = new Union(graph, known);
    ValidationContext context = ValidationContext.create(ontology.shapes(), all);
    for (Shape shape : ontology.shapes()) {
      for (Node focus : focusNodes(shape, graph)) {
        VLib.validateShape(context, all, shape, focus);
      }
    }
    List<String> faults = new ArrayList<>();
    for (ReportEntry entry : context.generateReport().getEntries()) {
      if (entry.severity() == null || entry.severity().equals(Severity.Violation)) {
        faults.add(fault(entry, graph));
      }
    }
    faults.sort(Comparator.naturalOrder());
    return faults;
  }

  private Set<Node> focusNodes(Shape shape, Graph graph) {
    Set<Node> nodes = new HashSet<>();
    for (Target target : shape.getTargets()) {
      nodes.addAll(VLib.focusNodes(graph, target));
      nodes.addAll(ofClass(target, graph));
    }
    return nodes;
  }

  /** The subjects of the graph that are of the class, or of one below it. */
  private Set<Node> ofClass(Target target, Graph graph) {
    Set<Node> nodes = new HashSet<>();
    if (CLASS_TARGETS.contains(target.getTargetType())) {
      for (Node type : below(target.getObject())) {
        nodes.addAll(Tellings.subjects(graph, Terms.TYPE, type));
      }
    }
    return nodes;
  }

  private Set<Node> below(Node type) {
    Set<Node> found = new HashSet<>();
    List<Node> open = new ArrayList<>(List.of(type));
    while (!open.isEmpty()) {
      Node next = open.remove(open.size() - 1);
      if (found.add(next)) {
        open.addAll(Tellings.subjects(subclasses, Terms.SUB_CLASS_OF, next));
      }
    }
    return found;
  }

  private static String fault(ReportEntry entry, Graph graph) {
    String message = entry.message() == null ? "breaks its shape" : entry.message();
    String path = entry.resultPath() == null ? "" : " (" + entry.resultPath() + ")";
    return "<" + entry.focusNode() + ">" + path + ": " + message + origin(entry.focusNode(), graph);
  }

  /** The rule that found what is wrong, and the sentence in which it did. */
  private static String origin(Node focus, Graph graph) {
    List<Node> evidence = new ArrayList<>(Tellings.objects(graph, focus, Terms.EVIDENCE));
    if (graph.contains(focus, Terms.RULE, Node.ANY)) {
      evidence.add(focus);
    }
    return evidence.stream()
        .min(Comparator.comparing(Node::toString))
        .map(e -> "; rule " + Tellings.text(graph, e, Terms.RULE).orElse("?") + sentence(e, graph))
        .orElse("");
  }

  private static String sentence(Node evidence, Graph graph) {
    Optional<String> text =
        Tellings.objects(graph, evidence, Terms.SENTENCE).stream()
            .findFirst()
            .flatMap(sentence -> Tellings.text(graph, sentence, Terms.ANCHOR_OF));
    return text.map(t -> ", sentence \"" + t + "\"").orElse("");
  }

  /** Whether a graph has a blank node, which no graph here may have. */
  static boolean hasBlank(Graph graph) {
    return graph.find().filterKeep(Validator::isBlank).hasNext();
  }

  private static boolean isBlank(Triple triple) {
    return triple.getSubject().isBlank() || triple.getObject().isBlank();
  }
}
