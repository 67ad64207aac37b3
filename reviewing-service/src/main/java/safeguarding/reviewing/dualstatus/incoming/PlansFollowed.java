package safeguarding.reviewing.dualstatus.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.inbox.EventConsumer;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.platform.inbox.Needed;
import safeguarding.reviewing.dualstatus.FollowingStatus;
import safeguarding.reviewing.dualstatus.ToldPlan;
import safeguarding.reviewing.dualstatus.ToldPlans;

/** Takes what happens to child protection plans, of children who are known here and of all others. */
@ApplicationScoped
class PlansFollowed implements EventConsumer {

    private static final String PREFIX = "safeguarding.conference.plan-";

    private static final Set<String> TYPES = Stream.of("started", "ended", "reopened", "corrected", "withdrawn")
            .map(name -> PREFIX + name + ".v1")
            .collect(Collectors.toUnmodifiableSet());

    private final ToldPlans plans;
    private final FollowingStatus following;

    PlansFollowed(ToldPlans plans, FollowingStatus following) {
        this.plans = plans;
        this.following = following;
    }

    private record Plan(
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> childIds,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable URI link) {}

    @Override
    public String name() {
        return "dual-status-plans";
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
        var plan = told(event);
        plans.keep(plan);
        following.follow(Set.of(plan.childId()));
    }

    /** Each of these events says all that is needed of the plan as it stands. */
    private static ToldPlan told(IncomingEvent event) {
        var told = event.dataAs(Plan.class);
        var on = Needed.of(told.occurredOn());
        var started = event.type().equals(PREFIX + "started.v1") ? on : Needed.of(told.startedOn());
        @Nullable
        LocalDate ended = switch (event.type()) {
            case PREFIX + "ended.v1" -> on;
            case PREFIX + "corrected.v1" -> told.endedOn();
            default -> null;
        };
        return new ToldPlan(
                UUID.fromString(event.subject()),
                Needed.of(told.childIds()).getFirst(),
                started,
                ended,
                event.type().equals(PREFIX + "withdrawn.v1"),
                Needed.of(told.link()));
    }
}
