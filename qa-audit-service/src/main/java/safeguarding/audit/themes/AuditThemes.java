package safeguarding.audit.themes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The themes of audits. */
public interface AuditThemes {

    /** The theme; empty when there is none. */
    Optional<AuditTheme> find(UUID themeId);

    /** The theme with this code; empty when there is none. */
    Optional<AuditTheme> withCode(String code);

    /** The themes with these identifiers. */
    List<AuditTheme> all(Collection<UUID> ids);

    /** Keeps the theme with what happened. */
    AuditTheme save(AuditTheme theme);
}
