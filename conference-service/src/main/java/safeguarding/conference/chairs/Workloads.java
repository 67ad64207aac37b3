package safeguarding.conference.chairs;

import java.time.LocalDate;
import java.util.UUID;

/** Counts what chairs have to do. */
public interface Workloads {

    /** How much this chair has to do on a civil date. */
    Workload of(UUID chairId, LocalDate asAt);
}
