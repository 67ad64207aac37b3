package safeguarding.conference.convening.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a child is taken off a conference. */
@Schema(description = "Why a child is taken off a conference.")
public record RemoveConferenceChildRequest(
        @Schema(required = true, description = "In the words of the unit; never shown to partner agencies.")
        @NotBlank
        @Size(max = 1000)
        String reason,

        @Schema(
                description =
                        "What is so of the section 47 enquiry; needed for a conference that follows one, and only then. not-about-child: the enquiry was never about this child. own-enquiry: the same strategy discussions started one about this child, and B1.3 runs for it from the same day.",
                enumeration = {"not-about-child", "own-enquiry"})
        @Nullable
        String enquiry) {
    @Override
    public String toString() {
        return "RemoveConferenceChildRequest[masked]";
    }
}
