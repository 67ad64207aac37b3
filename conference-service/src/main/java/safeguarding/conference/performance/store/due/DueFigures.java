package safeguarding.conference.performance.store.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.conference.neighbours.RunningPlan;
import safeguarding.platform.measure.DueFigure;
import safeguarding.platform.measure.DueFigure.Named;
import safeguarding.platform.measure.DueFigure.StillMissed;
import safeguarding.platform.measure.Indicator;

/** A figure for each kind of deadline of this service that other figures do not judge. */
@ApplicationScoped
class DueFigures {

    /** What was missed by the end of its plan; of what was opened again with a plan that did not end only the last. */
    private static final StillMissed MISSED = new StillMissed("its plan ended after the last day", facts ->
            """
            (d.withdrawn_why = '%s'
             and exists (select from %s p
                         where p.id = d.aggregate_id and p.withdrawn_on is null and p.ended_on > d.due_on)
             and not exists (select from %s again where again.aggregate_id = d.aggregate_id and again.rule_id = d.rule_id
                             and again.starts_on = d.starts_on and again.id > d.id))""".formatted(RunningPlan.ENDED, facts.of("protection_plan"), facts.of("deadline")));

    private static final String WORKING_TOGETHER = "Working Together to Safeguard Children";

    /** B1.4. */
    @Produces
    @Singleton
    Indicator firstCoreGroups() {
        return figure(
                "first-core-groups-in-time",
                "First core groups in time",
                "First core groups of plans",
                "B1.4",
                WORKING_TOGETHER + ", core group within 10 working days",
                "first-core-group");
    }

    /** B1.11. */
    @Produces
    @Singleton
    Indicator laterCoreGroups() {
        return figure(
                "later-core-groups-in-time",
                "Later core groups in time",
                "Core groups that were due after an earlier one",
                "B1.11",
                "Local procedures on core groups (a setting)",
                "later-core-group");
    }

    /** B1.12. */
    @Produces
    @Singleton
    Indicator visits() {
        return figure(
                "visits-in-time",
                "Statutory visits in time",
                "Statutory visits to children on plans",
                "B1.12",
                "Local procedures on statutory visits (a setting)",
                "statutory-visit");
    }

    /** B1.5. */
    @Produces
    @Singleton
    Indicator firstReviews() {
        return figure(
                "first-reviews-in-time",
                "First reviews in time",
                "First review conferences of plans",
                "B1.5",
                WORKING_TOGETHER + ", first review within 3 months",
                "first-review");
    }

    /** B1.6. */
    @Produces
    @Singleton
    Indicator laterReviews() {
        return figure(
                "later-reviews-in-time",
                "Later reviews in time",
                "Review conferences that were due after an earlier one",
                "B1.6",
                WORKING_TOGETHER + ", later reviews within 6 months",
                "later-review");
    }

    /** B1.7. */
    @Produces
    @Singleton
    Indicator transfersIn() {
        return figure(
                "transfer-in-conferences-in-time",
                "Conferences on children who moved in, in time",
                "Conferences on children who moved in with a plan",
                "B1.7",
                WORKING_TOGETHER + ", receiving council within 15 working days",
                "transfer-in-conference");
    }

    /** B1.9. */
    @Produces
    @Singleton
    Indicator reconvened() {
        return figure(
                "reconvened-conferences-in-time",
                "Inquorate conferences held again in time",
                "Conferences that were to be held again after an inquorate one",
                "B1.9",
                "Local procedures on quorum (a setting)",
                "reconvened-conference");
    }

    /** B2.11, the letter. */
    @Produces
    @Singleton
    Indicator decisionLetters() {
        return figure(
                "decision-letters-in-time",
                "Decision letters in time",
                "Letters with the decisions of conferences",
                "B2.11",
                "Local procedures on records (a setting)",
                "decision-letter");
    }

    /** B2.11, the full record. */
    @Produces
    @Singleton
    Indicator fullRecords() {
        return figure(
                "full-records-in-time",
                "Full records in time",
                "Full records (minutes) of conferences",
                "B2.11",
                "Local procedures on records (a setting)",
                "full-record");
    }

    /** B2.9. */
    @Produces
    @Singleton
    Indicator conferenceRequests() {
        return figure(
                "conference-requests-in-time",
                "Conferences asked for in time",
                "Requests for conferences",
                "B2.9",
                "Local procedures on asking for a conference (a setting)",
                "conference-request");
    }

    /** B2.10, the booking. */
    @Produces
    @Singleton
    Indicator reviewBookings() {
        return figure(
                "review-bookings-in-time",
                "Reviews booked in time",
                "Bookings of reviews",
                "B2.10",
                "Surrey procedures 4.10 and 4.12 (a setting)",
                "review-booking");
    }

    /** B2.10, the invitations. */
    @Produces
    @Singleton
    Indicator invitations() {
        return figure(
                "invitations-in-time",
                "Invitations in time",
                "Invitations to reviews",
                "B2.10",
                "Surrey procedures 4.10 and 4.12 (a setting)",
                "invitations");
    }

    private static Indicator figure(String id, String title, String what, String rule, String citation, String kind) {
        return new DueFigure(new Named(id, title, rule, citation), what, List.of(kind), MISSED);
    }
}
