package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.InitialLimits;
import safeguarding.conference.rule.FactInItsTime;

/** Corrects by when the conferences of an enquiry were due when it was started on another day (B1.3). */
@ApplicationScoped
class CorrectingInitialLimits implements InitialLimits {

    private final Conferences conferences;
    private final CountingAgain counting;

    CorrectingInitialLimits(Conferences conferences, CountingAgain counting) {
        this.conferences = conferences;
        this.counting = counting;
    }

    @Override
    public void countFrom(UUID enquiryId, LocalDate startedOn, LocalDate today) {
        for (var conference : conferences.dueOfEnquiry(enquiryId)) {
            refuseBefore(startedOn, conference);
            counting.from(conference, startedOn, today);
        }
    }

    /** What was given up says nothing any more, and of what day a history's request is nobody has judged. */
    private static void refuseBefore(LocalDate startedOn, ChildProtectionConference conference) {
        var holding = conference.holding();
        if (holding != null) {
            refuse("held", holding.on(), startedOn);
        }
        if (!conference.fromHistory() && conference.stage().name() != StageName.CANCELLED) {
            refuse("asked for", conference.origin().requestedOn(), startedOn);
        }
    }

    private static void refuse(String what, @Nullable LocalDate day, LocalDate startedOn) {
        if (day != null && day.isBefore(startedOn)) {
            FactInItsTime.AFTER_ITS_CAUSE
                    .refuses("The enquiry cannot have been started on %s: its conference was %s on %s."
                            .formatted(startedOn, what, day))
                    .orRefuse();
        }
    }
}
