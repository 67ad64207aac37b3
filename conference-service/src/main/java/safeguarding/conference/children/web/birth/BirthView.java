package safeguarding.conference.children.web.birth;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A birth. */
@Schema(name = "Birth", description = "The birth of a child who was expected, or of one who was born with that child.")
public record BirthView(
        @Schema(required = true) UUID birthId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) LocalDate dateOfBirth,

        @Schema(description = "When it had been expected; absent when nobody said.") @Nullable
        LocalDate expectedDateOfBirth,

        @Schema(
                description =
                        "The child who had been expected, of one who was born with it; as far as the caller may see.")
        @Nullable
        UUID bornWith,

        @Schema(
                required = true,
                description = "Children who were born with this one, as far as the caller may see them.")
        List<UUID> furtherChildIds,

        @Schema(
                required = true,
                description =
                        "Their births, in the same order: each has a day of its own, which is corrected by itself.")
        List<UUID> furtherBirthIds,

        @Schema(required = true) LocalDate recordedOn,

        @Schema(description = "Day of the last correction; absent when it was never corrected.") @Nullable
        LocalDate correctedOn,

        @Nullable String correctionReason,

        @Schema(description = "Day on which it became known that it had not happened; absent otherwise.") @Nullable
        LocalDate withdrawnOn,

        @Nullable String withdrawalReason,
        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "BirthView[" + birthId + "]";
    }
}
