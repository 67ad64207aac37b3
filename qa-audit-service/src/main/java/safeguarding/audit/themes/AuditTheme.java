package safeguarding.audit.themes;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.themes.ThemeEvent.ThemeChanged;
import safeguarding.audit.themes.ThemeEvent.ThemeRegistered;
import safeguarding.audit.themes.ThemeEvent.ThemeRetired;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** What audits are about, year after year. */
@Entity
@Table(name = "audit_theme")
public class AuditTheme extends Aggregate {

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Embedded
    private ThemeDetails details;

    @Column(name = "retired_on")
    private @Nullable LocalDate retiredOn;

    @Column(name = "retired_because")
    private @Nullable String retiredBecause;

    /** For Hibernate. */
    protected AuditTheme() {}

    private AuditTheme(String code, ThemeDetails details, LocalDate on) {
        this.code = code;
        this.details = details;
        happened(new ThemeRegistered(id(), code, on, details));
    }

    /** A theme that is new. */
    public static AuditTheme register(String code, ThemeDetails details, LocalDate on) {
        return new AuditTheme(code, details, on);
    }

    /** Takes what holds now. What stays the same leaves no trace. */
    public void change(ThemeDetails after, LocalDate on) {
        refuseRetired();
        if (details.equals(after)) {
            return;
        }
        details = after;
        happened(new ThemeChanged(id(), code, on, after));
    }

    /** No audit of it is planned any more; those that are stay. */
    public void retire(String reason, LocalDate on) {
        refuseRetired();
        retiredOn = on;
        retiredBecause = reason;
        happened(new ThemeRetired(id(), code, on, details));
    }

    private void refuseRetired() {
        if (retiredOn != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The theme was retired on " + retiredOn + ".");
        }
    }

    /** Its stable short code. */
    public String code() {
        return code;
    }

    /** Everything about it that can change. */
    public ThemeDetails details() {
        return details;
    }

    /** Civil date on which it was retired; empty while audits of it are planned. */
    public Optional<LocalDate> retiredOn() {
        return Optional.ofNullable(retiredOn);
    }

    /** Why it was retired; empty while it is not. */
    public Optional<String> retiredBecause() {
        return Optional.ofNullable(retiredBecause);
    }
}
