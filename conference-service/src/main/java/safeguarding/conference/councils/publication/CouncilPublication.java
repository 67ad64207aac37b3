package safeguarding.conference.councils.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.councils.CouncilEvent;
import safeguarding.conference.councils.CouncilEvent.ArrangementChanged;
import safeguarding.conference.councils.CouncilEvent.ArrangementStarted;
import safeguarding.conference.councils.CouncilEvent.ArrangementWithdrawn;
import safeguarding.conference.councils.CouncilEvent.CouncilNotified;
import safeguarding.conference.councils.CouncilEvent.NotificationWithdrawn;
import safeguarding.conference.councils.Side;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what councils arrange and tell each other about children: never whom to ring. */
@ApplicationScoped
public class CouncilPublication implements Publication<CouncilEvent> {

    private final Links links;

    CouncilPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<CouncilEvent> about() {
        return CouncilEvent.class;
    }

    @Override
    public CatalogueEvent translate(CouncilEvent event) {
        var arrangement = event.arrangement();
        var body = EventBody.of(event.on(), Set.of(arrangement.childId()), arrangement.area());
        var told = switch (event) {
            case ArrangementStarted e -> arranged(body, e.side(), e.council(), e.permanent(), e.from(), e.to());
            case ArrangementChanged e -> arranged(body, e.side(), e.council(), e.permanent(), e.from(), e.to());
            case ArrangementWithdrawn e -> body;
            case CouncilNotified e ->
                body.with("arrangementId", arrangement.arrangementId())
                        .with("direction", e.direction())
                        .with("about", e.about())
                        .with("notifiedOn", e.notifiedOn());
            case NotificationWithdrawn e -> body.with("arrangementId", arrangement.arrangementId());
        };
        var notificationId = ofNotification(event);
        return new CatalogueEvent(
                name(event),
                1,
                notificationId == null ? "council-arrangement" : "council-notification",
                notificationId == null ? arrangement.arrangementId() : notificationId,
                event.on(),
                Set.of(arrangement.childId()),
                arrangement.area(),
                told.link(links.to("/v1/council-arrangements/" + arrangement.arrangementId())));
    }

    private static @Nullable UUID ofNotification(CouncilEvent event) {
        return switch (event) {
            case CouncilNotified e -> e.notificationId();
            case NotificationWithdrawn e -> e.notificationId();
            case ArrangementStarted e -> null;
            case ArrangementChanged e -> null;
            case ArrangementWithdrawn e -> null;
        };
    }

    private static String name(CouncilEvent event) {
        return switch (event) {
            case ArrangementStarted e -> "council-arrangement-started";
            case ArrangementChanged e -> "council-arrangement-changed";
            case ArrangementWithdrawn e -> "council-arrangement-withdrawn";
            case CouncilNotified e -> "council-notified";
            case NotificationWithdrawn e -> "council-notification-withdrawn";
        };
    }

    private static EventBody arranged(
            EventBody body, Side side, String council, boolean permanent, LocalDate from, @Nullable LocalDate to) {
        return body.with("side", side)
                .with("council", council)
                .with("permanent", permanent)
                .with("from", from)
                .with("to", to);
    }
}
