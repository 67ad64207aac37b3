package safeguarding.audit.performance.store;

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

/** What is done about what audits found. */
@ApplicationScoped
class FollowUpFigures {

    private static final String PRACTICE = "Practice of this service: ";
    private static final String AN_ACTION_NAMES_ITS_DAY = PRACTICE + "an action names its day";

    private static final Breakdown AREA = Breakdown.open("area", "Area");

    /** QA36. */
    @Produces
    @Singleton
    Indicator actionsInTime() {
        return new DueFigure(
                new Named("actions-in-time", "Actions done in time", "QA36", AN_ACTION_NAMES_ITS_DAY),
                "Actions about findings and recommendations",
                List.of("improvement-action-done"),
                null);
    }

    /** QA36. */
    @Produces
    @Singleton
    Indicator actionsOverdue() {
        return new CountedFigure(
                Definition.number(
                                "actions-overdue",
                                "Actions overdue",
                                "Actions about findings and recommendations whose last day had passed at the end of the day and"
                                        + " that were not done by then.",
                                "QA36",
                                AN_ACTION_NAMES_ITS_DAY,
                                "actions")
                        .brokenDownBy(AREA),
                facts -> CaseQuery.standing(facts.of("deadline")
                                + " d on d.kind = 'improvement-action-done' and d.state <> 'WITHDRAWN'"
                                + " and d.due_on < p.as_at and (d.met_on is null or d.met_on > p.as_at)")
                        .group("area", "d.area"));
    }

    /** QA3. */
    @Produces
    @Singleton
    Indicator findingsClosed() {
        return new CountedFigure(
                Definition.number(
                                "findings-closed-by-re-audit",
                                "Findings closed by a re-audit",
                                "Areas for improvement that were closed in the period: each on a re-audit that shows improvement"
                                        + " against its stated measure.",
                                "QA3",
                                PRACTICE + "a finding closes only when a re-audit shows improvement",
                                "findings")
                        .brokenDownBy(AREA),
                facts -> CaseQuery.happening(facts.of("audit_finding") + " f", "f.closed_on")
                        .where("f.withdrawn_on is null")
                        .group("area", "f.area"));
    }
}
