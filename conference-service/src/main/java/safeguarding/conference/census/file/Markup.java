package safeguarding.conference.census.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/**
 * XML as a stream of elements. A document type is refused with all that could hide in it, external entities and entities
 * within entities; so is what is deeper or longer than any census. Holds one element at a time.
 */
final class Markup {

    private static final int DEEPEST = 12;
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_ELEMENTS = 10_000;

    private final BoundedBytes bytes;
    private final XMLStreamReader reader;
    private int depth;
    private int elements;

    Markup(InputStream file) {
        this.bytes = new BoundedBytes(file);
        try {
            this.reader = factory().createXMLStreamReader(bytes);
        } catch (XMLStreamException malformed) {
            throw refused("The file is not well-formed XML.");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    /** Goes on to the start of the next element; false when an element ends before, or the file does. */
    boolean toNextStart() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // Blanks, comments and instructions say nothing.
                }
            }
        }
    }

    /** Name of the element whose start was reached. */
    String name() {
        return reader.getLocalName();
    }

    /** Reads the whole element whose start was reached. */
    Element element() {
        elements = 0;
        return readElement();
    }

    private Element readElement() {
        if (++elements > MOST_ELEMENTS) {
            throw refused("One child has more than " + MOST_ELEMENTS + " elements.");
        }
        var name = name();
        var text = new StringBuilder();
        List<Element> children = new ArrayList<>();
        for (var event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(readElement());
            } else if (reader.isCharacters()) {
                take(text);
            }
        }
        return new Element(name, text.toString().strip(), children);
    }

    /** Blanks between elements are no text, however many there are. */
    private void take(StringBuilder text) {
        if (text.isEmpty() && reader.isWhiteSpace()) {
            return;
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (text.length() > LONGEST_TEXT) {
            throw refused("A value is longer than " + LONGEST_TEXT + " characters.");
        }
    }

    /** Reads on behind the last element: what is missing or too much there makes the file a broken one. */
    void finish() {
        try {
            while (reader.hasNext()) {
                next();
            }
        } catch (XMLStreamException malformed) {
            throw refused("The file is not well-formed XML.");
        }
    }

    private int next() {
        try {
            var event = reader.next();
            bytes.understood();
            switch (event) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused("A census file has no document type and no entities.");
                case XMLStreamConstants.START_ELEMENT -> deeper();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // The rest is for the caller.
                }
            }
            return event;
        } catch (XMLStreamException malformed) {
            throw refused("The file is not well-formed XML.");
        }
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw refused("Elements stand deeper than " + DEEPEST + " within each other.");
        }
    }

    /** The whole file is refused with {@code malformed-body}; the place is named, what stands there is not. */
    ProblemException refused(String sentence) {
        var line = reader == null ? 1 : reader.getLocation().getLineNumber();
        return ProblemException.of(ProblemType.MALFORMED_BODY, sentence + " Line " + line + ". Nothing was stored.");
    }
}
