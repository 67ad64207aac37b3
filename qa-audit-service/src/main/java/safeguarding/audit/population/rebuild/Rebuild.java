package safeguarding.audit.population.rebuild;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reading of the journals from their beginning.
 *
 * @param version counts its states, not its progress
 * @param reason what it waits for, or why it failed; null otherwise
 * @param eventsRead events of the replays that were read
 * @param factsRead facts about cases among them
 * @param loadMillis real time that was spent on reading them
 * @param difference what was different; null until it is in place
 */
public record Rebuild(
        UUID id,
        int version,
        State state,
        String askedBy,
        Instant askedAt,
        @Nullable Instant finishedAt,
        @Nullable String reason,
        long eventsRead,
        long factsRead,
        long loadMillis,
        @Nullable Difference difference) {

    /** Whether what was read anew is not yet in place and nobody has given it up. */
    public boolean canBeCancelled() {
        return state == State.WAITING || state == State.LOADING;
    }

    /** Where a rebuild stands. */
    public enum State {
        WAITING,
        LOADING,
        /** It is in place; who may see which child is put right. */
        PLACING,
        FINISHED,
        FAILED,
        CANCELLED
    }

    /**
     * What was different between what stood and what was read anew.
     *
     * @param missing facts that stood nowhere and were put in
     * @param wrong facts that stood otherwise than their event told and were put right
     * @param extra facts that no event told and were taken out
     * @param digestBefore digest of every case before; the same as after when nothing was different
     */
    public record Difference(
            long missing,
            long wrong,
            long extra,
            long casesBefore,
            long casesAfter,
            String digestBefore,
            String digestAfter) {

        /** Whether what stood was what the journals tell. */
        public boolean none() {
            return missing == 0 && wrong == 0 && extra == 0;
        }
    }
}
