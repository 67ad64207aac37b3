package safeguarding.platform.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a partner agency is involved with a child.
 *
 * @param childId the child
 * @param agency code of the agency
 * @param from first civil date of the involvement
 * @param to civil date on which it is no longer involved; null while it has no end
 */
public record AgencyPeriod(
        UUID childId,
        String agency,
        LocalDate from,
        @Nullable LocalDate to) {}
