package safeguarding.audit.population;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.audit.cases.CaseKind;
import safeguarding.platform.coding.Codes;

/** A service that tells of cases. */
public enum Publisher {
    /** Tells of child protection plans. */
    CONFERENCE(
            CaseKind.CHILD_PROTECTION_PLAN,
            List.of(
                    "plan-started",
                    "category-changed",
                    "lead-social-worker-changed",
                    "plan-ended",
                    "plan-corrected",
                    "plan-withdrawn",
                    "plan-reopened",
                    "child-registered",
                    "child-area-changed",
                    "key-worker-changed",
                    "child-restricted",
                    "child-unrestricted",
                    "child-merged",
                    "child-split",
                    "child-withdrawn",
                    "record-destroyed")),
    /** Tells of periods of care. */
    REVIEWING(
            CaseKind.LOOKED_AFTER,
            List.of(
                    "became-looked-after",
                    "care-episode-started",
                    "ceased-to-be-looked-after",
                    "period-of-care-corrected",
                    "period-of-care-withdrawn",
                    "child-registered",
                    "child-area-changed",
                    "social-worker-changed",
                    "child-restricted",
                    "child-unrestricted",
                    "child-withdrawn",
                    "child-record-sealed",
                    "child-record-unsealed",
                    "record-destroyed"));

    /** What is due, and whether it was done in time. */
    private static final List<String> LIMITS = List.of(
            "deadline-opened",
            "deadline-moved",
            "deadline-recomputed",
            "deadline-overdue",
            "deadline-met",
            "deadline-met-late",
            "deadline-reopened",
            "deadline-withdrawn");

    private final CaseKind kind;
    private final List<String> cases;

    Publisher(CaseKind kind, List<String> cases) {
        this.kind = kind;
        this.cases = cases;
    }

    /** The kind of case it tells of. */
    public CaseKind kind() {
        return kind;
    }

    /** Short name, such as {@code conference}. */
    public String code() {
        return Codes.of(this);
    }

    /** Its topic. */
    public String topic() {
        return "safeguarding." + code() + ".v1";
    }

    /** Full types of the events that are read, in portions that one replay takes. */
    public List<List<String>> portions() {
        return Stream.of(cases, LIMITS)
                .map(names -> names.stream().map(this::type).toList())
                .toList();
    }

    /** Full types of all events that are read. */
    public Set<String> types() {
        return portions().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The publisher of an event by its source, such as {@code /conference}. */
    public static Publisher of(String source) {
        return source.equals("/conference") ? CONFERENCE : REVIEWING;
    }

    private String type(String name) {
        return "safeguarding." + code() + "." + name + ".v1";
    }
}
