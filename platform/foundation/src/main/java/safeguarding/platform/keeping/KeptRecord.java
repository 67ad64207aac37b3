package safeguarding.platform.keeping;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a child's record is kept, and until when.
 *
 * @param area code of the area responsible
 * @param kind name of the class, as the service has it
 * @param rule id of the rule, such as {@code L1}
 * @param reviewDueOn civil date on which the record comes up for review; null when it is kept
 */
public record KeptRecord(
        UUID childId,
        String area,
        String kind,
        String rule,
        @Nullable LocalDate reviewDueOn) {

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(reviewDueOn);
    }
}
