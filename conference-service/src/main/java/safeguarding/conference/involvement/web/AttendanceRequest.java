package safeguarding.conference.involvement.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.Attendance;
import safeguarding.conference.convening.MeetingMode;
import safeguarding.conference.involvement.AttendanceFound;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** Whether an agency came. */
@Schema(description = "Whether an agency came. Before the conference was held, only apologies.")
public record AttendanceRequest(
        @Schema(
                required = true,
                enumeration = {"attended", "apologies", "absent"})
        @NotNull
        String attendance,

        @Schema(
                description = "In the room, by video or by telephone; remote when the means is not known.",
                enumeration = {"in-person", "video", "phone", "remote", "hybrid"})
        @Nullable
        String mode) {

    AttendanceFound read() {
        var found = Codes.read("attendance", attendance, Attendance.class);
        if (mode != null && found != Attendance.ATTENDED) {
            throw ProblemException.invalid(List.of(new Violation("mode", "Only those who attended have a mode.")));
        }
        return new AttendanceFound(found, Codes.readOrNull("mode", mode, MeetingMode.class));
    }
}
