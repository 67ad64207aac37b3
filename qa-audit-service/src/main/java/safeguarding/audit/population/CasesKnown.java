package safeguarding.audit.population;

import java.util.UUID;
import safeguarding.audit.cases.CaseKey;
import safeguarding.audit.cases.CaseKind;

/** The cases as known now. */
public interface CasesKnown {

    /** Waits until nobody draws or rebuilds, and keeps them waiting until the end of the transaction. */
    void shareWithOthersWhoTell();

    /** Keeps others from working out the same child until the end of the transaction. */
    void hold(UUID childId);

    /** The same, for a case. */
    void hold(CaseKind kind, CaseKey caseKey);

    /** Works out the cases of a child from everything that was told. */
    void workOut(UUID childId);

    /** Works out a case that is no child. */
    void workOut(CaseKind kind, CaseKey caseKey);

    /** Works out all cases. */
    void workOutAll();
}
