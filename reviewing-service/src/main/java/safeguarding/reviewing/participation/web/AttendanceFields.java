package safeguarding.reviewing.participation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.participation.Attendance;
import safeguarding.reviewing.participation.Participant;
import safeguarding.reviewing.participation.Presence;

/** One who was to take part in a review. */
@Schema(name = "ReviewAttendance", description = "One who was to take part in a review.")
public record AttendanceFields(
        @Schema(
                required = true,
                description = "As what.",
                enumeration = {
                    "child",
                    "parent",
                    "carer",
                    "iro",
                    "social-worker",
                    "team-manager",
                    "school",
                    "health",
                    "childrens-guardian",
                    "advocate",
                    "interpreter",
                    "other"
                })
        @NotNull
        String as,

        @Schema(description = "Who, in the words of the unit; never in an event.") @Size(max = 200) @Nullable
        String person,

        @Schema(
                required = true,
                enumeration = {"in-person", "by-video", "by-telephone", "sent-apologies", "absent", "not-invited"})
        @NotNull
        String presence) {

    Attendance read() {
        return new Attendance(
                Codes.read("as", as, Participant.class), person, Codes.read("presence", presence, Presence.class));
    }

    static AttendanceFields of(Attendance attendance) {
        return new AttendanceFields(Codes.of(attendance.as()), attendance.person(), Codes.of(attendance.presence()));
    }

    @Override
    public String toString() {
        return "AttendanceFields[" + as + "]";
    }
}
