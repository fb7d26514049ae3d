package org.depeche.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.depeche.serve.web.Addresses;

/** Summits, letters and pledges in a line each. */
final class Acts {

  private final Reading reading;
  private final Story story;

  Acts(Reading reading) {
    this.reading = reading;
    this.story = reading.story();
  }

  ActLine line(Node act) {
    List<String> meta = new ArrayList<>();
    story.object(act, Terms.WHEN).map(reading::label).ifPresent(meta::add);
    story.objects(act, Terms.PLACE).stream().map(reading::label).forEach(meta::add);
    story.object(act, Terms.STATUS).map(reading::label).ifPresent(meta::add);
    Optional<String> content = story.object(act, Terms.CONTENT).map(Node::getLiteralLexicalForm);
    String address = reading.addresses().page(act.getURI());
    return new ActLine(kind(act), title(act), content, meta, address, why(act));
  }

  /** The evidence of there being such an act. */
  String why(Node act) {
    String type = Character.toUpperCase(kind(act).charAt(0)) + kind(act).substring(1);
    return Addresses.why(act, Terms.TYPE, Terms.dip(type));
  }

  String kind(Node act) {
    List<Node> types = story.objects(act, Terms.TYPE);
    return types.contains(Terms.dip("Pledge"))
        ? "pledge"
        : types.contains(Terms.dip("Letter")) ? "letter" : "summit";
  }

  private String title(Node act) {
    return switch (kind(act)) {
      case "pledge" -> sided(act, "pledge", "pledgedBy", "pledgedTo");
      case "letter" -> sided(act, "letter", "sender", "recipient");
      default -> meeting(story.objects(act, Terms.dip("participant")));
    };
  }

  private String sided(Node act, String kind, String doer, String addressee) {
    List<Node> by = story.objects(act, Terms.dip(doer));
    List<Node> to = story.objects(act, Terms.dip(addressee));
    String many = by.size() > 1 ? ".many" : ".one";
    if (by.isEmpty()) {
      return to.isEmpty()
          ? reading.say("act." + kind)
          : reading.say("act." + kind + ".to", reading.list(to));
    }
    return to.isEmpty()
        ? reading.say("act." + kind + ".by" + many, reading.list(by))
        : reading.say("act." + kind + ".by-to" + many, reading.list(by), reading.list(to));
  }

  private String meeting(List<Node> sides) {
    return switch (sides.size()) {
      case 0 -> reading.say("act.summit");
      case 1 -> reading.say("act.summit.one", reading.list(sides));
      default -> reading.say("act.summit.many", reading.list(sides));
    };
  }

  List<ActLine> lines(List<Node> acts) {
    return acts.stream().map(this::line).toList();
  }
}
