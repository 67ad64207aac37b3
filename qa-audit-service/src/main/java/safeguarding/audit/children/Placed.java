package safeguarding.audit.children;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where children are placed for the row policy. */
public interface Placed {

    /** How the child is placed; empty when it is not. */
    Optional<Sight> find(UUID childId);

    /**
     * How a child is placed.
     *
     * @param area code of the area; null when not known
     */
    record Sight(@Nullable String area, boolean restricted, boolean sealed) {}
}
