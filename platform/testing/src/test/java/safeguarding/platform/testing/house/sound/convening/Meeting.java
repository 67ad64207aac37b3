package safeguarding.platform.testing.house.sound.convening;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import safeguarding.platform.testing.house.sound.rule.Rule;

/** A meeting. */
public record Meeting(UUID id, Rule rule, Instant heldAt) {

    /** A meeting that is held now, by the clock that is passed in. */
    public static Meeting heldNow(UUID id, Rule rule, Clock clock) {
        return new Meeting(id, rule, Instant.now(clock));
    }
}
