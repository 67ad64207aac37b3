package safeguarding.conference.involvement.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.Attendance;
import safeguarding.conference.involvement.FamilyParticipation;
import safeguarding.conference.involvement.Participant;
import safeguarding.conference.involvement.TakingPart;
import safeguarding.conference.involvement.ViewsGiven;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

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
        String views,

        @Schema(
                description =
                        "Why the chair excludes the person (B2.7), with views given in another way; absent otherwise.")
        @Size(min = 1, max = 1000)
        @Nullable
        String exclusionReason) {

    Participant who() {
        return Codes.read("participant", participant, Participant.class);
    }

    TakingPart takingPart() {
        if (exclusionReason != null && exclusionReason.isBlank()) {
            throw ProblemException.invalid("exclusionReason", "An exclusion has a reason in words (B2.7).");
        }
        return new TakingPart(
                separately,
                Codes.readOrNull("attendance", attendance, Attendance.class),
                Codes.readOrNull("views", views, ViewsGiven.class),
                exclusionReason);
    }

    /** Refuses to turn somebody into somebody else. */
    void refuseAnother(FamilyParticipation recorded) {
        if (who() != recorded.participant() || personId != null && !personId.equals(recorded.personId())) {
            throw ProblemException.invalid(
                    List.of(new Violation("participant", "Who it is never changes once recorded.")));
        }
    }

    @Override
    public String toString() {
        return "FamilyParticipationRequest[masked]";
    }
}
