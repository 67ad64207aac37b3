package safeguarding.audit.population;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKey;
import safeguarding.audit.cases.CaseKind;

/** What files told of cases, one version for each time that something was different. */
public interface ToldCases {

    /** What became of a record. */
    enum Kept {
        NEW,
        CHANGED,
        THE_SAME
    }

    /**
     * Keeps how a case stands.
     *
     * @param childId the child; null for a case that is none
     */
    Kept keep(CaseKind kind, CaseKey caseKey, @Nullable UUID childId, FileCase stands);
}
