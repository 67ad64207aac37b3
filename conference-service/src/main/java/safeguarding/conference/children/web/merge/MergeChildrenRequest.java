package safeguarding.conference.children.web.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two records are of one person. */
@Schema(description = "Two records are of one person.")
public record MergeChildrenRequest(
        @Schema(required = true, description = "The record that is read under the other one from now on.") @NotNull
        UUID mergedChildId,

        @Schema(required = true, description = "The record that stands for the person.") @NotNull
        UUID survivingChildId,

        @Schema(required = true, description = "How it was found that they are one, in the words of the unit.")
        @NotBlank
        @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "MergeChildrenRequest[masked]";
    }
}
