package safeguarding.audit.programmes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.programmes.ProgrammeEvent.ProgrammeAgreed;
import safeguarding.audit.programmes.ProgrammeEvent.ProgrammeChanged;
import safeguarding.audit.programmes.ProgrammeEvent.ProgrammeOpened;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** The audits of one year, 1 April to 31 March. */
@Entity
@Table(name = "audit_programme")
public class AuditProgramme extends Aggregate {

    @Column(name = "starts_in", nullable = false, updatable = false)
    private int startsIn;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "purpose")
    private @Nullable String purpose;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Column(name = "agreed_by")
    private @Nullable String agreedBy;

    /** Number of the audit that was planned last; so no number is given twice. */
    @Column(name = "audits", nullable = false)
    private int audits;

    /** For Hibernate. */
    protected AuditProgramme() {}

    private AuditProgramme(int startsIn, String title, @Nullable String purpose, LocalDate on) {
        this.startsIn = startsIn;
        this.title = title;
        this.purpose = purpose;
        happened(new ProgrammeOpened(id(), startsIn, on));
    }

    /**
     * The programme of a year that has none.
     *
     * @param startsIn calendar year in whose April it begins
     * @param purpose what the year is for, in words; null when nothing was written
     */
    public static AuditProgramme open(int startsIn, String title, @Nullable String purpose, LocalDate on) {
        return new AuditProgramme(startsIn, title, purpose, on);
    }

    /** Takes what is said of it now. What stays the same leaves no trace. */
    public void change(String titleNow, @Nullable String purposeNow, LocalDate on) {
        if (title.equals(titleNow) && Objects.equals(purpose, purposeNow)) {
            return;
        }
        title = titleNow;
        purpose = purposeNow;
        happened(new ProgrammeChanged(id(), startsIn, on));
    }

    /**
     * It is agreed; audits can still be added and cancelled.
     *
     * @param by staff number of who agreed
     */
    public void agree(String by, LocalDate on) {
        if (agreedOn != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The programme was agreed on " + agreedOn + ".");
        }
        agreedOn = on;
        agreedBy = by;
        happened(new ProgrammeAgreed(id(), startsIn, on));
    }

    /** The reference of the next audit, such as {@code 2013-14/03}. */
    String nextReference() {
        audits++;
        return "%s/%02d".formatted(year().code(), audits);
    }

    /** Its year. */
    public ProgrammeYear year() {
        return new ProgrammeYear(startsIn);
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** What the year is for; empty when nothing was written. */
    public Optional<String> purpose() {
        return Optional.ofNullable(purpose);
    }

    /** Civil date on which it was agreed; empty while it is a draft. */
    public Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    /** Staff number of who agreed it; empty while it is a draft. */
    public Optional<String> agreedBy() {
        return Optional.ofNullable(agreedBy);
    }
}
