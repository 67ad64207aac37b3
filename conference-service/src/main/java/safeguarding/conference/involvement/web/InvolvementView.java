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
        @Schema(required = true) ReportView report,

        @Schema(enumeration = {"attended", "apologies", "absent"}) @Nullable
        String attendance,

        @Schema(enumeration = {"in-person", "remote", "hybrid"}) @Nullable
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
     */
    public InvolvementView asAt(LocalDate day, @Nullable LocalDate heldOn) {
        var wasHeld = heldOn != null && !heldOn.isAfter(day);
        var early = attendance != null && attendance.equals("apologies") && heldOn == null;
        return new InvolvementView(
                involvementId,
                conferenceId,
                childIds,
                agency,
                kind,
                directContact,
                expectedOn,
                invitedOn == null || invitedOn.isAfter(day) ? null : invitedOn,
                report.asAt(day),
                wasHeld || early ? attendance : null,
                wasHeld ? attendanceMode : null,
                wasHeld ? view : null,
                wasHeld ? dissentReason : null,
                link);
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

            @Nullable Boolean sharedWithParents) {

        ReportView asAt(LocalDate day) {
            return receivedAt == null || receivedAt.isBefore(CivilTime.endOf(day))
                    ? this
                    : new ReportView(dueAt, rule, citation, sentence, null, null, null);
        }
    }
}
