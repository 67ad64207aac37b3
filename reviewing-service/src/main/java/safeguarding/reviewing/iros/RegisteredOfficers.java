package safeguarding.reviewing.iros;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import safeguarding.reviewing.neighbours.Caseloads;
import safeguarding.reviewing.neighbours.OfficerAnswer;
import safeguarding.reviewing.neighbours.OfficerQuestion;
import safeguarding.reviewing.neighbours.OfficerRegister;

/** Answers allocation from the register and from how many children each officer has. */
@ApplicationScoped
public class RegisteredOfficers implements OfficerRegister {

    private final ReviewingOfficers officers;
    private final Caseloads caseloads;
    private final CaseloadSettings settings;

    RegisteredOfficers(ReviewingOfficers officers, Caseloads caseloads, CaseloadSettings settings) {
        this.officers = officers;
        this.caseloads = caseloads;
        this.settings = settings;
    }

    @Override
    public List<OfficerAnswer> candidates(OfficerQuestion question) {
        return allocation(question).rank(officers.everybody());
    }

    @Override
    public OfficerAnswer judge(UUID officerId, OfficerQuestion question) {
        return officers.find(officerId)
                .map(officer -> allocation(question).judge(officer))
                .orElseGet(() -> new OfficerAnswer.Unknown(officerId));
    }

    @Override
    @Transactional
    public List<UUID> everybody() {
        return officers.everybody().stream().map(ReviewingOfficer::id).toList();
    }

    @Override
    public boolean knows(UUID officerId) {
        return officers.find(officerId).isPresent();
    }

    private OfficerAllocation allocation(OfficerQuestion question) {
        return new OfficerAllocation(
                question, new CaseloadLimits(settings.from(), settings.to()), caseloads.byOfficer());
    }
}
