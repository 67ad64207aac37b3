package safeguarding.conference.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.Attendance;

/**
 * How somebody of the family takes part.
 *
 * @param separately whether they come apart from others of the family
 * @param attendance whether they came; null while not known
 * @param views how their views reached the conference; null while not known
 * @param exclusionReason why the chair excluded them (B2.7), in the words of the chair; null when the chair did not
 */
@Embeddable
public record TakingPart(
        @Column(name = "separately") boolean separately,

        @Enumerated(EnumType.STRING) @Column(name = "attendance") @Nullable
        Attendance attendance,

        @Enumerated(EnumType.STRING) @Column(name = "views") @Nullable
        ViewsGiven views,

        @Column(name = "exclusion_reason") @Nullable String exclusionReason) {

    /** Nothing is known yet. */
    public static final TakingPart NOT_KNOWN = new TakingPart(false, null, null, null);
}
