package safeguarding.licensing.performances;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the head teacher says to a child's part. The council decides without being bound by it. Masks itself.
 *
 * @param on civil date on which it was said
 * @param words in the words of the head teacher; null for none
 */
@Embeddable
public record HeadTeacherView(
        @Column(name = "view_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "view_opinion")
        Opinion opinion,

        @Nullable @Column(name = "view_words") String words) {

    /** What a head teacher thinks of it. */
    public enum Opinion {
        AGREES,
        OBJECTS,
        NO_VIEW
    }

    @Override
    public String toString() {
        return "HeadTeacherView[" + on + "]";
    }
}
