package safeguarding.conference.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;

/** The core group of a plan. */
@Schema(description = "The core group of a plan: who belongs to it, when it met, and by when it first has to meet.")
public record CoreGroupView(
        @Schema(required = true) UUID planId,

        @Schema(required = true) LocalDate asAt,
        @Schema(required = true) LocalDate knownOn,

        @Schema(required = true, description = "Whether knownOn has not ended, so that the answer may still change.")
        boolean provisional,

        @Schema(description = "The deadline of the first meeting (B1.4).") @Nullable
        Deadline firstMeeting,

        @Schema(
                description =
                        "The meeting that was waited for on asAt: the first (B1.4) or a later one (B1.11, a setting of the council); absent when the plan has ended.")
        @Nullable
        Deadline nextMeeting,

        @Schema(required = true, description = "Later meetings that were due, in time or late, the earliest first.")
        List<Deadline> laterMeetings,

        @Schema(required = true) List<MemberView> members,
        @Schema(required = true) List<MeetingView> meetings) {

    /** Somebody in it. */
    @Schema(name = "CoreGroupMember", description = "Somebody in a core group.")
    public record MemberView(
            @Schema(required = true) UUID memberId,
            @Schema(required = true) int version,
            @Schema(required = true) String role,
            @Nullable String agency,
            @Nullable String staffId,
            @Nullable UUID personId,
            @Schema(required = true) LocalDate joinedOn,
            @Nullable LocalDate leftOn) {

        /** The member as it stood at the end of a civil date: that somebody left later is left out. */
        public MemberView asAt(LocalDate day) {
            return leftOn == null || !leftOn.isAfter(day)
                    ? this
                    : new MemberView(memberId, version, role, agency, staffId, personId, joinedOn, null);
        }
    }

    /** When it met. */
    @Schema(name = "CoreGroupMeeting", description = "A meeting of a core group.")
    public record MeetingView(
            @Schema(required = true) UUID meetingId,
            @Schema(required = true) LocalDate heldOn,
            @Schema(required = true) List<UUID> membersPresent,

            @Schema(required = true, description = "What it found about tasks of the plan.")
            List<ProgressFields> progress,

            @Schema(description = "Day of the last correction; absent when it was never corrected.") @Nullable
            LocalDate correctedOn,

            @Nullable String correctionReason,

            @Schema(description = "Day on which it became known that it never took place; absent otherwise.") @Nullable
            LocalDate withdrawnOn,

            @Nullable String withdrawalReason) {

        @Override
        public String toString() {
            return "MeetingView[" + meetingId + ", " + heldOn + ", " + membersPresent + ", " + progress + ", "
                    + correctedOn + ", " + withdrawnOn + "]";
        }
    }
}
