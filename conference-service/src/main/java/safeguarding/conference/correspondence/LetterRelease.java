package safeguarding.conference.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.correspondence.CorrespondenceEvent.LettersReleased;
import safeguarding.conference.correspondence.CorrespondenceEvent.LettersStoppedAgain;
import safeguarding.platform.aggregate.Aggregate;

/** A person lets letters to the family of a child who has died go on. */
@Entity
@Table(name = "letter_release")
public class LetterRelease extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Column(name = "released_on", nullable = false, updatable = false)
    private LocalDate releasedOn;

    @Column(name = "released_as", nullable = false, updatable = false)
    private String releasedAs;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "withdrawn_as")
    private @Nullable String withdrawnAs;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    /** For Hibernate. */
    protected LetterRelease() {}

    /**
     * Letters go on.
     *
     * @param releasedAs the role in which somebody does it
     */
    public LetterRelease(UUID childId, String area, LocalDate on, String releasedAs, String reason) {
        this.childId = childId;
        this.area = area;
        this.releasedOn = on;
        this.releasedAs = releasedAs;
        this.reason = reason;
        happened(new LettersReleased(id(), childId, area, on, releasedAs));
    }

    /** It is taken back: letters wait again. */
    void withdraw(LocalDate on, String as, String because) {
        if (withdrawnOn == null) {
            withdrawnOn = on;
            withdrawnAs = as;
            withdrawalReason = because;
            happened(new LettersStoppedAgain(id(), childId, area, on, as));
        }
    }

    /** Whether letters go on by it. */
    boolean stands() {
        return withdrawnOn == null;
    }

    /** Civil date on which it was taken back; null while it stands. */
    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    /** The role in which somebody took it back; null while it stands. */
    public @Nullable String withdrawnAs() {
        return withdrawnAs;
    }

    /** Why it was taken back; null while it stands. */
    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }

    /** The child who has died. */
    public UUID childId() {
        return childId;
    }

    /** Civil date. */
    public LocalDate releasedOn() {
        return releasedOn;
    }

    /** The role in which somebody did it. */
    public String releasedAs() {
        return releasedAs;
    }

    /** Why, in the words of the unit. */
    public String reason() {
        return reason;
    }
}
