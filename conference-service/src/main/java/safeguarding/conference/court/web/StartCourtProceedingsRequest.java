package safeguarding.conference.court.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Proceedings that began. */
@Schema(
        description =
                "Proceedings that began with a letter, with an application or with both. Siblings stand together.")
public record StartCourtProceedingsRequest(
        @Schema(required = true) @NotEmpty @Size(max = 20) Set<@NotNull UUID> childIds,

        @Schema(
                description = "Day of the letter before proceedings; absent when there was none.",
                examples = "2014-03-03")
        @Nullable
        LocalDate letterOn,

        @Schema(
                description = "Day on which the application was issued: day 1 of C4.1; absent when it was not yet.",
                examples = "2014-04-22")
        @Nullable
        LocalDate issuedOn) {}
