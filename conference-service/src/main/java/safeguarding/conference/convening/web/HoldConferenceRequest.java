package safeguarding.conference.convening.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyAtConference;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.convening.Attendance;
import safeguarding.conference.convening.HoldingFact;
import safeguarding.conference.convening.LateCause;
import safeguarding.conference.convening.MeetingMode;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** How a conference was held. */
@Schema(
        description =
                "How a conference was held. The fact is taken as it was; only what contradicts itself is refused.")
public record HoldConferenceRequest(
        @Schema(required = true, description = "Civil date (Europe/London).") @NotNull
        LocalDate heldOn,

        @Schema(required = true, description = "What each agency did; quorum (B2.1) is worked out from it.")
        @NotNull
        @Size(max = 60)
        List<@Valid @NotNull AgencyFields> agencies,

        @Schema(description = "Why the chair went ahead without quorum (B2.2); ignored when quorate.")
        @Size(max = 1000)
        @Nullable
        String overrideReason,

        @Schema(
                description = "Why it was late; not-stated when it was late and this is absent.",
                enumeration = {"asked-late", "no-slot", "inquorate", "family", "not-stated"})
        @Nullable
        String lateCause) {

    HoldingFact read() {
        var seats = new HashSet<String>();
        if (!agencies.stream().allMatch(agency -> seats.add(agency.agency() + "/" + agency.kind()))) {
            throw ProblemException.invalid(
                    List.of(new Violation("agencies", "An agency of one kind is named once, with what it did.")));
        }
        return new HoldingFact(
                heldOn,
                agencies.stream().map(AgencyFields::read).toList(),
                overrideReason,
                Codes.readOrNull("lateCause", lateCause, LateCause.class),
                null);
    }

    /** What one agency did. */
    @Schema(name = "AgencyAtConference", description = "What one agency did at a conference.")
    public record AgencyFields(
            @Schema(required = true, examples = "gp-practice-elm") @NotBlank @Size(max = 100)
            String agency,

            @Schema(required = true, examples = "gp") @NotNull
            String kind,

            @Schema(required = true, description = "Whether it works with the child directly.") @NotNull
            Boolean directContact,

            @Schema(
                    required = true,
                    enumeration = {"attended", "apologies", "absent"})
            @NotNull
            String attendance,

            @Schema(enumeration = {"in-person", "video", "phone", "remote", "hybrid"}) @Nullable
            String mode) {

        AgencyAtConference read() {
            var found = Codes.read("agencies.attendance", attendance, Attendance.class);
            if (mode != null && found != Attendance.ATTENDED) {
                throw ProblemException.invalid(
                        List.of(new Violation("agencies.mode", "Only those who attended have a mode.")));
            }
            return new AgencyAtConference(
                    agency,
                    Codes.read("agencies.kind", kind, AgencyKind.class),
                    directContact,
                    found,
                    Codes.readOrNull("agencies.mode", mode, MeetingMode.class));
        }
    }

    @Override
    public String toString() {
        return "HoldConferenceRequest[masked]";
    }
}
