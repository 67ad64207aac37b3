package safeguarding.conference.exchange.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conference on the child. */
@Schema(description = "A conference on the child. Siblings at one conference give it the same reference, kind and day.")
public record PastSitting(
        @Schema(required = true, description = "Stable name of the conference.", examples = "CPC-2013-204")
        @NotBlank
        @Size(max = 100)
        String reference,

        @Schema(
                required = true,
                enumeration = {"initial", "review", "transfer-in", "pre-birth"})
        @NotNull
        String kind,

        @Nullable LocalDate requestedOn,

        @Schema(description = "Reference of the enquiry that led to it.") @Size(max = 100) @Nullable
        String enquiryReference,

        @Schema(description = "For a transfer-in: day on which the council was told of the move.") @Nullable
        LocalDate notifiedOn,

        @Schema(description = "Day on which it was held; absent when it was not.") @Nullable
        LocalDate heldOn,

        @Schema(description = "Day on which it was cancelled.") @Nullable
        LocalDate cancelledOn,

        @Size(max = 1000) @Nullable String cancellationReason,

        @Schema(description = "Staff number of a registered chair.") @Size(max = 50) @Nullable
        String chairStaffId,

        @Schema(
                description = "Whether it was quorate, where it is not said who came.",
                enumeration = {"met", "overridden", "not-met", "not-recorded"})
        @Nullable
        String quorum,

        @Schema(description = "Why the chair went ahead without quorum.") @Size(max = 2000) @Nullable
        String overrideReason,

        @Schema(
                description = "Why it was late.",
                enumeration = {"asked-late", "no-slot", "inquorate", "family", "not-stated"})
        @Nullable
        String lateCause,

        @Size(max = 40) List<@Valid @NotNull PastLine> involvement,

        @Schema(description = "What was decided for the child; absent when nothing is known.") @Valid @Nullable
        PastDecision decision) {

    public PastSitting {
        involvement = Objects.requireNonNullElse(involvement, List.of());
    }

    @Override
    public String toString() {
        return "PastSitting[masked]";
    }
}
