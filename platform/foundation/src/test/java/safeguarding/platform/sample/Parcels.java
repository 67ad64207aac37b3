package safeguarding.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.aggregate.AggregateRepository;

/** The parcels. */
@ApplicationScoped
public class Parcels extends AggregateRepository<Parcel> {}
