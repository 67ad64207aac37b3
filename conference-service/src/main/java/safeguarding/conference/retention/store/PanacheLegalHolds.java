package safeguarding.conference.retention.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.retention.LegalHoldOnRecord;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.keeping.HoldKind;
import safeguarding.platform.keeping.LegalHold;
import safeguarding.platform.keeping.LegalHolds;

/** Keeps the holds on records. */
@ApplicationScoped
public class PanacheLegalHolds extends AggregateRepository<LegalHoldOnRecord> implements LegalHolds {

    @Override
    public Optional<LegalHold> find(UUID holdId) {
        return findByIdOptional(holdId).map(LegalHold.class::cast);
    }

    @Override
    public List<LegalHold> on(UUID childId) {
        return List.copyOf(list("childId = ?1 order by id", childId));
    }

    @Override
    public LegalHold place(UUID childId, String area, HoldKind kind, String reason, String by, LocalDate on) {
        return save(new LegalHoldOnRecord(childId, area, kind, reason, by, on));
    }

    @Override
    public LegalHold lifted(LegalHold hold) {
        return save((LegalHoldOnRecord) hold);
    }
}
