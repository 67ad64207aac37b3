package safeguarding.reviewing.performance.store.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.measure.DueFigure;
import safeguarding.platform.measure.DueFigure.Named;
import safeguarding.platform.measure.DueFigure.StillMissed;
import safeguarding.platform.measure.Indicator;

/** A figure for each kind of deadline of this service that other figures do not judge. */
@ApplicationScoped
class DueFigures {

    private static final String HANDBOOK = "IRO Handbook 2010";
    private static final String LEFT_CARE = "the child left care after the last day without it being done";

    /** C2.2. */
    @Produces
    @Singleton
    Indicator allocations() {
        return figure(
                new Named(
                        "iros-named-in-time",
                        "IRO named in time",
                        "C2.2",
                        "Local procedures on the role of the IRO (a setting)"),
                "Namings of an IRO after a child became looked after",
                missedIn("iro_allocation", "iro-allocated"),
                "iro-allocated");
    }

    /** C3. */
    @Produces
    @Singleton
    Indicator visits() {
        return figure(
                new Named(
                        "looked-after-visits-in-time",
                        "Statutory visits to looked-after children in time",
                        "C3",
                        "SI 2010/959 reg 28"),
                "Visits at which the child is seen",
                missedIn("period_of_care", "first-visit", "next-visit"),
                "first-visit",
                "next-visit");
    }

    /** C2.13. */
    @Produces
    @Singleton
    Indicator permanence() {
        return figure(
                new Named(
                        "permanence-by-second-review",
                        "Plan for permanence by the second review",
                        "C2.13",
                        HANDBOOK + "; local procedures (Cambridgeshire; Merton)"),
                "Plans for permanence",
                missedIn("care_plan", "permanence-plan"),
                "permanence-plan");
    }

    /** C2.9. */
    @Produces
    @Singleton
    Indicator challenges() {
        return figure(
                new Named(
                        "challenges-closed-in-time",
                        "Formal challenges closed in time",
                        "C2.9",
                        "Local protocols for resolving disputes (Nottinghamshire), 20 working days"),
                "Outcomes of formal challenges",
                null,
                "dispute-resolved");
    }

    /** C2.5. */
    @Produces
    @Singleton
    Indicator reports() {
        return figure(
                new Named("review-papers-in-time", "Social work report and care plan in time", "C2.5", HANDBOOK),
                "Social work reports with the care plan for a review",
                null,
                "social-work-report");
    }

    /** C2.6. */
    @Produces
    @Singleton
    Indicator decisionsSent() {
        return figure(
                new Named("review-decisions-sent-in-time", "Decisions sent to managers in time", "C2.6", HANDBOOK),
                "Decisions of reviews that go to the managers",
                null,
                "decisions-to-managers");
    }

    /** C2.8. */
    @Produces
    @Singleton
    Indicator records() {
        return figure(
                new Named(
                        "review-records-in-time",
                        "Records of reviews written and distributed in time",
                        "C2.8",
                        HANDBOOK),
                "Full records of reviews, written and distributed",
                null,
                "review-record-written",
                "review-record-distributed");
    }

    /** C2.12. */
    @Produces
    @Singleton
    Indicator midwayChecks() {
        return figure(
                new Named(
                        "midway-checks-in-time",
                        "Midway checks in time",
                        "C2.12",
                        "Practice of this service (a setting)"),
                "Midway checks",
                null,
                "midway-check");
    }

    /** RD2. */
    @Produces
    @Singleton
    Indicator decisionsDone() {
        return figure(
                new Named(
                        "review-decisions-done-in-time",
                        "Decisions of reviews done in time",
                        "RD2",
                        "Practice of this service: a decision names its day"),
                "Decisions and recommendations of reviews",
                null,
                "review-decision");
    }

    private static Indicator figure(Named named, String what, @Nullable StillMissed missed, String... kinds) {
        return new DueFigure(named, what, List.of(kinds), missed);
    }

    /**
     * The last that was waited for when the child left care, where its day had passed by then.
     *
     * @param table what the deadline is about, with the day on which the child left
     * @param kinds of the deadlines that are waited for one after the other
     */
    private static StillMissed missedIn(String table, String... kinds) {
        return new StillMissed(
                LEFT_CARE, facts -> """
                (d.met_on is null
                 and exists (select from %s a where a.id = d.aggregate_id and a.withdrawn_on is null and a.ended_on > d.due_on)
                 and not exists (select from %s again where again.aggregate_id = d.aggregate_id and again.kind in ('%s')
                                 and again.id > d.id))""".formatted(facts.of(table), facts.of("deadline"), String.join("', '", kinds)));
    }
}
