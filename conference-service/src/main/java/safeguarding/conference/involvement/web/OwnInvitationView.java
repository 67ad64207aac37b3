package safeguarding.conference.involvement.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.web.InvolvementView.ReportView;

/** An open invitation of the calling organisation. */
@Schema(description = "An invitation of the calling organisation to a conference that is ahead.")
public record OwnInvitationView(
        @Schema(required = true) UUID involvementId,
        @Schema(required = true) UUID conferenceId,

        @Schema(required = true, description = "The children whom the organisation may see.")
        List<UUID> childIds,

        @Schema(required = true, description = "As what the organisation is invited.", examples = "gp")
        String kind,

        @Schema(
                required = true,
                enumeration = {"initial", "review", "transfer-in", "pre-birth"})
        String conferenceKind,

        @Schema(required = true) LocalDate invitedOn,

        @Schema(description = "Absent while the conference is not booked.") @Nullable
        Instant startsAt,

        @Schema(description = "Absent while the conference is not booked.") @Nullable
        Instant endsAt,

        @Schema(description = "Room or address of the meeting.") @Nullable
        String venue,

        @Schema(
                description = "How people meet; absent while the conference is not booked.",
                enumeration = {"in-person", "remote", "hybrid"})
        @Nullable
        String mode,

        @Schema(description = "How to take part from elsewhere; absent while that is not known.") @Nullable
        RemoteMeetingView remoteMeeting,

        @Schema(
                required = true,
                description = "Whether the organisation has answered.",
                enumeration = {"open", "accepted", "apologies"})
        String answer,

        @Schema(
                description = "How it means to take part.",
                enumeration = {"in-person", "video", "phone", "remote", "hybrid"})
        @Nullable
        String plannedMode,

        @Schema(required = true) ReportView report,
        @Schema(required = true) URI link) {}
