package safeguarding.reviewing.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the daily digests of reviewing officers. */
public sealed interface DigestEvent extends DomainEvent {

    /**
     * An officer has something before them on a working morning.
     *
     * @param day civil date of the morning
     * @param comparedWith civil date of the digest before; null when there is none
     */
    record DigestMade(
            UUID digestId,
            UUID officerId,
            LocalDate day,
            @Nullable LocalDate comparedWith,
            DigestCounts counts) implements DigestEvent {}
}
