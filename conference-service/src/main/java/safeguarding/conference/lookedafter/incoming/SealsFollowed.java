package safeguarding.conference.lookedafter.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.inbox.EventConsumer;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.platform.inbox.Needed;

/**
 * Takes whose birth record an adoption order sealed (L12): the record here is hidden by the same row policy, also when the
 * child is registered only afterwards. What a keeper of adoption records opened there is open to that keeper here, as long.
 */
@ApplicationScoped
class SealsFollowed implements EventConsumer {

    private static final String PREFIX = "safeguarding.reviewing.";
    private static final String SEALED = PREFIX + "child-record-sealed.v1";
    private static final String UNSEALED = PREFIX + "child-record-unsealed.v1";
    private static final String OPENED = PREFIX + "sealed-record-opened.v1";

    private final ChildVisibility visibility;

    SealsFollowed(ChildVisibility visibility) {
        this.visibility = visibility;
    }

    private record Told(
            @Nullable List<UUID> childIds,
            @Nullable String staffId,
            @Nullable Instant openUntil) {}

    @Override
    public String name() {
        return "adoption-seals";
    }

    @Override
    public Set<String> topics() {
        return Set.of("safeguarding.reviewing.v1");
    }

    @Override
    public Set<String> types() {
        return Set.of(SEALED, UNSEALED, OPENED);
    }

    @Override
    public void handle(IncomingEvent event) {
        var told = event.dataAs(Told.class);
        var child = Needed.of(told.childIds()).getFirst();
        switch (event.type()) {
            case SEALED -> visibility.sealAsTold(child, true);
            case UNSEALED -> visibility.sealAsTold(child, false);
            default ->
                visibility.openSealed(
                        child,
                        Needed.of(told.staffId()),
                        Needed.of(told.openUntil()).atOffset(ZoneOffset.UTC));
        }
    }
}
