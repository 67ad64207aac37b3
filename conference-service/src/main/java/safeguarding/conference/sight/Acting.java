package safeguarding.conference.sight;

import jakarta.enterprise.context.RequestScoped;
import safeguarding.platform.caller.CurrentCaller;

/** Who acts in the running request, as a record keeps it. */
@RequestScoped
public class Acting {

    private final CurrentCaller current;

    Acting(CurrentCaller current) {
        this.current = current;
    }

    /** Staff number of the person; the subject of the token where there is none. */
    public String person() {
        var caller = current.caller();
        return caller.actor();
    }
}
