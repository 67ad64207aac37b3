package safeguarding.conference.convening.publication;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ConveningEvent;
import safeguarding.conference.convening.ConveningEvent.ChairAllocated;
import safeguarding.conference.convening.ConveningEvent.ConferenceCancelled;
import safeguarding.conference.convening.ConveningEvent.ConferenceChildAdded;
import safeguarding.conference.convening.ConveningEvent.ConferenceChildRemoved;
import safeguarding.conference.convening.ConveningEvent.ConferenceHeld;
import safeguarding.conference.convening.ConveningEvent.ConferencePostponed;
import safeguarding.conference.convening.ConveningEvent.ConferenceRequested;
import safeguarding.conference.convening.ConveningEvent.ConferenceScheduled;
import safeguarding.conference.convening.ConveningEvent.ConferenceWithdrawn;
import safeguarding.conference.convening.ConveningEvent.HoldingCorrected;
import safeguarding.conference.convening.ConveningEvent.LimitChanged;
import safeguarding.conference.convening.LateCause;
import safeguarding.conference.convening.QuorumFound;
import safeguarding.conference.convening.RunningClock;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to conferences. */
@ApplicationScoped
public class ConveningPublication implements Publication<ConveningEvent> {

    private final Links links;

    ConveningPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ConveningEvent> about() {
        return ConveningEvent.class;
    }

    @Override
    public CatalogueEvent translate(ConveningEvent event) {
        var conference = event.conference();
        return new CatalogueEvent(
                name(event),
                1,
                "conference",
                conference.id(),
                event.on(),
                conference.childIds(),
                conference.area(),
                body(event).link(links.to("/v1/conferences/" + conference.id())));
    }

    private static String name(ConveningEvent event) {
        return switch (event) {
            case ConferenceRequested e -> "conference-requested";
            case ConferenceChildAdded e -> "conference-child-added";
            case ConferenceChildRemoved e -> "conference-child-removed";
            case ConferenceScheduled e -> "conference-scheduled";
            case ChairAllocated e -> "chair-allocated";
            case ConferencePostponed e -> "conference-postponed";
            case ConferenceCancelled e -> "conference-cancelled";
            case ConferenceHeld e -> "conference-held";
            case HoldingCorrected e -> "conference-holding-corrected";
            case LimitChanged e -> "conference-limit-changed";
            case ConferenceWithdrawn e -> "conference-withdrawn";
        };
    }

    private static EventBody body(ConveningEvent event) {
        var conference = event.conference();
        var body = EventBody.of(event.on(), conference.childIds(), conference.area())
                .with("kind", conference.kind());
        return switch (event) {
            case ConferenceRequested e ->
                limit(body.with("enquiryId", e.enquiryId()).with("reconvenes", e.reconvenes()), e.clock());
            case ConferenceChildAdded e -> body.with("addedChildId", e.childId());
            case ConferenceChildRemoved e ->
                body.with("removedChildId", e.childId()).with("heldOn", e.heldOn());
            case ConferenceScheduled e ->
                body.with("startsAt", e.startsAt())
                        .with("endsAt", e.endsAt())
                        .with("mode", e.mode())
                        .with("lateCause", e.lateCause());
            case ChairAllocated e -> body.with("chairId", e.chairId());
            case ConferencePostponed e -> body.with("bookedFor", e.bookedFor());
            case ConferenceCancelled e -> body;
            case ConferenceHeld e ->
                held(limit(body, e.clock()), e.clock(), e.quorum(), e.daysLate(), e.lateCause())
                        .with("fromHistory", e.fromHistory());
            case HoldingCorrected e ->
                held(
                                limit(body, e.clock()),
                                e.clock(),
                                e.now().quorum(),
                                e.now().daysLate(),
                                e.now().lateCause())
                        .with("heldOn", e.now().on())
                        .with("heldOnBefore", e.before().on())
                        .with("quorumBefore", e.before().quorum());
            case LimitChanged e -> days(limit(body, e.clock()), e.clock(), e.daysLate());
            case ConferenceWithdrawn e -> body.with("heldOn", e.heldOn());
        };
    }

    private static EventBody held(
            EventBody body,
            @Nullable RunningClock clock,
            QuorumFound quorum,
            @Nullable Integer daysLate,
            @Nullable LateCause lateCause) {
        return days(body, clock, daysLate)
                .with("quorum", quorum)
                .with("quorate", quorum == QuorumFound.NOT_RECORDED ? null : quorum.couldDecide())
                .with("lateCause", lateCause);
    }

    private static EventBody days(EventBody body, @Nullable RunningClock clock, @Nullable Integer daysLate) {
        return daysLate == null || clock == null
                ? body
                : body.with("daysLate", daysLate).with("daysLateUnit", clock.inWorkingDays() ? "working-days" : "days");
    }

    private static EventBody limit(EventBody body, @Nullable RunningClock clock) {
        return clock == null || clock.dueOn() == null
                ? body
                : body.with("dueOn", clock.dueOn()).with("dueRule", clock.rule());
    }
}
