package safeguarding.licensing.performances;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the school grants leave of absence. It is no condition of the licence. Masks itself.
 *
 * @param on civil date of the school's decision
 * @param words in the words of the school; null for none
 */
@Embeddable
public record SchoolLeave(
        @Column(name = "leave_on") LocalDate on,
        @Column(name = "leave_granted") boolean granted,
        @Nullable @Column(name = "leave_words") String words) {

    @Override
    public String toString() {
        return "SchoolLeave[" + on + "]";
    }
}
