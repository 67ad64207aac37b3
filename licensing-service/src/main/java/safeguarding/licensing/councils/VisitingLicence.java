package safeguarding.licensing.councils;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.councils.VisitingEvent.VisitingChanged;
import safeguarding.licensing.councils.VisitingEvent.VisitingRecorded;
import safeguarding.licensing.councils.VisitingEvent.VisitingWithdrawn;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;

/** A licence of another council for a child who performs in this council's area. */
@Entity
@Table(name = "visiting_licence")
public class VisitingLicence extends Aggregate {

    @Embedded
    private VisitingDetails details;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected VisitingLicence() {}

    private VisitingLicence(VisitingDetails details, LocalDate on) {
        this.details = details;
        happened(new VisitingRecorded(id(), on, details));
    }

    /** Another council has told of it. */
    static VisitingLicence record(VisitingDetails details, LocalDate on) {
        return new VisitingLicence(details, on);
    }

    /** Takes what holds now; what stays the same leaves no trace; {@code conflict} when it was withdrawn. */
    void change(VisitingDetails after, LocalDate on) {
        refuseWithdrawn();
        if (!details.equals(after)) {
            details = after;
            happened(new VisitingChanged(id(), on, after));
        }
    }

    /** It is not there any more; {@code conflict} when that is written already. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new VisitingWithdrawn(id(), why.on(), details));
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The record was withdrawn.");
        }
    }

    /** What the other council says. */
    public VisitingDetails details() {
        return details;
    }

    /** Why it is not there any more; empty for one that stands. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
