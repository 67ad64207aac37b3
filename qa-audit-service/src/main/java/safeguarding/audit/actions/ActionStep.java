package safeguarding.audit.actions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an action.
 *
 * @param on civil date
 * @param by staff number
 * @param words the evidence or the reason, in words; null where none is asked for
 * @param dueOn the day to which it was extended; null for other steps
 */
public record ActionStep(
        ActionStepKind kind,
        LocalDate on,
        String by,
        @Nullable String words,
        @Nullable LocalDate dueOn) {}
