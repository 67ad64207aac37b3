package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features need of a child. Masks itself.
 *
 * @param area code of the area responsible
 * @param bornOn civil date of birth; null when not known
 * @param diedOn civil date of death; null for a living child
 * @param homeCouncil DfE code of another council that looks after the child; null when it is this one
 * @param team code of the team that holds the case; null when none has taken it
 * @param socialWorker staff number of the child's social worker; null when there is none
 * @param socialWorkerManager staff number of that worker's manager; null when not known
 */
public record KnownChild(
        UUID childId,
        String area,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate diedOn,
        @Nullable String homeCouncil,
        @Nullable String team,
        @Nullable String socialWorker,
        @Nullable String socialWorkerManager) {

    @Override
    public String toString() {
        return "KnownChild[" + childId + "]";
    }
}
