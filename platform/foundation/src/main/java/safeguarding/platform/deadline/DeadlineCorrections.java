package safeguarding.platform.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For facts that were recorded wrongly. The deadline that followed from them stays the same one, with what it was in its
 * versions. Works in the caller's transaction; each change is an event.
 */
public interface DeadlineCorrections {

    /**
     * A deadline counts from another day, was met on another day, or was not met at all; then it is due again, and overdue
     * when that has passed. One that cannot be worked out from the corrected day is withdrawn. Does nothing where no deadline of
     * the rule counted from the day recorded before, where it is withdrawn, or where nothing differs.
     *
     * @param countedFrom day 0 as it was recorded
     * @param startsOn day 0 as it was
     * @param metOn civil date on which it was met; null when it was not
     */
    void correct(UUID aggregateId, String ruleId, LocalDate countedFrom, LocalDate startsOn, @Nullable LocalDate metOn);

    /**
     * A child was named in error: the deadlines of the subject, whatever became of them, are about the other children only.
     * Does nothing where a deadline is about nobody else.
     */
    void noLongerAbout(UUID aggregateId, UUID childId);
}
