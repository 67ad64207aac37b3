package safeguarding.audit.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import safeguarding.platform.caller.CurrentCaller;

/** Who writes something down. */
@ApplicationScoped
public class Acting {

    private final CurrentCaller caller;

    Acting(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Staff number of the caller; the subject of the token for one without. */
    public String staff() {
        return caller.caller().actor();
    }

    /** Whether the caller decides for quality assurance: the manager or the head of safeguarding. */
    public boolean decides() {
        return caller.caller().hasRole("qa-manager") || caller.caller().hasRole("head-of-safeguarding");
    }

    /** Whether the caller is of those who run quality assurance: the manager, an officer or the head of safeguarding. */
    public boolean assuresQuality() {
        return List.of("qa-manager", "qa-officer", "head-of-safeguarding").stream()
                .anyMatch(caller.caller()::hasRole);
    }
}
