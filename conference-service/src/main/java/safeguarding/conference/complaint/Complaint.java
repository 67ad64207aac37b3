package safeguarding.conference.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.complaint.ComplaintEvent.ComplaintAcknowledged;
import safeguarding.conference.complaint.ComplaintEvent.ComplaintAnswered;
import safeguarding.conference.complaint.ComplaintEvent.ComplaintClosed;
import safeguarding.conference.complaint.ComplaintEvent.ComplaintEscalated;
import safeguarding.conference.complaint.ComplaintEvent.ComplaintIdentity;
import safeguarding.conference.complaint.ComplaintEvent.ComplaintMade;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** A complaint about a conference. It holds nothing up: a plan goes on while a complaint about it is answered. */
@Entity
@Table(name = "complaint")
public class Complaint extends Aggregate {

    @Column(name = "conference_id", nullable = false, updatable = false)
    private UUID conferenceId;

    @Column(name = "child_ids", nullable = false, updatable = false)
    private List<UUID> childIds;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Enumerated(EnumType.STRING)
    @Column(name = "made_by", nullable = false, updatable = false)
    private Complainant madeBy;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "about", nullable = false, updatable = false)
    private ComplaintSubject about;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(name = "words", nullable = false, updatable = false)
    private String words;

    @Column(name = "acknowledged_on")
    private @Nullable LocalDate acknowledgedOn;

    @Column(name = "stages", nullable = false)
    private StagesOfComplaint stages;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "closing")
    private @Nullable ComplaintClosing closing;

    @Column(name = "closing_reason")
    private @Nullable String closingReason;

    /** For Hibernate. */
    protected Complaint() {}

    private Complaint(KnownConference conference, Set<UUID> childIds, ComplaintReceived received) {
        this.conferenceId = conference.conferenceId();
        this.childIds = childIds.stream().sorted().toList();
        this.area = conference.area();
        this.madeBy = received.by();
        this.personId = received.personId();
        this.about = received.about();
        this.receivedOn = received.on();
        this.words = received.words();
        this.stages = new StagesOfComplaint(
                List.of(StageOfComplaint.begin(ComplaintStage.LOCAL_RESOLUTION, received.on(), null)));
    }

    /** It came. */
    public static Complaint make(KnownConference conference, Set<UUID> childIds, ComplaintReceived received) {
        var complaint = new Complaint(conference, childIds, received);
        complaint.happened(new ComplaintMade(complaint.identity(), received.on(), received.by(), received.about()));
        return complaint;
    }

    /** Whoever complains was told that it came; the same day again leaves no trace. */
    public void acknowledge(LocalDate on, LocalDate today) {
        refuseClosed();
        ComplaintRules.refuseBefore(on, receivedOn, today);
        if (!on.equals(acknowledgedOn)) {
            acknowledgedOn = on;
            happened(new ComplaintAcknowledged(identity(), on));
        }
    }

    /** The stage at which it is was answered. */
    public void answer(ComplaintAnswer answer, LocalDate today) {
        refuseClosed();
        if (stages.last().answeredOn() != null) {
            throw conflict("The stage has been answered.");
        }
        ComplaintRules.refuseBefore(answer.on(), stages.last().startedOn(), today);
        stages = stages.answered(answer);
        happened(new ComplaintAnswered(
                identity(), answer.on(), stages.last().stage(), answer.outcome(), answer.changed() != null));
    }

    /** Whoever complains is not content with the answer: it goes on to the next stage. */
    public void escalate(LocalDate on, String reason, LocalDate today) {
        refuseClosed();
        var answeredOn = stages.last().answeredOn();
        if (answeredOn == null) {
            throw conflict("The stage has not been answered.");
        }
        ComplaintRules.refuseBefore(on, answeredOn, today);
        var next = stages.last().stage().next().orElseThrow(() -> conflict("There is no stage after this one."));
        stages = stages.with(StageOfComplaint.begin(next, on, reason));
        happened(new ComplaintEscalated(identity(), on, next));
    }

    /** It is over: the last answer stands. */
    public void close(LocalDate on, LocalDate today) {
        refuseClosed();
        var answeredOn = stages.last().answeredOn();
        if (answeredOn == null) {
            throw conflict("The stage has not been answered.");
        }
        ComplaintRules.refuseBefore(on, answeredOn, today);
        end(on, ComplaintClosing.ANSWERED, null);
    }

    /** Whoever complained took it back, not before what was recorded last of its stages. */
    public void withdraw(LocalDate on, String reason, LocalDate today) {
        refuseClosed();
        ComplaintRules.refuseBefore(on, stages.last().lastOn(), today);
        end(on, ComplaintClosing.WITHDRAWN, reason);
    }

    private void end(LocalDate on, ComplaintClosing how, @Nullable String reason) {
        closedOn = on;
        closing = how;
        closingReason = reason;
        happened(new ComplaintClosed(identity(), on, how));
    }

    private void refuseClosed() {
        if (closedOn != null) {
            throw conflict("The complaint is closed.");
        }
    }

    private static ProblemException conflict(String sentence) {
        return ProblemException.of(ProblemType.CONFLICT, sentence);
    }

    /** The complaint as its events name it. */
    public ComplaintIdentity identity() {
        return new ComplaintIdentity(id(), conferenceId, List.copyOf(childIds), area);
    }

    /** How it came. */
    public ComplaintReceived received() {
        return new ComplaintReceived(madeBy, personId, about, receivedOn, words);
    }

    /** Civil date on which whoever complains was told; null while nobody was. */
    public @Nullable LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    /** Its stages, the first first. */
    public List<StageOfComplaint> stages() {
        return stages.all();
    }

    /** Civil date on which it was closed; null while it is open. */
    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** How it ended; null while it is open. */
    public @Nullable ComplaintClosing closing() {
        return closing;
    }

    /** Why it was taken back, in words; null otherwise. */
    public @Nullable String closingReason() {
        return closingReason;
    }
}
