package safeguarding.reviewing.care.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.care.PeriodOfCare;
import safeguarding.reviewing.care.PeriodsOfCare;

/** Opens a period of care for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedPeriod {

    private final PeriodsOfCare periods;
    private final Access access;

    OpenedPeriod(PeriodsOfCare periods, Access access) {
        this.periods = periods;
        this.access = access;
    }

    PeriodOfCare toRead(UUID id) {
        var period = found(id);
        access.toRead(protectedRecord(period));
        return period;
    }

    PeriodOfCare toChange(UUID id, @Nullable String ifMatch) {
        var period = found(id);
        access.toChange(protectedRecord(period));
        Versions.require(ifMatch, period);
        return period;
    }

    private PeriodOfCare found(UUID id) {
        return periods.find(id).orElseThrow(OpenedPeriod::unknown);
    }

    static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such period-of-care for this caller.");
    }

    private static ProtectedRecord protectedRecord(PeriodOfCare period) {
        return new ProtectedRecord("period-of-care", period.id(), Set.of(period.childId()));
    }
}
