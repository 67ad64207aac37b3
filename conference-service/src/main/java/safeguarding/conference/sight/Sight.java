package safeguarding.conference.sight;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import safeguarding.platform.caller.CurrentCaller;

/** How much of a record the caller of the running request gets to see. Rows are decided elsewhere; this is about fields. */
@RequestScoped
public class Sight {

    private static final Set<String> INSIDE = Set.of(
            "chair",
            "conference-admin",
            "iro",
            "qa-manager",
            "qa-officer",
            "team-manager",
            "head-of-safeguarding",
            "case-system",
            "duty-team");

    private final CurrentCaller current;

    Sight(CurrentCaller current) {
        this.current = current;
    }

    /** Whether the caller sees the narrow view of partner agencies: everybody who does not work for the council's children. */
    public boolean narrow() {
        return current.caller().roles().stream().noneMatch(INSIDE::contains);
    }
}
