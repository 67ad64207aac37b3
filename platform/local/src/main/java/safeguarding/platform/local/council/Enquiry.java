package safeguarding.platform.local.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A section 47 enquiry that has not led to a conference.
 *
 * @param discussionOn civil day of the strategy discussion that started it
 * @param endedOn civil day on which it ended without a conference; null while it is open
 */
record Enquiry(
        String reference, LocalDate discussionOn, @Nullable LocalDate endedOn) {}
