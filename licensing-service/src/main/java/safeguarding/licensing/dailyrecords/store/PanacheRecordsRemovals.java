package safeguarding.licensing.dailyrecords.store;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.licensing.dailyrecords.RecordsRemoval;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps that records were removed. */
@ApplicationScoped
public class PanacheRecordsRemovals extends AggregateRepository<RecordsRemoval> {}
