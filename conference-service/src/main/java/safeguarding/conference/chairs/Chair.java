package safeguarding.conference.chairs;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import safeguarding.conference.chairs.ChairEvent.ChairChanged;
import safeguarding.conference.chairs.ChairEvent.ChairRegistered;
import safeguarding.platform.aggregate.Aggregate;

/** A conference chair: a registered social worker (B2.5) with areas and a capacity. */
@Entity
@Table(name = "chair")
public class Chair extends Aggregate {

    @Column(name = "staff_id", nullable = false, updatable = false)
    private String staffId;

    @Embedded
    private ChairName name;

    @Embedded
    private Remit remit;

    @Embedded
    private Registration registration;

    @Embedded
    private LineManagement management;

    /** For Hibernate. */
    protected Chair() {}

    private Chair(String staffId, ChairDetails details, LocalDate on) {
        this.staffId = staffId;
        take(details);
        happened(new ChairRegistered(id(), staffId, on, remit));
    }

    /** Somebody who is new in the register. */
    public static Chair register(String staffId, ChairDetails details, LocalDate on) {
        return new Chair(staffId, details, on);
    }

    /** Takes what holds now. What stays the same leaves no trace. */
    public void change(ChairDetails after, LocalDate on) {
        if (details().equals(after)) {
            return;
        }
        take(after);
        happened(new ChairChanged(id(), staffId, on, remit));
    }

    private void take(ChairDetails details) {
        name = details.name();
        remit = details.remit();
        registration = details.registration();
        management = details.management();
    }

    /** Staff number of the chair. */
    public String staffId() {
        return staffId;
    }

    /** Everything about the chair that can change. */
    public ChairDetails details() {
        return new ChairDetails(name, remit, registration, management);
    }

    /** Codes of the areas the chair works in. */
    public List<String> areas() {
        return remit.areas();
    }
}
