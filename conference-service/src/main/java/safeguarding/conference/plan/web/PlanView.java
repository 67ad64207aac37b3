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
                description = "withdrawn when it was recorded wrongly and never was.",
                enumeration = {"open", "ended", "withdrawn"})
        String state,

        @Schema(required = true) LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endingReason,

        @Schema(description = "Council that took it over (B1.8).") @Nullable
        String takenOverBy,

        @Schema(description = "Day on which that council held its conference.") @Nullable
        LocalDate otherConferenceOn,

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

        @Schema(description = "Day on which an ending that had been recorded was withdrawn.") @Nullable
        LocalDate reopenedOn,

        @Schema(description = "Why; for the unit only.") @Nullable
        String reopeningReason,

        @Nullable LocalDate withdrawnOn,

        @Schema(description = "Why; for the unit only.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    /** The same in the category of another day; null when that is not known. */
    public PlanView in(@Nullable String category) {
        return new PlanView(
                planId,
                childId,
                area,
                state,
                startedOn,
                endedOn,
                endingReason,
                takenOverBy,
                otherConferenceOn,
                conferenceId,
                initialCategory,
                category,
                earlierPlans,
                leadSocialWorker,
                reviewedOn,
                breaches,
                reopenedOn,
                reopeningReason,
                withdrawnOn,
                withdrawalReason,
                link);
    }
}
