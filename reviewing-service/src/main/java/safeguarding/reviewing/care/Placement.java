package safeguarding.reviewing.care;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where and with whom a child lives. Masks itself.
 *
 * @param type code of the set PLACE
 * @param provider code of the set PLACE_PROVIDER; null where none is told
 * @param carer the council's own reference of the carer or home; null when not known
 * @param homePostcode where the child lived before; null when not known
 * @param postcode where the child lives; null when not known
 * @param urn Ofsted's number of the home or agency; null when there is none
 * @param untilEighteen whether it is meant to last until the child is 18
 * @param temporaryApproval null when there is none
 */
public record Placement(
        String type,
        @Nullable String provider,
        @Nullable String carer,
        @Nullable String homePostcode,
        @Nullable String postcode,
        @Nullable String urn,
        boolean untilEighteen,
        @Nullable TemporaryApproval temporaryApproval) {

    /** Whether the two are known to be with different carers. */
    boolean otherCarerThan(Placement other) {
        return carer != null && other.carer != null && !carer.equals(other.carer);
    }

    /** Whether both are known to be with one carer. */
    boolean sameCarerAs(Placement other) {
        return carer != null && Objects.equals(carer, other.carer);
    }

    @Override
    public String toString() {
        return "Placement[" + type + "]";
    }
}
