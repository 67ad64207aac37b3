package safeguarding.reviewing.iros.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.iros.ReviewingOfficer;
import safeguarding.reviewing.iros.ReviewingOfficers;

/** Keeps the register of reviewing officers. */
@ApplicationScoped
public class PanacheReviewingOfficers extends AggregateRepository<ReviewingOfficer> implements ReviewingOfficers {

    @Override
    public Optional<ReviewingOfficer> find(UUID officerId) {
        return findByIdOptional(officerId);
    }

    @Override
    public Optional<ReviewingOfficer> withStaffId(String staffId) {
        return find("staffId", staffId).firstResultOptional();
    }

    @Override
    public List<ReviewingOfficer> everybody() {
        return list("order by id");
    }
}
