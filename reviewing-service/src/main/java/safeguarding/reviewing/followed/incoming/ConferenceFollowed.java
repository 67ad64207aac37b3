package safeguarding.reviewing.followed.incoming;

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
import safeguarding.reviewing.followed.FollowingPersons;
import safeguarding.reviewing.followed.LimitsTold;
import safeguarding.reviewing.neighbours.ToldLimit;

/** Takes the merges of children and the deadlines of plans and care proceedings. */
@ApplicationScoped
class ConferenceFollowed implements EventConsumer {

    private static final String PREFIX = "safeguarding.conference.";

    /** Rules of the reviews of a plan; its visits and core groups are nobody's business here. */
    private static final Set<String> REVIEWS_OF_PLAN = Set.of("B1.5", "B1.6");

    private static final Set<String> TYPES = Stream.of(
                    "child-merged",
                    "child-split",
                    "deadline-opened",
                    "deadline-moved",
                    "deadline-recomputed",
                    "deadline-overdue",
                    "deadline-met",
                    "deadline-met-late",
                    "deadline-reopened",
                    "deadline-withdrawn")
            .map(name -> PREFIX + name + ".v1")
            .collect(Collectors.toUnmodifiableSet());

    private final FollowingPersons persons;
    private final LimitsTold limits;

    ConferenceFollowed(FollowingPersons persons, LimitsTold limits) {
        this.persons = persons;
        this.limits = limits;
    }

    private record Merge(
            @Nullable UUID mergeId,
            @Nullable List<UUID> childIds,
            @Nullable Boolean survives) {}

    private record Limit(
            @Nullable String aboutType,
            @Nullable UUID aboutId,
            @Nullable String rule,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate dueOn,
            @Nullable String state,
            @Nullable URI link) {}

    @Override
    public String name() {
        return "conference-followed";
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
        switch (event.type()) {
            case PREFIX + "child-merged.v1" -> merge(event, true);
            case PREFIX + "child-split.v1" -> merge(event, false);
            default -> limit(event);
        }
    }

    private void merge(IncomingEvent event, boolean stands) {
        var told = event.dataAs(Merge.class);
        var merge = Needed.of(told.mergeId());
        for (var childId : Needed.of(told.childIds())) {
            if (stands) {
                persons.merged(merge, childId, Needed.of(told.survives()));
            } else {
                persons.split(merge, childId);
            }
        }
    }

    private void limit(IncomingEvent event) {
        var told = event.dataAs(Limit.class);
        var about = Needed.of(told.aboutType());
        if (isFollowed(about, Needed.of(told.rule()))) {
            limits.keep(
                    UUID.fromString(event.subject()),
                    new ToldLimit(
                            about,
                            Needed.of(told.aboutId()),
                            Needed.of(told.rule()),
                            Needed.of(told.startsOn()),
                            Needed.of(told.dueOn()),
                            Needed.of(told.state()),
                            Needed.of(told.link())));
        }
    }

    private static boolean isFollowed(String about, String rule) {
        return "court-proceedings".equals(about) || ("plan".equals(about) && REVIEWS_OF_PLAN.contains(rule));
    }
}
