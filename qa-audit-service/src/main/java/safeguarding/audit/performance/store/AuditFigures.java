package safeguarding.audit.performance.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.CountedFigure;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** Audits of the programmes: planned, reported, in time. */
@ApplicationScoped
class AuditFigures {

    private static final String SOURCE = "Programme of the Quality Assurance Team (F5)";

    private static final Breakdown AREA = Breakdown.open("area", "Area");
    private static final Breakdown KIND = Breakdown.open("case-kind", "What the cases are");

    /** Of audits of several areas each belongs to none of them alone. */
    private static final String AREA_OF = """
            case when cardinality(a.areas) = 0 then 'whole-council' when cardinality(a.areas) = 1 then a.areas[1]
                else 'several-areas' end""";

    /** F5. */
    @Produces
    @Singleton
    Indicator planned() {
        return new CountedFigure(
                Definition.number(
                                "audits-planned",
                                "Audits planned",
                                "Audits whose planned start lies in the period; what was cancelled is left out.",
                                "F5",
                                SOURCE,
                                "audits")
                        .brokenDownBy(KIND, AREA)
                        .leavingOut("cancelled", "It was cancelled."),
                facts -> audits(facts, "a.starts_on")
                        .excluded("case when a.cancelled_on is not null then 'cancelled' end"));
    }

    /** F5. */
    @Produces
    @Singleton
    Indicator reported() {
        return new CountedFigure(
                Definition.number(
                                "audits-reported",
                                "Audits reported",
                                "Audits whose report was given in the period.",
                                "F5",
                                SOURCE,
                                "audits")
                        .brokenDownBy(KIND, AREA),
                facts -> audits(facts, "a.reported_on"));
    }

    /** F5. */
    @Produces
    @Singleton
    Indicator inTime() {
        return new CountedFigure(
                Definition.share(
                                "audits-reported-in-time",
                                "Audits reported in time",
                                "Audits that were due in the period as planned last: the share whose report was given by then.",
                                "F5",
                                SOURCE)
                        .brokenDownBy(KIND, AREA)
                        .leavingOut("cancelled", "It was cancelled.")
                        .leavingOut("still-open", "The day on which it is due has not ended, and it is not reported."),
                facts -> audits(facts, "a.due_on")
                        .excluded("""
                                case when a.cancelled_on is not null then 'cancelled'
                                    when a.reported_on is null and a.due_on %s then 'still-open' end""".formatted(facts.notOver()))
                        .met("a.reported_on <= a.due_on"));
    }

    private static CaseQuery audits(Facts facts, String day) {
        return CaseQuery.happening(facts.of("audit") + " a", day)
                .group("case-kind", "lower(replace(a.kind, '_', '-'))")
                .group("area", AREA_OF);
    }
}
