package safeguarding.audit.themes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a theme is audited.
 *
 * @param reference where it stands: the report, the indicator, the meeting
 * @param on civil date of it; null when it has none
 */
public record ThemeSource(
        SourceKind kind, String reference, @Nullable LocalDate on) {}
