package safeguarding.conference.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.ConferenceDecision;
import safeguarding.conference.plan.Decisions;
import safeguarding.conference.plan.Withdrawal;
import safeguarding.conference.sight.Sight;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** Opens a decision for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedDecision {

    private final Decisions decisions;
    private final Access access;
    private final Sight sight;
    private final Clock clock;

    OpenedDecision(Decisions decisions, Access access, Sight sight, Clock clock) {
        this.decisions = decisions;
        this.access = access;
        this.sight = sight;
        this.clock = clock;
    }

    /** A decision that was withdrawn is not there for partner agencies. */
    ConferenceDecision toRead(UUID conferenceId, UUID id) {
        var decision = found(conferenceId, id);
        if (!sees(decision)) {
            throw none();
        }
        access.toRead(ProtectedRecord.ofChild(decision.identity().childId()));
        return decision;
    }

    ConferenceDecision toChange(UUID conferenceId, UUID id, @Nullable String ifMatch) {
        var decision = found(conferenceId, id);
        access.toChange(ProtectedRecord.ofChild(decision.identity().childId()));
        Versions.require(ifMatch, decision);
        return decision;
    }

    /** Whether the running request's caller may see it among others. */
    boolean sees(ConferenceDecision decision) {
        return decision.withdrawal() == null || !sight.narrow();
    }

    Correction correction(String reason) {
        return new Correction(CivilTime.today(clock), reason);
    }

    Withdrawal withdrawal(String reason) {
        return new Withdrawal(CivilTime.today(clock), reason);
    }

    private ConferenceDecision found(UUID conferenceId, UUID id) {
        return decisions
                .find(id)
                .filter(known -> known.identity().conferenceId().equals(conferenceId))
                .orElseThrow(OpenedDecision::none);
    }

    private static ProblemException none() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such decision for this caller.");
    }
}
