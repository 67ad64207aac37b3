package safeguarding.audit.caseaudits.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.caseaudits.ForgettingChild;
import safeguarding.platform.inbox.EventConsumer;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.platform.inbox.Needed;

/** Takes which records of children were destroyed. */
@ApplicationScoped
class DestroyedRecords implements EventConsumer {

    private final ForgettingChild forgetting;

    DestroyedRecords(ForgettingChild forgetting) {
        this.forgetting = forgetting;
    }

    private record Destroyed(@Nullable List<UUID> childIds) {}

    @Override
    public String name() {
        return "destroyed-records";
    }

    @Override
    public Set<String> topics() {
        return Set.of("safeguarding.conference.v1", "safeguarding.reviewing.v1");
    }

    @Override
    public Set<String> types() {
        return Set.of("safeguarding.conference.record-destroyed.v1", "safeguarding.reviewing.record-destroyed.v1");
    }

    @Override
    public void handle(IncomingEvent event) {
        Needed.of(event.dataAs(Destroyed.class).childIds()).forEach(forgetting::forget);
    }
}
