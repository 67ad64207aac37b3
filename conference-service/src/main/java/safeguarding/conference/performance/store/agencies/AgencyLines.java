package safeguarding.conference.performance.store.agencies;

import java.util.Locale;
import java.util.stream.Stream;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.Breakdown.Group;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Facts;

/** Lines of agencies at conferences that were held, as SQL: {@code a} is the line, {@code c} the conference. */
final class AgencyLines {

    static final Breakdown AGENCY = Breakdown.open("agency", "Kind of agency");

    static final Breakdown CONFERENCE = new Breakdown(
            "conference-kind",
            "Kind of conference",
            Stream.of("initial", "review", "transfer-in", "pre-birth")
                    .map(code -> new Group(
                            code,
                            code.substring(0, 1).toUpperCase(Locale.ROOT)
                                    + code.substring(1).replace('-', ' ')))
                    .toList());

    private AgencyLines() {}

    static CaseQuery of(Facts facts) {
        return CaseQuery.happening(
                        "%s c join %s a on a.conference_id = c.id"
                                .formatted(facts.of("conference"), facts.of("agency_involvement")),
                        "c.held_on")
                .where("c.held_on is not null")
                .group("agency", "lower(replace(a.kind, '_', '-'))")
                .group("conference-kind", "lower(replace(c.kind, '_', '-'))");
    }
}
