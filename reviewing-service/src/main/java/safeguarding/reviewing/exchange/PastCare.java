package safeguarding.reviewing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import safeguarding.platform.importing.Finding;
import safeguarding.reviewing.care.PeriodOfCare;
import safeguarding.reviewing.exchange.history.PastPeriod;

/** Takes in what happened in a period of care, part by part: what a later part names is there by then. */
@ApplicationScoped
class PastCare {

    private final PastNamings namings;
    private final PastReviews reviews;
    private final PastVisits visits;
    private final PastCarePlans plans;
    private final PastChallenges challenges;
    private final PastContacts contacts;

    PastCare(
            PastNamings namings,
            PastReviews reviews,
            PastVisits visits,
            PastCarePlans plans,
            PastChallenges challenges,
            PastContacts contacts) {
        this.namings = namings;
        this.reviews = reviews;
        this.visits = visits;
        this.plans = plans;
        this.challenges = challenges;
        this.contacts = contacts;
    }

    void take(PeriodOfCare period, PastPeriod told, Consumer<Finding> findings) {
        namings.take(period.id(), told.irosNamed(), findings);
        reviews.take(period, told.reviews(), findings);
        visits.take(period.id(), told.visits());
        plans.take(period.id(), told);
        challenges.take(period.id(), told.challenges());
        contacts.take(period.id(), told.irosContacts());
    }
}
