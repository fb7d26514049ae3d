package org.depeche.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, an element a line. Characters that XML cannot hold are replaced. */
final class Xml {

  /** What writes the content of a document. */
  interface Content {
    void write(Xml xml) throws XMLStreamException;
  }

  private final XMLStreamWriter writer;

  private Xml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** Writes a document. */
  static void write(OutputStream out, Content content) throws IOException {
    try {
      XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
      content.write(new Xml(writer));
      writer.writeEndDocument();
      writer.writeCharacters("\n");
      writer.flush();
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }

  /** Starts an element; attributes come as name and value in turn. */
  Xml open(String name, String... attributes) throws XMLStreamException {
    writer.writeCharacters("\n");
    writer.writeStartElement(name);
    attributes(attributes);
    return this;
  }

  /** An element without content. */
  Xml empty(String name, String... attributes) throws XMLStreamException {
    writer.writeCharacters("\n");
    writer.writeEmptyElement(name);
    attributes(attributes);
    return this;
  }

  /** An element with a text. */
  Xml text(String name, String text, String... attributes) throws XMLStreamException {
    open(name, attributes);
    writer.writeCharacters(allowed(text));
    writer.writeEndElement();
    return this;
  }

  Xml close() throws XMLStreamException {
    writer.writeEndElement();
    return this;
  }

  /** Adds attributes to the element that was just started. */
  Xml attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
    return this;
  }

  private static String allowed(String text) {
    return text.codePoints()
        .map(c -> isAllowed(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
