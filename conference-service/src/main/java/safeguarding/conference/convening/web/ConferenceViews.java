package safeguarding.conference.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.coding.BreachView;
import safeguarding.conference.convening.Booking;
import safeguarding.conference.convening.Cancellation;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.convening.Holding;
import safeguarding.conference.convening.Postponement;
import safeguarding.conference.convening.RunningClock;
import safeguarding.conference.convening.Timescale;
import safeguarding.conference.convening.web.ConferenceView.BookingView;
import safeguarding.conference.convening.web.ConferenceView.CancellationView;
import safeguarding.conference.convening.web.ConferenceView.HoldingView;
import safeguarding.conference.convening.web.ConferenceView.LimitView;
import safeguarding.conference.convening.web.ConferenceView.PostponementView;
import safeguarding.conference.links.Links;
import safeguarding.conference.sight.Sight;
import safeguarding.platform.coding.Codes;

/** Shows conferences: to partner agencies without the words of the unit. */
@ApplicationScoped
public class ConferenceViews {

    private final Links links;
    private final Sight sight;

    ConferenceViews(Links links, Sight sight) {
        this.links = links;
        this.sight = sight;
    }

    /**
     * The conference for this caller.
     *
     * @param visible the children whom the caller may see
     * @param reconvenedBy the conference that goes on with it; null when not asked or none
     */
    public ConferenceView show(
            ChildProtectionConference conference, Collection<UUID> visible, @Nullable UUID reconvenedBy) {
        var narrow = sight.narrow();
        var origin = conference.origin();
        var withdrawal = conference.withdrawal();
        return new ConferenceView(
                conference.id(),
                Codes.of(conference.kind()),
                Codes.of(conference.stage().name()),
                conference.area(),
                conference.childIds().stream().filter(visible::contains).toList(),
                origin.requestedOn(),
                origin.enquiryId(),
                origin.notifiedOn(),
                origin.reconvenes(),
                reconvenedBy,
                null,
                limit(conference.clock()),
                booking(conference.booking(), narrow),
                conference.chairId(),
                narrow ? null : conference.chairReasons(),
                postponement(conference.postponement(), narrow),
                cancellation(conference.cancellation(), narrow),
                holding(conference, narrow),
                narrow ? null : BreachView.of(conference.breaches()),
                withdrawal == null ? null : withdrawal.on(),
                narrow || withdrawal == null ? null : withdrawal.reason(),
                links.to("/v1/conferences/" + conference.id()));
    }

    private static @Nullable LimitView limit(@Nullable RunningClock clock) {
        return clock == null
                ? null
                : new LimitView(
                        clock.rule(),
                        Timescale.of(clock.rule()).rule().citation(),
                        clock.subject(),
                        clock.startsOn(),
                        clock.dueOn());
    }

    private static @Nullable BookingView booking(@Nullable Booking booking, boolean narrow) {
        return booking == null
                ? null
                : new BookingView(
                        booking.startsAt(),
                        booking.endsAt(),
                        booking.venue(),
                        Codes.of(booking.mode()),
                        narrow ? null : Codes.orNull(booking.lateCause()));
    }

    private static @Nullable PostponementView postponement(@Nullable Postponement postponed, boolean narrow) {
        return postponed == null
                ? null
                : new PostponementView(
                        postponed.on(),
                        narrow ? null : postponed.reason(),
                        postponed.bookedFor(),
                        narrow ? null : postponed.by());
    }

    private static @Nullable CancellationView cancellation(@Nullable Cancellation cancelled, boolean narrow) {
        return cancelled == null
                ? null
                : new CancellationView(
                        cancelled.on(), narrow ? null : cancelled.reason(), narrow ? null : cancelled.by());
    }

    private static @Nullable HoldingView holding(ChildProtectionConference conference, boolean narrow) {
        Holding holding = conference.holding();
        if (holding == null) {
            return null;
        }
        var clock = conference.clock();
        var correction = conference.correction();
        var unit = clock == null || holding.daysLate() == null ? null : clock.inWorkingDays() ? "working-days" : "days";
        return new HoldingView(
                holding.on(),
                Codes.of(holding.quorum()),
                narrow ? null : holding.overrideReason(),
                narrow ? null : holding.daysLate(),
                narrow ? null : unit,
                narrow ? null : Codes.orNull(holding.lateCause()),
                correction == null ? null : correction.on(),
                narrow || correction == null ? null : correction.reason());
    }
}
