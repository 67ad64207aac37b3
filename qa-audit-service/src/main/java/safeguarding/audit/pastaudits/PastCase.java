package safeguarding.audit.pastaudits;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.audit.pastaudits.PastCaseEvent.PastCaseChanged;
import safeguarding.audit.pastaudits.PastCaseEvent.PastCaseTaken;
import safeguarding.platform.aggregate.Aggregate;

/** A case of a past audit: a number, and what its audit came to. Who it was is not kept. */
@Entity
@Table(name = "past_case")
public class PastCase extends Aggregate {

    @Column(name = "audit_id", nullable = false, updatable = false)
    private UUID auditId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Embedded
    private PastGrade grade;

    /** For Hibernate. */
    protected PastCase() {}

    private PastCase(UUID auditId, int number, PastGrade grade, LocalDate on) {
        this.auditId = auditId;
        this.number = number;
        this.grade = grade;
        happened(new PastCaseTaken(id(), auditId, number, grade.area(), on));
    }

    /** A case that is taken in. */
    static PastCase take(UUID auditId, int number, PastGrade grade, LocalDate on) {
        return new PastCase(auditId, number, grade, on);
    }

    /**
     * It is told otherwise. The same again leaves no trace.
     *
     * @return whether it was otherwise
     */
    boolean change(PastGrade now, LocalDate on) {
        if (grade.equals(now)) {
            return false;
        }
        grade = now;
        happened(new PastCaseChanged(id(), auditId, number, now.area(), on));
        return true;
    }

    public UUID auditId() {
        return auditId;
    }

    /** What its audit came to. */
    public PastGrade grade() {
        return grade;
    }
}
