package safeguarding.conference.involvement.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.time.CivilTime;

/** One agency's line at one conference. */
@Schema(description = "One agency's line at one conference. Partner agencies see their own only.")
public record InvolvementView(
        @Schema(required = true) UUID involvementId,
        @Schema(required = true) UUID conferenceId,

        @Schema(required = true, description = "The children whom the caller may see.")
        List<UUID> childIds,

        @Schema(required = true, examples = "gp-practice-elm")
        String agency,

        @Schema(required = true, examples = "gp") String kind,
        @Schema(required = true) boolean directContact,
        @Schema(required = true) LocalDate expectedOn,
        @Nullable LocalDate invitedOn,

        @Schema(description = "Day on which it accepted; absent while it has not.") @Nullable
        LocalDate acceptedOn,

        @Schema(
                description = "How it means to take part.",
                enumeration = {"in-person", "video", "phone", "remote", "hybrid"})
        @Nullable
        String plannedMode,

        @Schema(description = "Day from which it is no longer expected; absent while it is.") @Nullable
        LocalDate noLongerExpectedOn,

        @Schema(required = true) ReportView report,

        @Schema(enumeration = {"attended", "apologies", "absent"}) @Nullable
        String attendance,

        @Schema(enumeration = {"in-person", "video", "phone", "remote", "hybrid"}) @Nullable
        String attendanceMode,

        @Schema(
                description = "Its view on the decision.",
                enumeration = {"agrees", "dissents"})
        @Nullable
        String view,

        @Nullable String dissentReason,
        @Schema(required = true) URI link) {

    /**
     * The line as it stood at the end of a civil date: what came later is left out.
     *
     * @param heldOn civil date on which the conference was held; null while it was not
     * @param apologiesOn civil date on which the agency sent apologies; null while it did not
     */
    public InvolvementView asAt(LocalDate day, @Nullable LocalDate heldOn, @Nullable LocalDate apologiesOn) {
        var wasHeld = heldOn != null && !heldOn.isAfter(day);
        var early = attendance != null && attendance.equals("apologies") && by(day, apologiesOn) != null;
        return new InvolvementView(
                involvementId,
                conferenceId,
                childIds,
                agency,
                kind,
                directContact,
                expectedOn,
                by(day, invitedOn),
                by(day, acceptedOn),
                by(day, acceptedOn) == null ? null : plannedMode,
                by(day, noLongerExpectedOn),
                report.asAt(day),
                wasHeld || early ? attendance : null,
                wasHeld ? attendanceMode : null,
                wasHeld ? view : null,
                wasHeld ? dissentReason : null,
                link);
    }

    /** A day, unless it had not come. */
    private static @Nullable LocalDate by(LocalDate day, @Nullable LocalDate fact) {
        return fact == null || fact.isAfter(day) ? null : fact;
    }

    /** The agency's report. */
    @Schema(description = "An agency's report, and by when it is due (B2.8).")
    public record ReportView(
            @Schema(description = "Absent while the conference is not booked.") @Nullable
            Instant dueAt,

            @Schema(required = true, examples = "B2.8") String rule,
            @Schema(required = true) String citation,

            @Schema(required = true, examples = "48 hours before the conference starts")
            String sentence,

            @Nullable Instant receivedAt,

            @Schema(description = "Absent while no report came or no time was set.") @Nullable
            Boolean inTime,

            @Nullable Boolean sharedWithParents,

            @Schema(description = "Day on which it was shared with the family; absent when that is not recorded.")
            @Nullable
            LocalDate sharedOn,

            @Schema(description = "Day on which the agency was reminded last; absent while it was not.") @Nullable
            LocalDate remindedOn,

            @Schema(description = "Day on which it became overdue; absent while it did not.") @Nullable
            LocalDate overdueOn) {

        ReportView asAt(LocalDate day) {
            var came = receivedAt != null && receivedAt.isBefore(CivilTime.endOf(day));
            return new ReportView(
                    dueAt,
                    rule,
                    citation,
                    sentence,
                    came ? receivedAt : null,
                    came ? inTime : null,
                    came ? sharedWithParents : null,
                    by(day, sharedOn),
                    by(day, remindedOn),
                    by(day, overdueOn));
        }
    }
}
