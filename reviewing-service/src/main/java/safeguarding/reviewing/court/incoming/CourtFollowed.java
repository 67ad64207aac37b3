package safeguarding.reviewing.court.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.platform.inbox.EventConsumer;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.reviewing.court.FollowingCourt;
import safeguarding.reviewing.court.ToldProceedings;

/** Takes what happens in care proceedings, whether their children are known here or not yet. */
@ApplicationScoped
class CourtFollowed implements EventConsumer {

    private static final String WITHDRAWN = type("court-proceedings-withdrawn");

    private static final Map<String, BiFunction<ToldProceedings, ToldEvent, ToldProceedings>> EFFECTS = Map.of(
            type("pre-proceedings-letter-sent"), (before, told) -> before.letter(told.on()),
            type("court-application-issued"), (before, told) -> before.issued(told.on(), told.dueOn()),
            type("court-extension-granted"), (before, told) -> before.extended(told.extension(), told.dueOn()),
            type("court-hearing-booked"), (before, told) -> before.heard(told.hearing("booked")),
            type("court-hearing-held"), (before, told) -> before.heard(told.hearing("held")),
            type("court-hearing-vacated"), (before, told) -> before.heard(told.hearing("vacated")),
            type("court-final-order-made"), (before, told) -> before.ended(told.withOrder()),
            type("court-proceedings-ended-without-order"), (before, told) -> before.ended(told.withoutOrder()),
            type("court-proceedings-corrected"), (before, told) -> told.whole());

    private static final Set<String> TYPES =
            Stream.concat(EFFECTS.keySet().stream(), Stream.of(WITHDRAWN)).collect(Collectors.toUnmodifiableSet());

    private final FollowingCourt following;

    CourtFollowed(FollowingCourt following) {
        this.following = following;
    }

    private static String type(String name) {
        return "safeguarding.conference." + name + ".v1";
    }

    @Override
    public String name() {
        return "court-line";
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
        var told = event.dataAs(ToldEvent.class);
        var id = UUID.fromString(event.subject());
        var effect = EFFECTS.get(event.type());
        if (effect == null) {
            following.withdraw(id, told.about(), told.on());
        } else {
            following.follow(id, told.about(), before -> effect.apply(before, told));
        }
    }
}
