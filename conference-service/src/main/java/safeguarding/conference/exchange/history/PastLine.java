package safeguarding.conference.exchange.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one agency did at a conference. */
@Schema(description = "What one agency did at a conference.")
public record PastLine(
        @Schema(required = true, description = "Code of the organisation.", examples = "gp-practice-elm")
        @NotBlank
        @Size(max = 100)
        String agency,

        @Schema(required = true, description = "What it is.", examples = "gp") @NotNull
        String kind,

        @Schema(required = true, description = "Whether it works with the child directly.") @NotNull
        Boolean directContact,

        @Schema(
                required = true,
                enumeration = {"attended", "apologies", "absent"})
        @NotNull
        String attendance,

        @Schema(
                description = "How it took part.",
                enumeration = {"in-person", "remote", "hybrid"})
        @Nullable
        String mode,

        @Schema(description = "Day on which it was invited; absent when it was not, or nobody knows.") @Nullable
        LocalDate invitedOn,

        @Schema(description = "Day on which its report was with the chair; absent when none came.") @Nullable
        LocalDate reportReceivedOn) {}
