package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features may know of a registered child.
 *
 * @param childId identifier of the child in every service
 * @param area code of the area that is responsible
 * @param team code of the team that is responsible; null when not known
 * @param keyWorker staff number of the key worker; null when there is none
 * @param dateOfBirth civil date; null for an unborn child or when not known
 * @param expectedDateOfBirth civil date; null for a child that is born
 * @param dateOfDeath civil date; null for a living child
 */
public record KnownChild(
        UUID childId,
        String area,
        @Nullable String team,
        @Nullable String keyWorker,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedDateOfBirth,
        @Nullable LocalDate dateOfDeath) {

    /** Whether the child is still expected. */
    public boolean unborn() {
        return dateOfBirth == null && expectedDateOfBirth != null;
    }

    @Override
    public String toString() {
        return "KnownChild[masked]";
    }
}
