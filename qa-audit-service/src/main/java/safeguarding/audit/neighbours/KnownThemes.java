package safeguarding.audit.neighbours;

import java.util.Optional;
import java.util.UUID;

/** The themes of audits. */
public interface KnownThemes {

    /** The theme; empty when there is none. */
    Optional<KnownTheme> find(UUID themeId);

    /** The theme with this code; empty when there is none. */
    Optional<KnownTheme> withCode(String code);
}
