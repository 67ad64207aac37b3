package safeguarding.reviewing.adoption.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which sealed record is opened, and on which ground. */
@Schema(
        name = "OpenReviewingSealedRecordRequest",
        description = "Which sealed record is opened, and on which ground (L12).")
public record OpenSealedRecordRequest(
        @Schema(required = true, description = "The council's child id of the birth record.", examples = "300145")
        @NotBlank
        @Size(max = 100)
        String councilChildId,

        @Schema(
                required = true,
                description =
                        "adopted-person: the adopted person asks; court: a court orders it; inquiry: an inquiry, a review of a serious case or the police; correction: what is recorded has to be completed or put right.",
                enumeration = {"adopted-person", "court", "inquiry", "correction"})
        @NotBlank
        String ground,

        @Schema(
                required = true,
                description = "Why, in the words of the keeper.",
                examples = "She is grown up and asked for her record.")
        @NotBlank
        @Size(max = 2000)
        String reason) {

    @Override
    public String toString() {
        return "OpenSealedRecordRequest[masked]";
    }
}
