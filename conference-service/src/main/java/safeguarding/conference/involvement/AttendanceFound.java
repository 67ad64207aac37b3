package safeguarding.conference.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.Attendance;
import safeguarding.conference.convening.MeetingMode;

/**
 * Whether an agency came.
 *
 * @param attendance whether it came
 * @param mode how it took part; null unless it attended or when not known
 */
@Embeddable
public record AttendanceFound(
        @Enumerated(EnumType.STRING) @Column(name = "attendance")
        Attendance attendance,

        @Enumerated(EnumType.STRING) @Column(name = "attendance_mode") @Nullable
        MeetingMode mode) {

    public AttendanceFound {
        if (mode != null && attendance != Attendance.ATTENDED) {
            throw new IllegalArgumentException("Only those who attended have a mode.");
        }
    }
}
