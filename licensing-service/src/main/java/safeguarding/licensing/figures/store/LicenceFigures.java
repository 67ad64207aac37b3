package safeguarding.licensing.figures.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.CountedFigure;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.DueFigure;
import safeguarding.platform.measure.DueFigure.Named;
import safeguarding.platform.measure.Indicator;

/** Licences: asked for, decided in time, refused, in force. */
@ApplicationScoped
class LicenceFigures {

    private static final String PRACTICE = "Practice of this service: ";

    private static final Breakdown KIND = Breakdown.open("kind", "Kind of licence");
    private static final Breakdown AREA = Breakdown.open("area", "Area");

    /** LC1. */
    @Produces
    @Singleton
    Indicator askedFor() {
        return new CountedFigure(
                Definition.number(
                                "licences-handed-in",
                                "Applications for licences handed in",
                                "Applications that were handed in in the period, each on the day on which it was handed in last.",
                                "LC1",
                                PRACTICE + "an application is decided within three weeks",
                                "applications")
                        .brokenDownBy(KIND, AREA),
                facts -> grouped(CaseQuery.happening(facts.of("licence") + " l", "l.submitted_on")));
    }

    /** LC1. */
    @Produces
    @Singleton
    Indicator inTime() {
        return new DueFigure(
                new Named(
                        "licences-decided-in-time",
                        "Applications for licences decided in time",
                        "LC1",
                        PRACTICE + "an application is decided within three weeks"),
                "Decisions on applications",
                List.of("licence-decided"),
                null);
    }

    /** H6. */
    @Produces
    @Singleton
    Indicator refused() {
        return new CountedFigure(
                Definition.share(
                                "licences-refused",
                                "Applications for licences refused",
                                "Applications that were decided in the period: the share that was refused. The written reasons"
                                        + " stand with each.",
                                "H6",
                                "Children and Young Persons Act 1963, s37; byelaws")
                        .brokenDownBy(KIND, AREA),
                facts -> grouped(
                                CaseQuery.happening(facts.of("licence") + " l", "coalesce(l.granted_on, l.refused_on)"))
                        .met("l.refused_on is not null"));
    }

    /** LC2. */
    @Produces
    @Singleton
    Indicator inForce() {
        return new CountedFigure(
                Definition.number(
                                "licences-in-force",
                                "Licences in force",
                                "Licences whose first day had come by the day asked for, whose last had not passed, and which"
                                        + " were neither revoked nor suspended on it.",
                                "LC2",
                                PRACTICE + "who holds a licence is reminded before it ends",
                                "licences")
                        .brokenDownBy(KIND, AREA)
                        .leavingOut("suspended", "It did not hold on the day."),
                facts -> grouped(CaseQuery.standing(facts.of("licence")
                                + " l on l.valid_from <= p.as_at and l.valid_to >= p.as_at and l.granted_on <= p.as_at"
                                + " and (l.revoked_from is null or l.revoked_from > p.as_at)"))
                        .excluded("""
                                case when l.suspended_from <= p.as_at and (l.suspended_to is null or l.suspended_to >= p.as_at)
                                    then 'suspended' end"""));
    }

    private static CaseQuery grouped(CaseQuery query) {
        return query.group("kind", "lower(replace(l.kind, '_', '-'))")
                .group("area", "coalesce(l.area, 'whole-council')");
    }
}
