package safeguarding.conference.councils.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.councils.Arranged;
import safeguarding.conference.councils.Side;
import safeguarding.platform.coding.Codes;

/** What is arranged with another council. */
@Schema(name = "CouncilArrangementFields", description = "What is arranged with another council about a child.")
public record ArrangementFields(
        @Schema(
                required = true,
                description = "Whether another council's child lives here, or one of ours elsewhere.",
                enumeration = {"living-here", "living-elsewhere"})
        @NotNull
        String side,

        @Schema(
                required = true,
                description =
                        "Code or name of the other council: the responsible one of a child who lives here, the one where ours lives.",
                examples = "936")
        @NotBlank
        @Size(max = 100)
        String council,

        @Schema(description = "Whom to ring there.")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
        @Size(max = 400)
        @Nullable
        String contact,

        @Schema(
                required = true,
                description = "Whether the child has moved for good: then a plan is taken over (B1.7, B1.8).")
        @NotNull
        Boolean permanent,

        @Schema(required = true, description = "Never in the future.") @NotNull
        LocalDate from,

        @Schema(description = "Day on which it no longer holds; absent while it does.") @Nullable
        LocalDate to) {

    Arranged read() {
        return new Arranged(Codes.read("side", side, Side.class), council.strip(), contact, permanent, from, to);
    }

    @Override
    public String toString() {
        return "ArrangementFields[masked]";
    }
}
