package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ConveningEvent.ConferenceCancelled;
import safeguarding.conference.convening.ConveningEvent.ConferencePostponed;
import safeguarding.conference.convening.ConveningEvent.ConferenceScheduled;
import safeguarding.conference.neighbours.ChairAnswer;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.time.CivilTime;

/** Booking a conference, putting it off, giving it up. */
@ApplicationScoped
public class BookingConference {

    private final Conferences conferences;
    private final ConveningClocks clocks;
    private final Clock clock;
    private final Event<ConveningEvent> features;
    private final ReviewsBooked reviews;

    BookingConference(
            Conferences conferences,
            ConveningClocks clocks,
            Clock clock,
            Event<ConveningEvent> features,
            ReviewsBooked reviews) {
        this.conferences = conferences;
        this.clocks = clocks;
        this.clock = clock;
        this.features = features;
        this.reviews = reviews;
    }

    /**
     * Books it. A day beyond the limit needs a cause (B1.3, B1.5, B1.6, B1.7), an initial conference is not booked for a
     * weekend (8875), and nothing is booked for a day that has passed.
     *
     * @param chair who chairs it then; null while nobody does. Both are kept together: whoever was to chair it before may be
     *     booked at that time
     */
    public ChildProtectionConference book(
            ChildProtectionConference conference, Booking booking, ChairAnswer.@Nullable Suitable chair) {
        var today = CivilTime.today(clock);
        if (booking.day().isBefore(today)) {
            throw ProblemException.invalid(List.of(
                    new Violation("startsAt", "A booking lies ahead. What has been held is recorded as held.")));
        }
        ConferenceDay.permitsBooking(conference.kind(), booking.day()).orRefuse();
        ConveningTimescale.permitsBooking(conference.clock(), booking.day(), booking.lateCause())
                .orRefuse();
        conference.book(booking, today);
        if (chair != null) {
            conference.allocate(chair.chairId(), chair.because(), today);
        }
        conferences.save(conference);
        reviews.booked(conference, today);
        features.fire(new ConferenceScheduled(
                conference.identity(),
                today,
                booking.startsAt(),
                booking.endsAt(),
                booking.mode(),
                booking.lateCause()));
        return conference;
    }

    /** Puts it off, with the reason and who says so. */
    public ChildProtectionConference postpone(
            ChildProtectionConference conference, String reason, @Nullable String by) {
        var today = CivilTime.today(clock);
        var before = conference.booking();
        conference.postpone(reason, by, today);
        conferences.save(conference);
        reviews.unbooked(conference);
        features.fire(new ConferencePostponed(conference.identity(), today, before == null ? null : before.day()));
        return conference;
    }

    /** Gives it up, with the reason and who says so; what was due of the conference itself is due no more. */
    public ChildProtectionConference cancel(ChildProtectionConference conference, String reason, @Nullable String by) {
        var today = CivilTime.today(clock);
        conference.cancel(new Cancellation(today, reason, by));
        conferences.save(conference);
        clocks.withdraw(conference, "The conference was cancelled.");
        reviews.unbooked(conference);
        features.fire(new ConferenceCancelled(conference.identity(), today));
        return conference;
    }
}
