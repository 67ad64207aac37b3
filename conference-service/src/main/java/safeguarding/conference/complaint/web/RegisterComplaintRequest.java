package safeguarding.conference.complaint.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.complaint.Complainant;
import safeguarding.conference.complaint.ComplaintReceived;
import safeguarding.conference.complaint.ComplaintSubject;
import safeguarding.platform.coding.Codes;

/** A complaint as it came. */
@Schema(description = "A complaint about a conference, as it came.")
public record RegisterComplaintRequest(
        @Schema(required = true) @NotNull @Nullable UUID conferenceId,

        @Schema(
                description =
                        "Those of its children whom the complaint is about; all whom the caller may see when absent.")
        @Nullable
        Set<@NotNull UUID> childIds,

        @Schema(
                required = true,
                enumeration = {"child", "parent", "carer", "agency", "other"})
        @NotBlank
        String madeBy,

        @Schema(description = "The person around one of the children who complains; refused for anybody else.")
        @Nullable
        UUID personId,

        @Schema(
                required = true,
                enumeration = {"process", "outcome", "record", "conduct", "other"})
        @NotBlank
        String about,

        @Schema(required = true) @NotNull @Nullable LocalDate receivedOn,

        @Schema(required = true, description = "In the words of whoever complains.") @NotBlank @Size(max = 10000)
        String words) {

    ComplaintReceived received() {
        return new ComplaintReceived(
                Codes.read("madeBy", madeBy, Complainant.class),
                personId,
                Codes.read("about", about, ComplaintSubject.class),
                Objects.requireNonNull(receivedOn),
                words);
    }

    @Override
    public String toString() {
        return "RegisterComplaintRequest[masked]";
    }
}
