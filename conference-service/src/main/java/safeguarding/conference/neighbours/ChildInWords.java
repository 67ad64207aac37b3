package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child as people name it, for whoever has shown that they may see it.
 *
 * @param name given and family name; empty when not known
 * @param dateOfBirth civil date; null for an unborn child or when not known
 */
public record ChildInWords(
        UUID childId, String name, @Nullable LocalDate dateOfBirth) {

    @Override
    public String toString() {
        return "ChildInWords[masked]";
    }
}
