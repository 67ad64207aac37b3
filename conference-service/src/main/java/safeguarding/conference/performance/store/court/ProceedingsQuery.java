package safeguarding.conference.performance.store.court;

import java.util.Locale;
import java.util.stream.Stream;
import safeguarding.conference.performance.store.Children;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.Breakdown.Group;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;

/** Applications that ended in a period, as SQL: {@code c} are the proceedings. */
final class ProceedingsQuery {

    /** The final orders there are. */
    private static final Breakdown ORDER = new Breakdown(
            "order",
            "Final order",
            Stream.of(
                            "care-order",
                            "care-and-placement-order",
                            "supervision-order",
                            "special-guardianship-order",
                            "child-arrangements-order",
                            "no-order",
                            "other")
                    .map(code -> new Group(code, title(code)))
                    .toList());

    private static final Breakdown LAW = Breakdown.of(
            "law",
            "What the 26 weeks were",
            new Group("target", "A target: issued before 22 April 2014"),
            new Group("limit", "The law's limit: issued from 22 April 2014"));

    private static final String WITHDRAWN = "application-withdrawn";

    private ProceedingsQuery() {}

    static Definition described(Definition definition) {
        return definition
                .brokenDownBy(Children.AREA, ORDER, LAW)
                .leavingOut(WITHDRAWN, "The application was withdrawn: there was no final order.");
    }

    static CaseQuery ended(Facts facts) {
        return CaseQuery.happening(facts.of("court_proceedings") + " c", "c.ended_on")
                .where("c.ended_on is not null and c.issued_on is not null and c.withdrawn_on is null")
                .excluded("case when c.ending <> 'FINAL_ORDER' then '" + WITHDRAWN + "' end")
                .group("area", "c.area")
                .group("order", "lower(replace(c.final_order, '_', '-'))")
                .group("law", "case when c.issued_on < date '2014-04-22' then 'target' else 'limit' end");
    }

    private static String title(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' ');
    }
}
