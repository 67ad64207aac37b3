package safeguarding.conference.performance.store.agencies;

import java.util.List;
import java.util.stream.Collectors;

/** Agencies that the unit watches by themselves (report of November 2013): their kinds in the table of lines. */
enum AgencyGroup {
    GPS("gps", "GPs", List.of("GP")),
    ADULT_SERVICES(
            "adult-services",
            "Adult services",
            List.of("ADULT_MENTAL_HEALTH", "SUBSTANCE_MISUSE", "PROBATION", "ADULT_SOCIAL_CARE"));

    private final String code;
    private final String title;
    private final List<String> kinds;

    AgencyGroup(String code, String title, List<String> kinds) {
        this.code = code;
        this.title = title;
        this.kinds = kinds;
    }

    /** As a figure's id begins. */
    String code() {
        return code;
    }

    /** As a figure's title begins. */
    String title() {
        return title;
    }

    /** The condition on a line {@code a}. */
    String sql() {
        return kinds.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(", ", "a.kind in (", ")"));
    }
}
