package safeguarding.conference.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownRelatives;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/** Taking in complaints, and answering them stage by stage; what is due follows (local practice). */
@ApplicationScoped
public class AnsweringComplaints {

    /** Timescale within which whoever complains is told that it came. */
    public static final String ACKNOWLEDGEMENT = "complaint-acknowledged";

    private final Complaints complaints;
    private final KnownRelatives relatives;
    private final Deadlines deadlines;
    private final Clock clock;

    AnsweringComplaints(Complaints complaints, KnownRelatives relatives, Deadlines deadlines, Clock clock) {
        this.complaints = complaints;
        this.relatives = relatives;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * A complaint came.
     *
     * @throws ProblemException {@code rule-broken} (A5) when the day lies ahead, {@code invalid-request} when the person is
     *     nobody around any of the children
     */
    public Complaint make(KnownConference conference, Set<UUID> childIds, ComplaintReceived received) {
        FactInItsTime.notAhead(received.on(), today()).orRefuse();
        var person = received.personId();
        if (person != null && childIds.stream().noneMatch(child -> relatives.belongs(child, person))) {
            throw ProblemException.invalid("personId", "There is no such person around the children.");
        }
        var complaint = complaints.save(Complaint.make(conference, childIds, received));
        open(ACKNOWLEDGEMENT, complaint, received.on());
        open(ComplaintStage.LOCAL_RESOLUTION.rule(), complaint, received.on());
        return complaint;
    }

    /** Whoever complains was told. */
    public Complaint acknowledge(Complaint complaint, LocalDate on) {
        complaint.acknowledge(on, today());
        deadlines.met(complaint.id(), ACKNOWLEDGEMENT, on);
        return complaints.save(complaint);
    }

    /** The stage was answered. */
    public Complaint answer(Complaint complaint, ComplaintAnswer answer) {
        complaint.answer(answer, today());
        deadlines.met(complaint.id(), complaint.stages().getLast().stage().rule(), answer.on());
        return complaints.save(complaint);
    }

    /** It goes on to the next stage. */
    public Complaint escalate(Complaint complaint, LocalDate on, String reason) {
        complaint.escalate(on, reason, today());
        complaints.save(complaint);
        open(complaint.stages().getLast().stage().rule(), complaint, on);
        return complaint;
    }

    /** It is over. */
    public Complaint close(Complaint complaint, LocalDate on) {
        complaint.close(on, today());
        nothingIsDue(complaint);
        return complaints.save(complaint);
    }

    /** Whoever complained took it back. */
    public Complaint withdraw(Complaint complaint, LocalDate on, String reason) {
        complaint.withdraw(on, reason, today());
        nothingIsDue(complaint);
        return complaints.save(complaint);
    }

    private void open(String rule, Complaint complaint, LocalDate startsOn) {
        var identity = complaint.identity();
        if (deadlines.canWorkOut(rule, startsOn)) {
            deadlines.open(
                    rule,
                    new DeadlineSubject("complaint", complaint.id(), Set.copyOf(identity.childIds()), identity.area()),
                    startsOn);
        }
    }

    private void nothingIsDue(Complaint complaint) {
        deadlines.withdraw(complaint.id(), ACKNOWLEDGEMENT, "The complaint is closed.");
        for (var stage : ComplaintStage.values()) {
            deadlines.withdraw(complaint.id(), stage.rule(), "The complaint is closed.");
        }
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
