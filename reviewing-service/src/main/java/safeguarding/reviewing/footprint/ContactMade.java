package safeguarding.reviewing.footprint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an IRO did on a day. Masks the words.
 *
 * @param on civil date
 * @param by staff number
 * @param note in the words of the IRO; null where there are none
 * @param midwayOutcome what a midway check found; null for every other kind
 */
@Embeddable
public record ContactMade(
        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false)
        ContactKind kind,

        @Column(name = "made_on", nullable = false) LocalDate on,
        @Column(name = "made_by", nullable = false) String by,
        @Column(name = "note") @Nullable String note,

        @Enumerated(EnumType.STRING) @Column(name = "midway_outcome") @Nullable
        MidwayOutcome midwayOutcome) {

    public ContactMade {
        if ((kind == ContactKind.MIDWAY_CHECK) == (midwayOutcome == null)) {
            throw new IllegalArgumentException("A midway check has an outcome, and nothing else has one");
        }
    }

    @Override
    public String toString() {
        return "ContactMade[" + kind + ", " + on + "]";
    }
}
