package safeguarding.reviewing.participation.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.reviewing.participation.ChildsWords;
import safeguarding.reviewing.participation.Readers;

/** Which of a child's words a caller may read: what is for the unit alone is hidden from all others. */
@RequestScoped
class WordsSight {

    private static final Set<String> UNIT =
            Set.of("conference-admin", "head-of-safeguarding", "iro", "qa-manager", "qa-officer");

    private final CurrentCaller current;

    WordsSight(CurrentCaller current) {
        this.current = current;
    }

    boolean mayRead(ChildsWords words) {
        return words.spoken().readers() != Readers.UNIT || UNIT.stream().anyMatch(current.caller()::hasRole);
    }
}
