package safeguarding.audit.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import safeguarding.platform.coding.Codes;

/** The sections of the yearly report, in their order, each with the figures of {@code /v1/indicators} that stand in it. */
public enum ReportSection {
    SUMMARY("Summary"),
    /** The audits of the programme of the year. */
    PROGRAMME("The programme of audits", "audits-planned", "audits-reported", "audits-reported-in-time"),
    CASES(
            "The cases that were audited",
            "case-audits-submitted",
            "case-audits-in-time",
            "case-audits-good-or-better",
            "moderated-cases-agreed"),
    /** The strengths that the audits of the programme found. */
    GOOD_PRACTICE("Elements of good practice identified through audit"),
    /** The areas for improvement that the audits of the programme found. */
    CHALLENGES("Challenges"),
    RESPONSE(
            "What was done about what audits found",
            "actions-in-time",
            "actions-overdue",
            "findings-closed-by-re-audit"),
    CONCERNS("Children whom an audit found at risk", "immediate-concerns-acknowledged-in-time"),
    /** Who said something in the year. */
    FEEDBACK("What children, families and professionals said"),
    PRIORITIES("Priorities for the coming year");

    private final String title;
    private final List<String> figures;

    ReportSection(String title, String... figures) {
        this.title = title;
        this.figures = List.of(figures);
    }

    /** For headings. */
    public String title() {
        return title;
    }

    /** Ids of its figures, in their order; empty where there are none. */
    public List<String> figures() {
        return figures;
    }

    /** The section of a code in addresses, such as {@code good-practice}; empty when there is none. */
    public static Optional<ReportSection> withCode(String code) {
        return Arrays.stream(values())
                .filter(section -> Codes.of(section).equals(code))
                .findFirst();
    }
}
