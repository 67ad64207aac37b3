package safeguarding.conference.complaint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it came.
 *
 * @param by who complains
 * @param personId the related person who complains; null when it is nobody in the record
 * @param about what it is about
 * @param on civil date on which it came
 * @param words in the words of whoever complains
 */
public record ComplaintReceived(
        Complainant by, @Nullable UUID personId, ComplaintSubject about, LocalDate on, String words) {

    @Override
    public String toString() {
        return "ComplaintReceived[masked]";
    }
}
