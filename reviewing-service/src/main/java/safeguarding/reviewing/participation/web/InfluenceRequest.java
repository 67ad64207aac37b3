package safeguarding.reviewing.participation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a child's words changed. */
@Schema(name = "ChildsWordsInfluence", description = "What a child's words changed in what the review decided.")
public record InfluenceRequest(
        @Schema(required = true, description = "Whether they changed something.") @NotNull
        Boolean changed,

        @Schema(required = true, description = "What and how, or why not.") @NotBlank @Size(max = 4000)
        String because,

        @Schema(
                description = "The same for the child, in short words and without the names of others. Absent while"
                        + " nobody has written it: then its summary says only whether something changed.",
                examples = "You asked to see your nan more. You will see her every month.")
        @Size(max = 1000)
        @Nullable
        String inPlainWords) {

    @Override
    public String toString() {
        return "InfluenceRequest[masked]";
    }
}
