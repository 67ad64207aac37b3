package safeguarding.reviewing.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the child's rights were explained to it; null for what was not.
 *
 * @param advocacyOn that it may have an advocate
 * @param complaintOn that it may complain, and how
 * @param courtOn that it may go to court, or seek advice on that
 */
public record RightsExplained(
        @Nullable LocalDate advocacyOn,
        @Nullable LocalDate complaintOn,
        @Nullable LocalDate courtOn) {

    List<LocalDate> days() {
        return Stream.of(advocacyOn, complaintOn, courtOn)
                .filter(Objects::nonNull)
                .toList();
    }
}
