package safeguarding.conference.performance.store.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import safeguarding.platform.measure.Indicator;

/** A figure for each kind of deadline of this service that other figures do not judge. */
@ApplicationScoped
class DueFigures {

    private static final String WORKING_TOGETHER = "Working Together to Safeguard Children";

    /** B1.4. */
    @Produces
    @Singleton
    Indicator firstCoreGroups() {
        return new DueFigure(
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
        return new DueFigure(
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
        return new DueFigure(
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
        return new DueFigure(
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
        return new DueFigure(
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
        return new DueFigure(
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
        return new DueFigure(
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
        return new DueFigure(
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
        return new DueFigure(
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
        return new DueFigure(
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
        return new DueFigure(
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
        return new DueFigure(
                "invitations-in-time",
                "Invitations in time",
                "Invitations to reviews",
                "B2.10",
                "Surrey procedures 4.10 and 4.12 (a setting)",
                "invitations");
    }
}
