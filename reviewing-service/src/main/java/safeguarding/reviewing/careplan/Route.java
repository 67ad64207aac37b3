package safeguarding.reviewing.careplan;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a child is to live for good. */
public enum Route {
    RETURN_HOME,
    LONG_TERM_FOSTERING(LineKind.LONG_TERM_FOSTERING),
    SPECIAL_GUARDIANSHIP(LineKind.SPECIAL_GUARDIANSHIP),
    ADOPTION(LineKind.ADOPTION),
    KINSHIP,
    OTHER;

    private final @Nullable LineKind line;

    Route() {
        this.line = null;
    }

    Route(LineKind line) {
        this.line = line;
    }

    /** The line of steps that leads there; empty for a route without one. */
    public Optional<LineKind> line() {
        return Optional.ofNullable(line);
    }

    /** In a sentence. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
