package safeguarding.conference.children.birth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.ChildName;

/**
 * A child who was born, as it is told. Masks itself.
 *
 * @param bornOn civil date of birth
 * @param name the name; null while the child has none, or when it stays as it is
 * @param sex code of the census; null when not told
 */
public record Newborn(
        LocalDate bornOn,
        @Nullable ChildName name,
        @Nullable String sex) {

    @Override
    public String toString() {
        return "Newborn[masked]";
    }
}
