package safeguarding.conference.chairs.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.chairs.Chair;
import safeguarding.conference.chairs.Chairs;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the register of chairs. */
@ApplicationScoped
public class PanacheChairs extends AggregateRepository<Chair> implements Chairs {

    @Override
    public Optional<Chair> find(UUID chairId) {
        return findByIdOptional(chairId);
    }

    @Override
    public Optional<Chair> lock(UUID chairId) {
        return findByIdOptional(chairId, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Chair> withStaffId(String staffId) {
        return find("staffId", staffId).firstResultOptional();
    }

    @Override
    public List<Chair> everybody() {
        return list("order by id");
    }
}
