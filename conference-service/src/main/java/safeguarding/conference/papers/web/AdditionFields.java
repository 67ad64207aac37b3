package safeguarding.conference.papers.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.papers.Addition;
import safeguarding.conference.sight.Readers;
import safeguarding.platform.coding.Codes;

/** What is added to minutes that were sent. */
@Schema(name = "MinutesAdditionFields", description = "What is added to minutes that were sent.")
public record AdditionFields(
        @Schema(description = "The section it belongs to; absent when it stands by itself.") @Nullable
        UUID sectionId,

        @Schema(required = true) @NotBlank @Size(max = 20000)
        String wording,

        @Schema(
                required = true,
                description = "Who may read it beside the unit.",
                enumeration = {"everybody", "professionals", "unit"})
        @NotNull
        String readers) {
    Addition read() {
        return new Addition(sectionId, wording, Codes.read("readers", readers, Readers.class));
    }

    @Override
    public String toString() {
        return "AdditionFields[masked]";
    }
}
