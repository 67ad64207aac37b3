package safeguarding.platform.local.council;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.local.council.ToldChild.Case;
import safeguarding.platform.local.council.ToldChild.Plan;

/**
 * The children in need census of a year as the invented county would have sent it (D2, D5): no name, area, chair, agency or
 * sibling stands in it, and no day on which a category changed.
 *
 * @param year the year that ends with its March
 * @param xml the file
 * @param children how many children stand in it
 */
public record CensusFile(int year, String xml, int children) {

    private static final Map<String, String> CATEGORIES =
            Map.of("neglect", "NEG", "physical", "PHY", "sexual", "SAB", "emotional", "EMO", "multiple", "MUL");
    private static final int TARGET = 15;
    private static final int ASSESSED_AFTER = 20;
    private static final int FIRST_WITH_SEX = 2025;

    /** The year in whose census a day falls. */
    static int yearOf(LocalDate day) {
        return day.getMonthValue() > Month.MARCH.getValue() ? day.getYear() + 1 : day.getYear();
    }

    static CensusFile of(int year, List<ToldChild> told) {
        var period = new Period(year);
        var children = told.stream()
                .filter(child -> child.cases().stream().anyMatch(period::tells))
                .toList();
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("Message");
            header(xml, year);
            xml.writeStartElement("Children");
            for (var child : children) {
                new ChildElement(xml, period).write(child);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return new CensusFile(year, text.toString(), children.size());
    }

    private static void header(XMLStreamWriter xml, int year) throws XMLStreamException {
        xml.writeStartElement("Header");
        xml.writeStartElement("CollectionDetails");
        element(xml, "Collection", "CIN");
        element(xml, "Year", Integer.toString(year));
        element(xml, "ReferenceDate", new Period(year).ends().toString());
        xml.writeEndElement();
        xml.writeStartElement("Source");
        element(xml, "SourceLevel", "L");
        element(xml, "LEA", "936");
        element(xml, "SoftwareCode", "Demonstration, everything in it is invented");
        element(xml, "SerialNo", "001");
        element(xml, "DateTime", year + "-07-31T12:00:00");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement(name);
            xml.writeCharacters(value.toString());
            xml.writeEndElement();
        }
    }

    /** The year from April to March. */
    private record Period(int year) {

        LocalDate begins() {
            return LocalDate.of(year - 1, Month.APRIL, 1);
        }

        LocalDate ends() {
            return LocalDate.of(year, Month.MARCH, 31);
        }

        boolean holds(@Nullable LocalDate day) {
            return day != null && !day.isBefore(begins()) && !day.isAfter(ends());
        }

        /** The day, as far as it was known at the end of the year. */
        @Nullable
        LocalDate known(@Nullable LocalDate day) {
            return day == null || day.isAfter(ends()) ? null : day;
        }

        /** A case that was open at any time in the year. */
        boolean tells(Case told) {
            var closed = told.closedOn();
            return !told.referredOn().isAfter(ends()) && (closed == null || !closed.isBefore(begins()));
        }
    }

    /** Writes a child, in the order of D2. */
    private record ChildElement(XMLStreamWriter xml, Period period) {

        void write(ToldChild child) throws XMLStreamException {
            xml.writeStartElement("Child");
            identity(child);
            for (var told : child.cases()) {
                if (period.tells(told)) {
                    write(told);
                }
            }
            xml.writeEndElement();
        }

