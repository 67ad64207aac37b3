package safeguarding.conference.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.organisations.OrganisationEvent.OrganisationChanged;
import safeguarding.conference.organisations.OrganisationEvent.OrganisationRegistered;
import safeguarding.platform.aggregate.Aggregate;

/** A practice, school, force or trust that takes part in conferences. Its code never changes: agencies' lines hold it. */
@Entity
@Table(name = "organisation")
public class Organisation extends Aggregate {

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Embedded
    private @Nullable OrganisationDetails details;

    /** For Hibernate. */
    protected Organisation() {}

    private Organisation(String code) {
        this.code = code;
    }

    /** Somebody takes part from now on. */
    public static Organisation register(String code, OrganisationDetails details, LocalDate on) {
        var organisation = new Organisation(code);
        organisation.details = details;
        organisation.happened(new OrganisationRegistered(organisation.id(), on, code, details));
        return organisation;
    }

    /** What is written about it is different; the same leaves no trace. */
    public void change(OrganisationDetails now, LocalDate on) {
        if (!now.equals(details)) {
            details = now;
            happened(new OrganisationChanged(id(), on, code, now));
        }
    }

    /** Code of the organisation, such as {@code gp-practice-elm}. */
    public String code() {
        return code;
    }

    /** What is written about it. */
    public OrganisationDetails details() {
        if (details == null) {
            throw new IllegalStateException("An organisation has details.");
        }
        return details;
    }
}
