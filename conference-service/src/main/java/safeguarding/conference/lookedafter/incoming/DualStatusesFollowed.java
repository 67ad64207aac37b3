package safeguarding.conference.lookedafter.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.lookedafter.DualStatus;
import safeguarding.conference.lookedafter.DualStatuses;
import safeguarding.platform.inbox.EventConsumer;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.platform.inbox.Needed;

/** Takes which children on a plan are looked after (B3.7). Each event says all that is needed of it as it stands. */
@ApplicationScoped
class DualStatusesFollowed implements EventConsumer {

    private static final String PREFIX = "safeguarding.reviewing.dual-status-";

    private static final Set<String> TYPES = Stream.of("began", "ended", "corrected", "withdrawn")
            .map(name -> PREFIX + name + ".v1")
            .collect(Collectors.toUnmodifiableSet());

    private final DualStatuses statuses;

    DualStatusesFollowed(DualStatuses statuses) {
        this.statuses = statuses;
    }

    private record Told(
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> childIds,
            @Nullable UUID periodId,
            @Nullable UUID planId,
            @Nullable LocalDate beganOn,
            @Nullable LocalDate endedOn,
            @Nullable URI link) {

        DualStatus status(UUID id, LocalDate began, @Nullable LocalDate ended) {
            return new DualStatus(
                    id,
                    Needed.of(childIds).getFirst(),
                    Needed.of(planId),
                    Needed.of(periodId),
                    began,
                    ended,
                    Needed.of(link));
        }
    }

    @Override
    public String name() {
        return "dual-statuses";
    }

    @Override
    public Set<String> topics() {
        return Set.of("safeguarding.reviewing.v1");
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public void handle(IncomingEvent event) {
        var told = event.dataAs(Told.class);
        var id = UUID.fromString(event.subject());
        switch (event.type()) {
            case PREFIX + "began.v1" -> statuses.keep(told.status(id, Needed.of(told.occurredOn()), null));
            case PREFIX + "ended.v1" ->
                statuses.keep(told.status(id, Needed.of(told.beganOn()), Needed.of(told.occurredOn())));
            case PREFIX + "corrected.v1" -> statuses.keep(told.status(id, Needed.of(told.beganOn()), told.endedOn()));
            default -> statuses.remove(id);
        }
    }
}
