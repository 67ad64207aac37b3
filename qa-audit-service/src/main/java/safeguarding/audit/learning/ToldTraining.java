package safeguarding.audit.learning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What workforce-service told of training. Told twice or out of order, it comes to the same. */
public interface ToldTraining {

    /** A training that answers a finding was commissioned. */
    void commissioned(
            UUID trainingId, UUID findingId, LocalDate on, @Nullable LocalDate startsOn, @Nullable Integer places);

    /**
     * People came to a session of it.
     *
     * @param eventId the event that told it; the same one is kept once
     */
    void attended(UUID eventId, UUID trainingId, UUID findingId, LocalDate on, int attended);
}
