package safeguarding.licensing.licences.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;

/** A licence. */
@Schema(
        name = "Licence",
        description =
                "A permission of the licensing team, from the draft to its end. How it stands follows from dates and"
                        + " decisions.")
public record LicenceView(
        @Schema(required = true) UUID licenceId,

        @Schema(
                required = true,
                enumeration = {
                    "work-permit",
                    "performance-licence",
                    "body-approval",
                    "chaperone-approval",
                    "venue-registration",
                    "employer-registration"
                })
        String kind,

        @Schema(
                required = true,
                description = "How it stands today.",
                enumeration = {
                    "draft",
                    "submitted",
                    "returned",
                    "withdrawn",
                    "refused",
                    "granted",
                    "in-force",
                    "suspended",
                    "revoked",
                    "expired"
                })
        String standing,

        @Schema(description = "Its number; absent before it was granted.", examples = "WP-7F3K-9QXD-M") @Nullable
        String number,

        @Schema(required = true, description = "The party that asked for it.")
        URI holder,

        @Schema(description = "The child it is about; absent for none.") @Nullable
        UUID childId,

        @Schema(description = "Code of its area; absent: the whole council.") @Nullable
        String area,

        @Schema(required = true, description = "Code of the council that gives it.")
        String council,

        @Schema(description = "First day; absent before it was granted.") @Nullable
        LocalDate validFrom,

        @Schema(description = "Last day; absent before it was granted.") @Nullable
        LocalDate validTo,

        @Schema(required = true, description = "Its conditions.", maxItems = 50)
        List<String> conditions,

        @Schema(required = true, description = "Whose answers it waits for (LC4).", maxItems = 50)
        List<AwaitedView> awaiting,

        @Schema(required = true, description = "What was decided, in order.", maxItems = 500)
        List<LicenceStepView> steps,

        @Schema(description = "How to appeal; absent unless it was refused, varied, suspended or revoked.") @Nullable
        AppealView appeal,

        @Schema(
                required = true,
                description = "What is due: the decision (LC1), its coming back (LC3), its end (LC2).",
                maxItems = 50)
        List<Deadline> deadlines,

        @Schema(required = true, description = "What it is for.")
        URI content,

        @Schema(description = "The licence that it follows.") @Nullable
        URI previous,

        @Schema(description = "The licence that follows it.") @Nullable
        URI next,

        @Schema(required = true) URI link) {}
