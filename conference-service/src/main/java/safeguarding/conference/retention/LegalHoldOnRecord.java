package safeguarding.conference.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.keeping.HoldKind;
import safeguarding.platform.keeping.LegalHold;

/** A hold on a record of this service. */
@Entity
@Table(name = "legal_hold")
public class LegalHoldOnRecord extends LegalHold {

    /** For Hibernate. */
    protected LegalHoldOnRecord() {}

    /** Somebody holds the record of a child. */
    public LegalHoldOnRecord(UUID childId, String area, HoldKind kind, String reason, String by, LocalDate on) {
        super(childId, area, kind, reason, by, on);
    }
}