        private void identity(ToldChild child) throws XMLStreamException {
            var identity = child.identity();
            var birth = identity.path(identity.has("dateOfBirth") ? "dateOfBirth" : "expectedDateOfBirth")
                    .asText();
            boolean unborn = LocalDate.parse(birth).isAfter(period.ends());
            var characteristics = identity.path("characteristics");
            xml.writeStartElement("ChildIdentifiers");
            element(xml, "LAchildID", identity.path("councilChildId").asText());
            element(xml, "UPNunknown", "UN4");
            element(xml, unborn ? "ExpectedPersonBirthDate" : "PersonBirthDate", birth);
            element(
                    xml,
                    period.year() < FIRST_WITH_SEX ? "GenderCurrent" : "Sex",
                    unborn ? "0" : gender(characteristics.path("sex").asText()));
            xml.writeEndElement();
            xml.writeStartElement("ChildCharacteristics");
            element(
                    xml,
                    "Ethnicity",
                    unborn ? "NOBT" : characteristics.path("ethnicity").asText("NOBT"));
            xml.writeStartElement("Disabilities");
            element(xml, "Disability", "NONE");
            xml.writeEndElement();
            xml.writeEndElement();
        }

        private static String gender(String sex) {
            return switch (sex) {
                case "M", "1" -> "1";
                case "F", "2" -> "2";
                default -> "0";
            };
        }

        private void write(Case told) throws XMLStreamException {
            var closed = period.known(told.closedOn());
            xml.writeStartElement("CINdetails");
            element(xml, "CINreferralDate", told.referredOn());
            element(xml, "ReferralSource", told.section47() ? "6" : "5C");
            element(xml, "PrimaryNeedCode", "N1");
            element(xml, "CINclosureDate", closed);
            element(xml, "ReasonForClosure", closed == null ? null : "RC7");
            if (!told.section47() && period.holds(told.heldOn())) {
                element(xml, "DateOfInitialCPC", told.heldOn());
            }
            assessment(told, closed);
            if (told.section47()) {
                section47(told);
            }
            element(xml, "ReferralNFA", "0");
            var plan = told.plan();
            if (plan != null && !plan.startedOn().isAfter(period.ends())) {
                plan(plan);
            }
            xml.writeEndElement();
        }

        private void assessment(Case told, @Nullable LocalDate closed) throws XMLStreamException {
            var due = WorkingDays.after(told.referredOn(), ASSESSED_AFTER);
            var ended = closed != null && closed.isBefore(due) ? closed : due;
            if (period.holds(told.referredOn()) || period.holds(ended)) {
                xml.writeStartElement("Assessments");
                element(xml, "AssessmentActualStartDate", told.referredOn());
                var written = period.known(ended);
                element(xml, "AssessmentAuthorisationDate", written);
                if (written != null) {
                    xml.writeStartElement("FactorsIdentifiedAtAssessment");
                    element(xml, "AssessmentFactors", "16A");
                    xml.writeEndElement();
                }
                xml.writeEndElement();
            }
        }

        private void section47(Case told) throws XMLStreamException {
            if (period.holds(told.referredOn()) || period.holds(told.heldOn())) {
                xml.writeStartElement("Section47");
                element(xml, "S47ActualStartDate", told.referredOn());
                element(xml, "InitialCPCtarget", WorkingDays.after(told.referredOn(), TARGET));
                element(xml, "DateOfInitialCPC", period.known(told.heldOn()));
                element(xml, "ICPCnotRequired", period.known(told.endedOn()) == null ? null : "1");
                xml.writeEndElement();
            }
        }

        private void plan(Plan plan) throws XMLStreamException {
            var changed = period.known(plan.changedOn()) != null && plan.later() != null;
            xml.writeStartElement("ChildProtectionPlans");
            element(xml, "CPPstartDate", plan.startedOn());
            element(xml, "CPPendDate", period.known(plan.endedOn()));
            element(xml, "InitialCategoryOfAbuse", CATEGORIES.get(plan.category()));
            element(xml, "LatestCategoryOfAbuse", CATEGORIES.get(changed ? plan.later() : plan.category()));
            element(xml, "NumberOfPreviousCPP", plan.before());
            var reviews = plan.reviews().stream().filter(period::holds).toList();
            if (!reviews.isEmpty()) {
                xml.writeStartElement("Reviews");
                for (var review : reviews) {
                    element(xml, "CPPreviewDate", review);
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
    }
}
