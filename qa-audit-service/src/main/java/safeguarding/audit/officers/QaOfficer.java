package safeguarding.audit.officers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import safeguarding.audit.officers.OfficerEvent.OfficerChanged;
import safeguarding.audit.officers.OfficerEvent.OfficerRegistered;
import safeguarding.platform.aggregate.Aggregate;

/** A quality assurance officer of the unit, or its manager: whoever may be given a case to audit. */
@Entity
@Table(name = "qa_officer")
public class QaOfficer extends Aggregate {

    @Column(name = "staff_id", nullable = false, updatable = false)
    private String staffId;

    @Embedded
    private OfficerDetails details;

    /** For Hibernate. */
    protected QaOfficer() {}

    private QaOfficer(String staffId, OfficerDetails details, LocalDate on) {
        this.staffId = staffId;
        this.details = details;
        happened(new OfficerRegistered(id(), staffId, on, details));
    }

    /** Somebody who is new in the register. */
    public static QaOfficer register(String staffId, OfficerDetails details, LocalDate on) {
        return new QaOfficer(staffId, details, on);
    }

    /** Takes what holds now. What stays the same leaves no trace. */
    public void change(OfficerDetails after, LocalDate on) {
        if (details.equals(after)) {
            return;
        }
        details = after;
        happened(new OfficerChanged(id(), staffId, on, after));
    }

    /** Staff number of the officer. */
    public String staffId() {
        return staffId;
    }

    /** Everything about the officer that can change. */
    public OfficerDetails details() {
        return details;
    }
}
