package safeguarding.reviewing.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.keeping.KeepingEvent.RetentionSet;
import safeguarding.platform.problem.ProblemException;

/** How long a child's record is kept, because a person has said so. Its identifier is the child's. */
@Entity
@Table(name = "retention_class")
public class RetentionClass extends Aggregate {

    @Column(name = "area", nullable = false)
    private String area;

    @Enumerated(EnumType.STRING)
    @Column(name = "class", nullable = false)
    private RetentionKind kind;

    @Column(name = "basis_on")
    private @Nullable LocalDate basisOn;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "set_by", nullable = false)
    private String setBy;

    @Column(name = "set_on", nullable = false)
    private LocalDate setOn;

    /** For Hibernate. */
    protected RetentionClass() {}

    /** A class that nobody has set yet. */
    public RetentionClass(LifeOfChild life) {
        super(life.childId());
        this.area = life.area();
    }

    /**
     * A person says how long the record is kept; the same again leaves no trace.
     *
     * @param recorded what follows from what is recorded: nobody says less
     * @param day day of the adoption order, which only an adopted child has; null otherwise
     * @throws ProblemException {@code invalid-request} when the day is missing, or given for another kind;
     *     {@code rule-broken} (L1, L2) when what is recorded says more
     */
    public void set(
            RetentionKind recorded, RetentionKind given, @Nullable LocalDate day, String why, String by, LocalDate on) {
        if ((given == RetentionKind.ADOPTED) != (day != null)) {
            throw ProblemException.invalid(
                    "basisOn", "The day of the adoption order is given for an adopted child, and for no other.");
        }
        RetentionRules.permitsSaying(recorded, given).orRefuse();
        if (given == kind && Objects.equals(day, basisOn) && why.equals(reason)) {
            return;
        }
        kind = given;
        basisOn = day;
        reason = why;
        setBy = by;
        setOn = on;
        happened(new RetentionSet(id(), area, on, Codes.of(given)));
    }

    public RetentionKind kind() {
        return kind;
    }

    /** Day from which the years count; null where that is a day of the child's life. */
    public @Nullable LocalDate basisOn() {
        return basisOn;
    }

    /** Why, in the words of the unit. */
    public String reason() {
        return reason;
    }

    /** Staff number of who set it. */
    public String setBy() {
        return setBy;
    }

    /** Civil date on which it was set. */
    public LocalDate setOn() {
        return setOn;
    }
}
