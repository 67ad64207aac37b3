package safeguarding.audit.population.rebuild;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;

/**
 * A comparison of what a publisher itself says of a day with what is known here.
 *
 * @param asAt civil date
 * @param reason what it waits for; null otherwise
 * @param there open cases there that this service may list; null until it is finished
 * @param here open cases here that are not set aside; null until it is finished
 * @param onlyThere keys of cases that are missing here, at most a hundred
 * @param onlyHere keys of cases that are not there, at most a hundred
 */
public record Proof(
        UUID id,
        int version,
        CaseKind kind,
        LocalDate asAt,
        boolean finished,
        String askedBy,
        Instant askedAt,
        @Nullable Instant finishedAt,
        @Nullable String reason,
        @Nullable Integer there,
        @Nullable Integer here,
        List<String> onlyThere,
        List<String> onlyHere) {

    public Proof {
        onlyThere = List.copyOf(onlyThere);
        onlyHere = List.copyOf(onlyHere);
    }

    /** Whether both are the same. */
    public boolean equal() {
        return finished && onlyThere.isEmpty() && onlyHere.isEmpty();
    }
}
