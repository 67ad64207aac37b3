package safeguarding.reviewing.challenge.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.caller.CurrentCaller;

/** Who writes or reads about a challenge. */
@ApplicationScoped
class Writing {

    private static final Set<String> IRO_LINE = Set.of("iro", "head-of-safeguarding");

    private final CurrentCaller current;

    Writing(CurrentCaller current) {
        this.current = current;
    }

    /** Staff number of the caller; the name of the sign-in for one who has none. */
    String by() {
        var caller = current.caller();
        return caller.staffId() == null ? caller.subject() : caller.staffId();
    }

    /** Whether the caller is an IRO or the IRO's manager. */
    boolean inIroLine() {
        return IRO_LINE.stream().anyMatch(current.caller()::hasRole);
    }
}
