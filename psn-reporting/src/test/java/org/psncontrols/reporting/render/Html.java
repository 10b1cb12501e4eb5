package org.psncontrols.reporting.render;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page, parsed as XML. */
record Html(Document document) {

  private static final List<String> REFERENCES = List.of("aria-labelledby", "href");

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  static Html parse(String text) {
    try {
      return new Html(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(text))));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalArgumentException("the page must be well-formed, but is not", e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  List<Element> all(String name) {
    return within(root(), name);
  }

  static List<Element> within(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  List<Element> classed(String name) {
    return all("*").stream()
        .filter(e -> WORDS.splitToList(e.getAttribute("class")).contains(name))
        .toList();
  }

  List<String> texts(String name) {
    return all(name).stream().map(Html::text).toList();
  }

  List<String> texts(List<Element> elements) {
    return elements.stream().map(Element::getTextContent).toList();
  }

  /** Text as it shows; a style sheet as it is. */
  private static String text(Element element) {
    String text = element.getTextContent();
    return element.getTagName().equals("style") ? text : text.strip();
  }

  /** The cells beside the header of a row. */
  List<String> row(String header) {
    List<String> cells = new ArrayList<>();
    for (Element tr : all("tr")) {
      List<Element> headers = within(tr, "th");
      if (headers.size() == 1 && text(headers.get(0)).equals(header)) {
        within(tr, "td").forEach(td -> cells.add(text(td)));
      }
    }
    return cells;
  }

  List<String> ids() {
    return all("*").stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
  }

  /** The identifiers that attributes refer to. */
  Set<String> references() {
    Set<String> references = new TreeSet<>();
    for (Element element : all("*")) {
      for (String attribute : REFERENCES) {
        for (String id : WORDS.split(element.getAttribute(attribute))) {
          references.add(id.startsWith("#") ? id.substring(1) : id);
        }
      }
    }
    return references;
  }

  Set<String> elementNames() {
    Set<String> names = new TreeSet<>();
    all("*").forEach(e -> names.add(e.getTagName()));
    return names;
  }

  static Stream<String> attributesOf(Element element) {
    return IntStream.range(0, element.getAttributes().getLength())
        .mapToObj(i -> element.getAttributes().item(i).getNodeName());
  }
}
