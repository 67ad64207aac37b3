package safeguarding.conference.involvement.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody of the family at one conference. */
@Schema(description = "Somebody of the family at one conference, as themselves.")
public record FamilyParticipationView(
        @Schema(required = true) UUID participationId,
        @Schema(required = true) UUID conferenceId,

        @Schema(required = true, description = "The children whom the caller may see.")
        List<UUID> childIds,

        @Schema(
                required = true,
                enumeration = {"child", "parent", "carer", "other-relative", "advocate"})
        String participant,

        @Schema(description = "The child, or the registered related person.") @Nullable
        UUID personId,

        @Schema(required = true, description = "Whether they come apart from others of the family.")
        boolean separately,

        @Schema(enumeration = {"attended", "apologies", "absent"}) @Nullable
        String attendance,

        @Schema(enumeration = {"spoken", "written", "through-advocate", "through-professional", "not-given"}) @Nullable
        String views,

        @Schema(description = "Why the chair excluded the person (B2.7); absent when the chair did not.") @Nullable
        String exclusionReason,

        @Schema(required = true) URI link) {

    /** The same on a day before the conference was held: who came, and what became of their views, is not known. */
    public FamilyParticipationView as(boolean known) {
        return known
                ? this
                : new FamilyParticipationView(
                        participationId,
                        conferenceId,
                        childIds,
                        participant,
                        personId,
                        separately,
                        null,
                        null,
                        null,
                        link);
    }

    @Override
    public String toString() {
        return "FamilyParticipationView[masked]";
    }
}
