package safeguarding.conference.lookedafter;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child on a plan is looked after (B3.7), as reviewing-service tells, which keeps the record.
 *
 * @param id identifier of the record there
 * @param childId the child, by the record that is looked after
 * @param beganOn civil date on which the later of the two began
 * @param endedOn civil date from which one of the two no longer held; null while both last
 * @param link the record there, with the proposal for both reviews
 */
public record DualStatus(
        UUID id,
        UUID childId,
        UUID planId,
        UUID periodId,
        LocalDate beganOn,
        @Nullable LocalDate endedOn,
        URI link) {}
