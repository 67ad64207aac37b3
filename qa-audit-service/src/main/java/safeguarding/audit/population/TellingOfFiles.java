package safeguarding.audit.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.cases.CaseKey;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.neighbours.ChildTold;

/** Takes what a file tells of a case. */
@ApplicationScoped
public class TellingOfFiles {

    private final ToldCases told;
    private final CasesKnown cases;
    private final Event<ChildTold> features;

    TellingOfFiles(ToldCases told, CasesKnown cases, Event<ChildTold> features) {
        this.told = told;
        this.cases = cases;
        this.features = features;
    }

    /** Keeps how a case stands, if that is new. */
    public ToldCases.Kept tell(CaseKind kind, CaseKey key, Optional<UUID> child, FileCase stands) {
        cases.shareWithOthersWhoTell();
        cases.hold(kind, key);
        child.ifPresent(cases::hold);
        var kept = told.keep(kind, key, child.orElse(null), stands);
        if (kept != ToldCases.Kept.THE_SAME) {
            child.ifPresentOrElse(this::known, () -> cases.workOut(kind, key));
        }
        return kept;
    }

    private void known(UUID childId) {
        cases.workOut(childId);
        features.fire(new ChildTold(childId));
    }
}
