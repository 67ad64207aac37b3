package safeguarding.conference.performance.store.agencies;

import java.util.Locale;
import java.util.stream.Stream;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.Breakdown.Group;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Facts;

/**
 * Agencies at conferences that were held, as SQL: {@code a} is the line, or who was expected and nobody knew which
 * organisation it was; {@code c} the conference. Whom the chair removed does not count, unless they came.
 */
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

    static final String NOT_INVITED = "No invitation is recorded.";

    static final String NOT_TOLD = "The conference comes from an imported history that does not tell of invitations.";

    /** It was invited before the conference was over: whoever is asked afterwards was never asked to come. */
    static final String INVITED = "coalesce(a.invited_on <= c.held_on, false)";

    /** Its report had come by the end of the day that is asked for. */
    static final String REPORTED = """
            coalesce(a.report_received_at
                     < (select cast(max(as_at) + 1 as timestamp) at time zone 'Europe/London' from periods), false)""";

    /** Conference by conference: of the lines that were ever kept, a period's are few. */
    private static final String FROM = """
            %s c cross join lateral (
                select l.kind, l.invited_on, l.attendance, l.report_received_at, l.report_in_time
                from %s l where l.conference_id = c.id and (l.removed_on is null or l.attendance = 'ATTENDED')
                union all
                select e.kind, null, null, null, null
                from %s e where e.conference_id = c.id and e.agency is null and e.removed_on is null
                offset 0) a""";

    private AgencyLines() {}

    static CaseQuery of(Facts facts) {
        return CaseQuery.happening(
                        FROM.formatted(
                                facts.of("conference"), facts.of("agency_involvement"), facts.of("expected_agency")),
                        "c.held_on")
                .where("c.held_on is not null")
                .group("agency", "lower(replace(a.kind, '_', '-'))")
                .group("conference-kind", "lower(replace(c.kind, '_', '-'))");
    }
}
