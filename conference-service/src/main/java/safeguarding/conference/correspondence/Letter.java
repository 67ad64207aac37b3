package safeguarding.conference.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.correspondence.CorrespondenceEvent.LetterBegun;
import safeguarding.conference.correspondence.CorrespondenceEvent.LetterDispatched;
import safeguarding.conference.correspondence.CorrespondenceEvent.LetterHeld;
import safeguarding.conference.correspondence.CorrespondenceEvent.LetterResumed;
import safeguarding.conference.correspondence.CorrespondenceEvent.LetterWithdrawn;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/**
 * A letter about one child to one recipient. What stands in it is composed anew each time it is read, by what is kept from
 * whom then; once sent it is kept as it was sent.
 */
@Entity
@Table(name = "letter")
public class Letter extends Aggregate {

    @Column(name = "conference_id", nullable = false, updatable = false)
    private UUID conferenceId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Embedded
    private LetterTo to;

    @Column(name = "begun_on", nullable = false, updatable = false)
    private LocalDate begunOn;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Embedded
    private @Nullable LetterSent sent;

    @Embedded
    private @Nullable LetterWithdrawal withdrawal;

    /** For Hibernate. */
    protected Letter() {}

    private Letter(UUID conferenceId, String area, LetterTo to, LocalDate on) {
        this.conferenceId = conferenceId;
        this.area = area;
        this.to = to;
        this.begunOn = on;
    }

    /** It is to be sent. */
    public static Letter begin(UUID conferenceId, String area, LetterTo to, LocalDate on) {
        var letter = new Letter(conferenceId, area, to, on);
        letter.happened(new LetterBegun(letter.identity(), on));
        return letter;
    }

    /** It waits, because a child of the family has died; only what goes to the family and was not sent does. */
    public void hold(LocalDate on) {
        if (pending() && to.addressee().ofFamily() && heldOn == null) {
            heldOn = on;
            happened(new LetterHeld(identity(), on));
        }
    }

    /** It waits no more. */
    public void resume(LocalDate on) {
        if (pending() && heldOn != null) {
            heldOn = null;
            happened(new LetterResumed(identity(), on));
        }
    }

    /** It was sent as it stands there. */
    public void send(LetterSent asSent) {
        refuseOver();
        sent = asSent;
        heldOn = null;
        happened(new LetterDispatched(identity(), asSent.on(), asSent.by()));
    }

    /** It is not to be sent. */
    public void withdraw(LetterWithdrawal why) {
        refuseOver();
        withdrawal = why;
        happened(new LetterWithdrawn(identity(), why.on()));
    }

    private void refuseOver() {
        if (sent != null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "The letter was sent on %s and is kept as it was sent: write another.".formatted(sent.on()));
        }
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The letter was withdrawn: write another.");
        }
    }

    /** Whether it is still to be sent. */
    public boolean pending() {
        return sent == null && withdrawal == null;
    }

    /** The letter as its events name it. */
    public LetterIdentity identity() {
        return new LetterIdentity(id(), conferenceId, to.childId(), area, to.kind(), to.addressee());
    }

    /** To whom, about what. */
    public LetterTo to() {
        return to;
    }

    /** Civil date on which it was begun. */
    public LocalDate begunOn() {
        return begunOn;
    }

    /** Civil date since when it waits; null when it does not. */
    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    /** As it was sent; empty while it was not. */
    public Optional<LetterSent> sent() {
        return Optional.ofNullable(sent);
    }

    /** Why it is not to be sent; empty unless it was withdrawn. */
    public Optional<LetterWithdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
