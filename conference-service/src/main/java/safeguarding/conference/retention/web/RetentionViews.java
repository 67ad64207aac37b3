package safeguarding.conference.retention.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import safeguarding.conference.links.Links;
import safeguarding.conference.retention.LifeOfChild;
import safeguarding.conference.retention.RetentionClass;
import safeguarding.conference.retention.RetentionKind;
import safeguarding.conference.retention.Schedule;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.keeping.DecisionOnDestruction;
import safeguarding.platform.keeping.Destruction;
import safeguarding.platform.keeping.DestructionState;
import safeguarding.platform.keeping.KeptRecords;
import safeguarding.platform.keeping.LegalHold;
import safeguarding.platform.keeping.LiftingOfHold;

/** Shows how long records are kept. */
@ApplicationScoped
class RetentionViews {

    private final KeptRecords records;
    private final Schedule schedule;
    private final Links links;

    RetentionViews(KeptRecords records, Schedule schedule, Links links) {
        this.records = records;
        this.schedule = schedule;
        this.links = links;
    }

    RetentionView show(LifeOfChild life, Optional<RetentionClass> set) {
        var kind = Schedule.kindOf(life, set);
        return new RetentionView(
                life.childId(),
                Codes.of(kind),
                kind.rule(),
                kind.citation(),
                set.map(RetentionClass::reason).orElse(null),
                set.map(RetentionClass::setBy).orElse(null),
                set.map(RetentionClass::setOn).orElse(null),
                set.map(RetentionClass::basisOn).orElse(null),
                schedule.on(),
                schedule.dueOn(life, set).orElse(null),
                records.hindrances(life.childId()),
                links.to("/v1/children/" + life.childId() + "/retention"));
    }

    LegalHoldView show(LegalHold hold) {
        var lifting = hold.lifting();
        return new LegalHoldView(
                hold.id(),
                hold.childId(),
                Codes.of(hold.kind()),
                hold.reason(),
                hold.placedBy(),
                hold.placedOn(),
                lifting.map(LiftingOfHold::on).orElse(null),
                lifting.map(LiftingOfHold::by).orElse(null),
                lifting.map(LiftingOfHold::reason).orElse(null),
                links.to("/v1/legal-holds/" + hold.id()));
    }

    DestructionView show(Destruction destruction) {
        var decision = destruction.decision();
        return new DestructionView(
                destruction.id(),
                destruction.childId(),
                destruction.area(),
                Codes.of(destruction.state()),
                Codes.of(RetentionKind.valueOf(destruction.kind())),
                destruction.rule(),
                destruction.dueOn(),
                destruction.proposedBy(),
                destruction.proposedOn(),
                destruction.proposalReason(),
                decision.map(DecisionOnDestruction::by).orElse(null),
                decision.map(DecisionOnDestruction::on).orElse(null),
                decision.map(DecisionOnDestruction::reason).orElse(null),
                destruction.destroyedBy().orElse(null),
                destruction.destroyedOn().orElse(null),
                destruction.state() == DestructionState.DESTROYED
                        ? List.of()
                        : records.hindrances(destruction.childId()),
                links.to("/v1/destructions/" + destruction.id()));
    }

    RetentionReviewView review(LifeOfChild life, Optional<RetentionClass> set) {
        var kind = Schedule.kindOf(life, set);
        return new RetentionReviewView(
                life.childId(),
                life.area(),
                Codes.of(kind),
                kind.rule(),
                schedule.dueOn(life, set).orElseThrow());
    }
}
