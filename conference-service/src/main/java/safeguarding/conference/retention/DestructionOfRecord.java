package safeguarding.conference.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import safeguarding.platform.keeping.Destruction;
import safeguarding.platform.keeping.KeptRecord;

/** The destruction of a record of this service. */
@Entity
@Table(name = "destruction")
public class DestructionOfRecord extends Destruction {

    /** For Hibernate. */
    protected DestructionOfRecord() {}

    /** Somebody asks for it. */
    public DestructionOfRecord(KeptRecord record, LocalDate dueOn, String reason, String by, LocalDate on) {
        super(record, dueOn, reason, by, on);
    }
}
