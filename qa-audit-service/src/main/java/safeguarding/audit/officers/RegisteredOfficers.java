package safeguarding.audit.officers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import safeguarding.audit.neighbours.KnownOfficer;
import safeguarding.audit.neighbours.KnownOfficers;

/** Tells the other features who audits. */
@ApplicationScoped
class RegisteredOfficers implements KnownOfficers {

    private final QaOfficers officers;

    RegisteredOfficers(QaOfficers officers) {
        this.officers = officers;
    }

    @Override
    public Optional<KnownOfficer> find(String staffId) {
        return officers.withStaffId(staffId).map(RegisteredOfficers::known);
    }

    @Override
    public List<KnownOfficer> everybody() {
        return officers.everybody().stream().map(RegisteredOfficers::known).toList();
    }

    private static KnownOfficer known(QaOfficer officer) {
        var details = officer.details();
        return new KnownOfficer(
                officer.id(),
                officer.staffId(),
                details.areas(),
                details.auditDaysPerMonth(),
                details.formerTeams(),
                details.from(),
                details.to());
    }
}
