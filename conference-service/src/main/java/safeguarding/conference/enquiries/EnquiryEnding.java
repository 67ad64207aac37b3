package safeguarding.conference.enquiries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an enquiry ended without a conference. Masks what was written.
 *
 * @param on civil date of the decision
 * @param reason why no conference is wanted
 * @param explanation the reason in words; null when none was given
 */
public record EnquiryEnding(
        LocalDate on, EndReason reason, @Nullable String explanation) {

    @Override
    public String toString() {
        return "EnquiryEnding[" + on + ", " + reason + "]";
    }
}
