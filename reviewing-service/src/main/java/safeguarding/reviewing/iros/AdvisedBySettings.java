package safeguarding.reviewing.iros;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.reviewing.neighbours.AdvisedCaseloads;

/** Tells the other features which caseload is advised. */
@ApplicationScoped
class AdvisedBySettings implements AdvisedCaseloads {

    private final CaseloadSettings settings;

    AdvisedBySettings(CaseloadSettings settings) {
        this.settings = settings;
    }

    @Override
    public int from() {
        return settings.from();
    }

    @Override
    public int to() {
        return settings.to();
    }
}
