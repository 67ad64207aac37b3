package safeguarding.reviewing.dualstatus.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.inbox.EventConsumer;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.platform.inbox.Needed;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.dualstatus.ReviewConference;
import safeguarding.reviewing.dualstatus.ReviewConferences;

/** Takes for which day review conferences are booked, and for which children. */
@ApplicationScoped
class ConferencesFollowed implements EventConsumer {

    private static final String PREFIX = "safeguarding.conference.conference-";

    private static final Set<String> TYPES = Stream.of(
                    "scheduled", "postponed", "cancelled", "held", "withdrawn", "child-added", "child-removed")
            .map(name -> PREFIX + name + ".v1")
            .collect(Collectors.toUnmodifiableSet());

    private final ReviewConferences conferences;

    ConferencesFollowed(ReviewConferences conferences) {
        this.conferences = conferences;
    }

    private record Conference(
            @Nullable Set<UUID> childIds,
            @Nullable String kind,
            @Nullable Instant startsAt,
            @Nullable UUID removedChildId,
            @Nullable URI link) {}

    @Override
    public String name() {
        return "dual-status-conferences";
    }

    @Override
    public Set<String> topics() {
        return Set.of("safeguarding.conference.v1");
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public void handle(IncomingEvent event) {
        var told = event.dataAs(Conference.class);
        if (!"review".equals(Needed.of(told.kind()))) {
            return;
        }
        var id = UUID.fromString(event.subject());
        // Whoever is taken off stands in the event still, so that they hear of it.
        var children = new HashSet<>(Needed.of(told.childIds()));
        if (told.removedChildId() != null) {
            children.remove(told.removedChildId());
        }
        var link = Needed.of(told.link());
        switch (event.type()) {
            case PREFIX + "scheduled.v1" ->
                conferences.keep(new ReviewConference(
                        id, children, LocalDate.ofInstant(Needed.of(told.startsAt()), CivilTime.ZONE), link));
            case PREFIX + "child-added.v1", PREFIX + "child-removed.v1" -> conferences.keepChildren(id, children, link);
            default -> conferences.keep(new ReviewConference(id, children, null, link));
        }
    }
}
