package safeguarding.conference.involvement.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.coding.Codes;
import safeguarding.conference.convening.Attendance;
import safeguarding.conference.involvement.Participant;
import safeguarding.conference.involvement.TakingPart;
import safeguarding.conference.involvement.ViewsGiven;

/** How somebody of the family takes part. */
@Schema(description = "How somebody of the family takes part in a conference.")
public record FamilyParticipationRequest(
        @Schema(
                required = true,
                description = "Never changes once recorded.",
                enumeration = {"child", "parent", "carer", "other-relative", "advocate"})
        @NotNull
        String participant,

        @Schema(description = "The child, or the registered related person; never changes once recorded.") @Nullable
        UUID personId,

        @Schema(required = true, description = "Whether they come apart from others of the family.") @NotNull
        Boolean separately,

        @Schema(enumeration = {"attended", "apologies", "absent"}) @Nullable
        String attendance,

        @Schema(enumeration = {"spoken", "written", "through-advocate", "through-professional", "not-given"}) @Nullable
        String views) {

    Participant who() {
        return Codes.read("participant", participant, Participant.class);
    }

    TakingPart takingPart() {
        return new TakingPart(
                separately,
                Codes.readOrNull("attendance", attendance, Attendance.class),
                Codes.readOrNull("views", views, ViewsGiven.class));
    }

    @Override
    public String toString() {
        return "FamilyParticipationRequest[masked]";
    }
}
