package safeguarding.conference.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Child;
import safeguarding.conference.convening.AgencyAtConference;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.convening.Attendance;
import safeguarding.conference.convening.Cancellation;
import safeguarding.conference.convening.ConferenceKind;
import safeguarding.conference.convening.HoldingFact;
import safeguarding.conference.convening.LateCause;
import safeguarding.conference.convening.MeetingMode;
import safeguarding.conference.convening.PastConference;
import safeguarding.conference.convening.QuorumFound;
import safeguarding.conference.exchange.history.PastDecision;
import safeguarding.conference.exchange.history.PastLine;
import safeguarding.conference.exchange.history.PastSitting;
import safeguarding.conference.neighbours.ChairRegister;
import safeguarding.conference.plan.Category;
import safeguarding.conference.plan.DecisionInWords;
import safeguarding.conference.plan.DecisionTaken;
import safeguarding.conference.plan.Dissent;
import safeguarding.conference.plan.EndingReason;
import safeguarding.conference.plan.FollowUp;
import safeguarding.conference.plan.Outcome;
import safeguarding.conference.plan.OutlinePlan;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** Puts what a record says about conferences into the words of convening and of plans. */
@ApplicationScoped
class PastWords {

    private final ChairRegister chairs;

    PastWords(ChairRegister chairs) {
        this.chairs = chairs;
    }

    PastConference conference(Child child, PastSitting told, Map<String, UUID> enquiries, LocalDate today) {
        told.involvement().forEach(line -> refuseWhatCannotHaveBeen(line, told.heldOn(), today));
        return new PastConference(
                told.reference(),
                Codes.read("conferences.kind", told.kind(), ConferenceKind.class),
                child.id(),
                child.area(),
                told.requestedOn(),
                enquiry(told.enquiryReference(), enquiries),
                told.notifiedOn(),
                null,
                told.cancelledOn() == null
                        ? null
                        : new Cancellation(
                                told.cancelledOn(),
                                Objects.requireNonNullElse(told.cancellationReason(), "Not recorded.")),
                told.heldOn() == null ? null : holding(told),
                told.chairStaffId() == null
                        ? null
                        : chairs.withStaffId(told.chairStaffId()).orElse(null));
    }

    private static void refuseWhatCannotHaveBeen(PastLine line, @Nullable LocalDate heldOn, LocalDate today) {
        if (line.invitedOn() != null && heldOn != null && line.invitedOn().isAfter(heldOn)) {
            throw ProblemException.invalid(List.of(new Violation(
                    "conferences.involvement.invitedOn", "Nobody is invited to a conference that has been held.")));
        }
        if (line.reportReceivedOn() != null && line.reportReceivedOn().isAfter(today)) {
            throw ProblemException.invalid(List.of(new Violation(
                    "conferences.involvement.reportReceivedOn", "A report cannot have come in the future.")));
        }
    }

    private static HoldingFact holding(PastSitting told) {
        return new HoldingFact(
                Objects.requireNonNull(told.heldOn()),
                told.involvement().stream().map(PastWords::agency).toList(),
                told.overrideReason(),
                Codes.readOrNull("conferences.lateCause", told.lateCause(), LateCause.class),
                Codes.readOrNull("conferences.quorum", told.quorum(), QuorumFound.class));
    }

    private static AgencyAtConference agency(PastLine told) {
        return new AgencyAtConference(
                told.agency(),
                Codes.read("conferences.involvement.kind", told.kind(), AgencyKind.class),
                told.directContact(),
                Codes.read("conferences.involvement.attendance", told.attendance(), Attendance.class),
                Codes.readOrNull("conferences.involvement.mode", told.mode(), MeetingMode.class),
                told.invitedOn(),
                told.reportReceivedOn());
    }

    DecisionTaken decision(UUID childId, PastDecision told) {
        var outcome = Codes.read("conferences.decision.outcome", told.outcome(), Outcome.class);
        return new DecisionTaken(
                childId,
                outcome,
                Codes.readOrNull("conferences.decision.category", told.category(), Category.class),
                Codes.readOrNull("conferences.decision.followUp", told.followUp(), FollowUp.class),
                Codes.readOrNull("conferences.decision.endingReason", told.endingReason(), EndingReason.class),
                new DecisionInWords(told.reasons(), told.interimSafetyPlan(), told.newDate()),
                told.dissents().stream()
                        .map(dissent -> new Dissent(dissent.agency(), dissent.reason()))
                        .toList(),
                outcome == Outcome.PLAN_MADE
                        ? new OutlinePlan(told.leadSocialWorker(), told.earlierPlansElsewhere(), List.of(), List.of())
                        : null);
    }

    private static @Nullable UUID enquiry(@Nullable String reference, Map<String, UUID> enquiries) {
        if (reference == null) {
            return null;
        }
        var id = enquiries.get(reference);
        if (id == null) {
            throw ProblemException.invalid(List.of(
                    new Violation("conferences.enquiryReference", "No enquiry of this record has the reference.")));
        }
        return id;
    }
}
