package safeguarding.conference.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as the plan sets it.
 *
 * @param objective what is to be better for the child
 * @param action what is to be done
 * @param owner role of the person who does it
 * @param ownerAgency code of the organisation that does it; null for the family
 * @param dueOn civil date by which it is to be done
 */
@Embeddable
public record TaskSet(
        @Column(name = "objective") String objective,
        @Column(name = "action") String action,
        @Column(name = "owner") String owner,
        @Column(name = "owner_agency") @Nullable String ownerAgency,
        @Column(name = "due_on") LocalDate dueOn) {
    @Override
    public String toString() {
        return "TaskSet[masked]";
    }
}
