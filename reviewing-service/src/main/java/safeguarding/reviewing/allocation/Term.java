package safeguarding.reviewing.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An officer is a child's named IRO from a day until the next one is.
 *
 * @param from civil date
 * @param because sentences of the register that spoke for the officer; empty where nobody asked it
 * @param apartFromSiblings the conflict for which the officer is not that of a sibling (C2.15); null when there is none
 * @param takenOver what the officer before passed on; null for the first, and where nothing is known of it
 */
public record Term(
        UUID officerId,
        LocalDate from,
        List<String> because,
        @Nullable String apartFromSiblings,
        @Nullable HandOver takenOver) {

    public Term {
        because = List.copyOf(because);
    }

    @Override
    public String toString() {
        return "Term[" + officerId + " from " + from + "]";
    }
}
