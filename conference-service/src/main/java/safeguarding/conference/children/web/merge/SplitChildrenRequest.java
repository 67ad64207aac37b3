package safeguarding.conference.children.web.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why two records that had been merged are of two people. */
@Schema(description = "Why two records that had been merged are of two people.")
public record SplitChildrenRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "SplitChildrenRequest[masked]";
    }
}
