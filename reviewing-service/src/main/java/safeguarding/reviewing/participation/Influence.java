package safeguarding.reviewing.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a child's words changed in what the review decided. Masks the reason.
 *
 * @param changed whether they changed something
 * @param because what and how, or why not
 * @param inPlainWords the same for the child; null while nobody has written it
 * @param on civil date on which it was recorded
 */
@Embeddable
public record Influence(
        @Column(name = "changed_something") boolean changed,
        @Column(name = "changed_because") String because,
        @Column(name = "changed_in_plain_words") @Nullable String inPlainWords,
        @Column(name = "influence_on") LocalDate on) {

    /** Whether another says the same, on whatever day. */
    boolean saysTheSameAs(Influence other) {
        return changed == other.changed
                && because.equals(other.because)
                && Objects.equals(inPlainWords, other.inPlainWords);
    }

    @Override
    public String toString() {
        return "Influence[" + changed + "]";
    }
}
