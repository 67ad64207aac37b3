package safeguarding.conference.returns.cpis;

import java.util.Optional;
import java.util.UUID;

/** The NHS numbers of the mothers of children who are expected: their plans are held on them (K1). */
public interface MotherNumbers {

    /**
     * The number as it stands.
     *
     * @param version 0 while none was recorded
     */
    record Recorded(String nhsNumber, int version) {
        @Override
        public String toString() {
            return "Recorded[masked]";
        }
    }

    /** What is recorded for a child; empty while nothing is. */
    Optional<Recorded> of(UUID childId);

    /** Keeps the first number of a child, version 1; false when another was kept meanwhile. */
    boolean keepFirst(UUID childId, String nhsNumber);

    /** Keeps a number in the place of the one before; the new version. */
    int keep(UUID childId, String nhsNumber);
}
