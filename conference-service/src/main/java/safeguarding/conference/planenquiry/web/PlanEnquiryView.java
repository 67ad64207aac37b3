package safeguarding.conference.planenquiry.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enquiry that was answered, with those of its children whom the reader may see. */
@Schema(
        name = "PlanEnquiry",
        description =
                "Who asked whether a child is on a plan, and what was answered; never what was told of the child.")
public record PlanEnquiryView(
        @Schema(required = true) UUID planEnquiryId,
        @Schema(required = true, examples = "PE-7K3M-9QXT") String reference,
        @Schema(required = true) Instant askedAt,

        @Schema(required = true, description = "Client that asked.")
        String client,

        @Schema(description = "Staff number of who asked; absent for machines.") @Nullable
        String staffId,

        @Schema(description = "Agency whose system asked; absent for the council's own.") @Nullable
        String agency,

        @Schema(description = "For whom it asked, as it said.") @Nullable
        String onBehalfOf,

        @Schema(required = true, description = "Why, as the enquirer said.")
        String purpose,

        @Schema(
                required = true,
                description = "What was told of the child.",
                enumeration = {"number", "name", "number-and-name"})
        String askedBy,

        @Schema(
                required = true,
                enumeration = {"on-a-plan", "ring-the-unit", "no-match"})
        String answer,

        @Schema(required = true, description = "The children who came into question and whom the reader may see.")
        List<UUID> childIds,

        @Schema(required = true) URI link) {

    public PlanEnquiryView {
        childIds = List.copyOf(childIds);
    }
}
