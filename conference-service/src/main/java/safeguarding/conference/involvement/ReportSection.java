package safeguarding.conference.involvement;

/**
 * One section of a report, in the agency's words.
 *
 * @param code which one
 * @param text what it says, plain text
 */
public record ReportSection(ReportSectionCode code, String text) {

    @Override
    public String toString() {
        return "ReportSection[masked]";
    }
}
