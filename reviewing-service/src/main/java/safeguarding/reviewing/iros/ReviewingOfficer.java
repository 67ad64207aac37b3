package safeguarding.reviewing.iros;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.reviewing.iros.OfficerEvent.OfficerChanged;
import safeguarding.reviewing.iros.OfficerEvent.OfficerRegistered;

/** An independent reviewing officer: a registered social worker (C2.3) with areas and a share of full time. */
@Entity
@Table(name = "reviewing_officer")
public class ReviewingOfficer extends Aggregate {

    @Column(name = "staff_id", nullable = false, updatable = false)
    private String staffId;

    @Embedded
    private OfficerName name;

    @Embedded
    private Remit remit;

    @Embedded
    private Registration registration;

    @Embedded
    private Control control;

    /** For Hibernate. */
    protected ReviewingOfficer() {}

    private ReviewingOfficer(String staffId, OfficerDetails details, LocalDate on) {
        this.staffId = staffId;
        take(details);
        happened(new OfficerRegistered(id(), staffId, on, remit));
    }

    /** Somebody who is new in the register. */
    public static ReviewingOfficer register(String staffId, OfficerDetails details, LocalDate on) {
        return new ReviewingOfficer(staffId, details, on);
    }

    /** Takes what holds now. What stays the same leaves no trace. */
    public void change(OfficerDetails after, LocalDate on) {
        if (details().equals(after)) {
            return;
        }
        take(after);
        happened(new OfficerChanged(id(), staffId, on, remit));
    }

    private void take(OfficerDetails details) {
        name = details.name();
        remit = details.remit();
        registration = details.registration();
        control = details.control();
    }

    /** Staff number of the officer. */
    public String staffId() {
        return staffId;
    }

    /** Everything about the officer that can change. */
    public OfficerDetails details() {
        return new OfficerDetails(name, remit, registration, control);
    }
}
