package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.UUID;

/** Counts what chairs have to do: told by convening, asked by the register of chairs. */
public interface ChairWorkloads {

    /** How much this chair has to do on a civil date. */
    ChairWorkload of(UUID chairId, LocalDate asAt);
}
