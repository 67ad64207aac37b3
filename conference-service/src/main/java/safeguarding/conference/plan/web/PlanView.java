package safeguarding.conference.plan.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.coding.BreachView;

/** A child protection plan. */
@Schema(description = "A child protection plan of one child.")
public record PlanView(
        @Schema(required = true) UUID planId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) String area,

        @Schema(
                required = true,
                enumeration = {"open", "ended"})
        String state,

        @Schema(required = true) LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endingReason,

        @Schema(description = "Conference that made it; absent when a history does not know it.") @Nullable
        UUID conferenceId,

        @Schema(enumeration = {"neglect", "physical", "sexual", "emotional", "multiple"}) @Nullable
        String initialCategory,

        @Schema(enumeration = {"neglect", "physical", "sexual", "emotional", "multiple"}) @Nullable
        String latestCategory,

        @Schema(required = true, description = "Earlier plans ever, of any council (B3.6).")
        int earlierPlans,

        @Schema(description = "Staff number.") @Nullable String leadSocialWorker,
        @Schema(required = true) List<LocalDate> reviewedOn,
        @Nullable List<BreachView> breaches,
        @Schema(required = true) URI link) {}
