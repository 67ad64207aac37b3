package safeguarding.conference.subjectaccess;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came.
 *
 * @param by who asks
 * @param personId the related person whose data are asked for; null for the child's
 * @param on civil date on which it came
 * @param reason what is asked for and how the identity was checked, in the words of the unit
 */
public record AccessAsked(Requester by, @Nullable UUID personId, LocalDate on, String reason) {

    @Override
    public String toString() {
        return "AccessAsked[masked]";
    }
}
