package safeguarding.reviewing.annualreport;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import safeguarding.platform.coding.Codes;

/** The sections of the report, in their order, each with the figures of {@code /v1/indicators} that stand in it. */
public enum ReportSection {
    SUMMARY("Summary"),
    CHILDREN("Looked-after children", "looked-after-children", "care-started", "care-ended", "dual-status-children"),
    REVIEWING_OFFICERS("Reviewing officers", "iro-caseload", "iro-caseloads-within", "iros-named-in-time"),
    REVIEWS(
            "Reviews",
            "reviews-in-time",
            "children-reviewed-in-time",
            "review-papers-in-time",
            "review-decisions-sent-in-time",
            "review-records-in-time"),
    PARTICIPATION(
            "The part of children in their reviews",
            "participation-in-reviews",
            "children-participating",
            "children-seen-alone"),
    BETWEEN_REVIEWS(
            "Between reviews", "looked-after-visits-in-time", "midway-checks-in-time", "review-decisions-done-in-time"),
    PERMANENCE("Permanence", "permanence-by-second-review"),
    CHALLENGE(
            "Challenge",
            "challenges-opened",
            "challenges-closed-in-time",
            "challenges-with-effect",
            "challenges-to-cafcass"),
    /** What was challenged, and in which care plans permanence drifts. */
    THEMES("What reviewing officers raised"),
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

    /** Ids of its figures, in their order; empty where there are words alone. */
    public List<String> figures() {
        return figures;
    }

    /** The section of a code in addresses, such as {@code between-reviews}; empty when there is none. */
    public static Optional<ReportSection> withCode(String code) {
        return Arrays.stream(values())
                .filter(section -> Codes.of(section).equals(code))
                .findFirst();
    }
}
