package safeguarding.audit.neighbours;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A theme of audits.
 *
 * @param code stable short code, such as {@code neglect-and-long-plans}
 * @param practiceDomain code of the domain of the Professional Capabilities Framework it belongs to (J1); null when none
 * @param retired whether no new audit of it is planned
 */
public record KnownTheme(
        UUID themeId, String code, String title, @Nullable String practiceDomain, boolean retired) {}
