package safeguarding.conference.returns.census;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.returns.ReturnYear;

/**
 * Writes a census file as a stream, child by child, in the order and the formats of its year. A file that could not be
 * written to its end has no end, so that nobody takes it for the whole.
 */
final class CensusWriter {

    /** Characters that cannot stand in XML 1.0, not even written as references. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;
    private final ReturnYear year;

    private CensusWriter(XMLStreamWriter xml, ReturnYear year) {
        this.xml = xml;
        this.year = year;
    }

    /**
     * Writes a file.
     *
     * @param madeAt civil time in England at which it is made
     * @param children gives each child to what it is handed
     */
    static void write(
            OutputStream out,
            ReturnYear year,
            CensusReturnSettings settings,
            String council,
            LocalDateTime madeAt,
            Consumer<Consumer<CensusChild>> children) {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            var writer = new CensusWriter(xml, year);
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("Message");
            writer.header(settings, council, madeAt);
            xml.writeStartElement("Children");
            children.accept(writer::child);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new UnwrittenCensus(e);
        }
    }

    private void header(CensusReturnSettings settings, String council, LocalDateTime madeAt) throws XMLStreamException {
        xml.writeStartElement("Header");
        xml.writeStartElement("CollectionDetails");
        text("Collection", "CIN");
        text("Year", Integer.toString(year.march()));
        text("ReferenceDate", year.ends().toString());
        xml.writeEndElement();
        xml.writeStartElement("Source");
        text("SourceLevel", "L");
        text("LEA", council);
        text("SoftwareCode", settings.softwareCode());
        text("Release", settings.release());
        text("SerialNo", settings.serialNumber());
        text("DateTime", madeAt.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void child(CensusChild child) {
        try {
            element(CensusElements.CHILD, child);
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new UnwrittenCensus(e);
        }
    }

    private <T> void element(CensusElement<T> element, T of) throws XMLStreamException {
        switch (element) {
            case CensusElement.Value<T> value -> {
                var written = value.value().apply(of);
                if (value.in(year.march()) && written != null && !written.isEmpty()) {
                    text(value.name(), written);
                }
            }
            case CensusElement.Values<T> values -> values(values, of);
            case CensusElement.Group<T, ?> group -> group(group, of);
        }
    }

    private <T> void values(CensusElement.Values<T> values, T of) throws XMLStreamException {
        List<String> written = values.values().apply(of).stream()
                .filter(each -> !each.isEmpty())
                .toList();
        if (written.isEmpty()) {
            return;
        }
        xml.writeStartElement(values.group());
        for (var each : written) {
            text(values.name(), each);
        }
        xml.writeEndElement();
    }

    private <T, C> void group(CensusElement.Group<T, C> group, T of) throws XMLStreamException {
        for (var each : group.each().apply(of)) {
            if (!saysSomething(group, each)) {
                continue;
            }
            xml.writeStartElement(group.name());
            for (var element : group.elements()) {
                element(element, each);
            }
            xml.writeEndElement();
        }
    }

    /** D1: what is empty is left out, a group too. */
    private <T, C> boolean saysSomething(CensusElement.Group<T, C> group, C of) {
        return group.elements().stream().anyMatch(element -> says(element, of));
    }

    private <T> boolean says(CensusElement<T> element, T of) {
        return switch (element) {
            case CensusElement.Value<T> value -> {
                var written = value.value().apply(of);
                yield value.in(year.march()) && written != null && !written.isEmpty();
            }
            case CensusElement.Values<T> values ->
                values.values().apply(of).stream().anyMatch(each -> !each.isEmpty());
            case CensusElement.Group<T, ?> group -> saysOf(group, of);
        };
    }

    private <T, C> boolean saysOf(CensusElement.Group<T, C> group, T of) {
        return group.each().apply(of).stream().anyMatch(each -> saysSomething(group, each));
    }

    private void text(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NOT_IN_XML.matcher(value).replaceAll(""));
        xml.writeEndElement();
    }

    /** The stream that takes the file is gone. */
    static final class UnwrittenCensus extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnwrittenCensus(XMLStreamException cause) {
            super("The census file could not be written to its end", cause);
        }
    }
}
