package safeguarding.conference.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.MeetingMode;
import safeguarding.platform.problem.ProblemException;

/**
 * How the chair met the family before the conference. One that did not take place has nobody present and no mode, and says
 * why. Masks the note.
 *
 * @param on civil date on which it was, or was to be
 * @param tookPlace whether it was
 * @param mode how they met; null when they did not
 * @param present identifiers of the child and the relatives who came
 * @param note what the chair wants to keep of it, or why it was not; null when nothing is said of one that took place
 */
@Embeddable
public record MeetingBefore(
        @Column(name = "met_on", nullable = false) LocalDate on,
        @Column(name = "took_place", nullable = false) boolean tookPlace,

        @Enumerated(EnumType.STRING) @Column(name = "mode") @Nullable
        MeetingMode mode,

        @Column(name = "present", nullable = false) List<UUID> present,
        @Column(name = "note") @Nullable String note) {
    public MeetingBefore {
        present = List.copyOf(present);
        if (tookPlace != (mode != null)) {
            throw ProblemException.invalid("mode", "Needed for a meeting that took place, and only then.");
        }
        if (tookPlace == present.isEmpty()) {
            throw ProblemException.invalid("present", "Somebody came to a meeting that took place, and only then.");
        }
        if (!tookPlace && note == null) {
            throw ProblemException.invalid("note", "Why it did not take place.");
        }
    }

    @Override
    public String toString() {
        return "MeetingBefore[" + on + ", " + tookPlace + "]";
    }
}
