package safeguarding.reviewing.ssda903.files;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reviews that are recorded. */
public interface HeldReviews {

    /** Of each of these children the reviews that opened between two civil dates, both included, the earliest first. */
    Map<UUID, List<Opened>> of(Collection<UUID> childIds, LocalDate from, LocalDate to);

    /**
     * A review that was held.
     *
     * @param code how the child took part (C5); null while nobody said
     */
    record Opened(LocalDate on, @Nullable String code) {}
}
