package safeguarding.conference.subjectaccess;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.subjectaccess.SubjectAccessEvent.AccessAnswered;
import safeguarding.conference.subjectaccess.SubjectAccessEvent.AccessExtended;
import safeguarding.conference.subjectaccess.SubjectAccessEvent.AccessRequested;
import safeguarding.conference.subjectaccess.SubjectAccessEvent.AccessRuled;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Somebody asks what this service holds on a person. */
@Entity
@Table(name = "subject_access_request")
public class SubjectAccessRequest extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "made_by", nullable = false, updatable = false)
    private Requester madeBy;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Embedded
    private @Nullable AccessExtension extension;

    @Column(name = "rulings", nullable = false)
    private int rulings;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private SubjectAccessState state;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    /** For Hibernate. */
    protected SubjectAccessRequest() {}

    private SubjectAccessRequest(UUID childId, String area, AccessAsked asked) {
        this.childId = childId;
        this.area = area;
        this.personId = asked.personId();
        this.madeBy = asked.by();
        this.receivedOn = asked.on();
        this.reason = asked.reason();
        this.state = SubjectAccessState.OPEN;
    }

    /** Somebody asked. */
    public static SubjectAccessRequest make(UUID childId, String area, AccessAsked asked) {
        var request = new SubjectAccessRequest(childId, area, asked);
        request.happened(new AccessRequested(request.id(), childId, area, asked.on(), asked.by()));
        return request;
    }

    /**
     * The answer takes longer.
     *
     * @throws ProblemException {@code conflict} when it was extended before: once is all there is (L13)
     */
    void extend(AccessExtension given) {
        refuseAnswered();
        if (extension != null) {
            throw conflict("The time for the answer was extended before.");
        }
        extension = given;
        happened(new AccessExtended(id(), childId, area, given.on()));
    }

    /** A person ruled on a part. */
    void ruled(PartRuling ruling) {
        refuseAnswered();
        rulings++;
        happened(new AccessRuled(id(), childId, area, ruling.on(), ruling.ruling()));
    }

    /** The answer was given. */
    void answer(LocalDate on, String by) {
        refuseAnswered();
        answeredOn = on;
        answeredBy = by;
        state = SubjectAccessState.CLOSED;
        happened(new AccessAnswered(id(), childId, area, on));
    }

    private void refuseAnswered() {
        if (state == SubjectAccessState.CLOSED) {
            throw conflict("The request was answered.");
        }
    }

    private static ProblemException conflict(String sentence) {
        return ProblemException.of(ProblemType.CONFLICT, sentence);
    }

    public UUID childId() {
        return childId;
    }

    /** Code of the area responsible when it came. */
    public String area() {
        return area;
    }

    /** How it came. */
    public AccessAsked asked() {
        return new AccessAsked(madeBy, personId, receivedOn, reason);
    }

    public SubjectAccessState state() {
        return state;
    }

    /** Why it takes longer; empty when it does not. */
    public Optional<AccessExtension> extension() {
        return Optional.ofNullable(extension);
    }

    /** Civil date of the answer; empty while there is none. */
    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    /** Staff number of who gave the answer; empty while there is none. */
    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }
}
