package safeguarding.reviewing.formerpermanence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From which permanent home a child came into care (PREV_PERM, LA_PERM, DATE_PERM of the return). Masks itself.
 *
 * @param kind what there was (PREV_PERM of the return)
 * @param council dfE code of the council that arranged it, or the code of the return for another country; null when not known
 * @param orderedOn day of the order; null when not known
 */
@Embeddable
public record PermanenceBefore(
        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false)
        KindOfPermanence kind,

        @Column(name = "council") @Nullable String council,
        @Column(name = "ordered_on") @Nullable LocalDate orderedOn) {

    /** Whether this says nothing else than what was said before, and perhaps more. */
    boolean onlyAddsTo(PermanenceBefore before) {
        return Objects.equals(kind, before.kind) && adds(before.council, council) && adds(before.orderedOn, orderedOn);
    }

    private static boolean adds(@Nullable Object before, @Nullable Object now) {
        return before == null || before.equals(now);
    }

    @Override
    public String toString() {
        return "PermanenceBefore[masked]";
    }
}
