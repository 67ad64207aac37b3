package safeguarding.licensing.schedules.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.need.Need;

/** Whether a licence is needed. */
@Schema(
        name = "PerformanceLicenceNeed",
        description = "Whether the law wants a licence (H1), or an exemption holds (H3).")
public record PerformanceLicenceNeedView(
        @Schema(
                required = true,
                enumeration = {"needed", "not-needed", "not-decidable"})
        String outcome,

        @Schema(description = "The first of the days that needs it.") @Nullable
        LocalDate neededFrom,

        @Schema(required = true, description = "Why, in order.")
        List<ReasonView> reasons,

        @Schema(
                required = true,
                description = "What the four-day rule counts for each day; empty when it was not asked.")
        List<CountView> counts) {

    /** A reason. */
    @Schema(name = "PerformanceLicenceNeedReason", description = "Why.")
    public record ReasonView(
            @Schema(required = true, description = "Id in the list of rules.", examples = "H3")
            String ruleId,

            @Schema(required = true, description = "Where it stands in the law.")
            String citation,

            @Schema(required = true, description = "In one sentence.")
            String sentence) {}

    /** What is counted for a day. */
    @Schema(name = "PerformanceDaysCounted", description = "What the four-day rule counts for a day of performance.")
    public record CountView(
            @Schema(required = true, description = "The day of performance.")
            LocalDate on,

            @Schema(required = true, description = "First day that counts: six months before.")
            LocalDate from,

            @Schema(required = true, description = "Days before it on which the child performs or performed.")
            List<LocalDate> otherDays) {}

    static PerformanceLicenceNeedView of(Need need) {
        return new PerformanceLicenceNeedView(
                switch (need) {
                    case Need.Needed needed -> "needed";
                    case Need.NotNeeded not -> "not-needed";
                    case Need.NotDecidable open -> "not-decidable";
                },
                need instanceof Need.Needed needed ? needed.from() : null,
                need.reasons().stream()
                        .map(reason -> new ReasonView(reason.rule(), reason.citation(), reason.sentence()))
                        .toList(),
                need.counts().stream()
                        .map(count -> new CountView(count.day(), count.from(), List.copyOf(count.others())))
                        .toList());
    }
}
