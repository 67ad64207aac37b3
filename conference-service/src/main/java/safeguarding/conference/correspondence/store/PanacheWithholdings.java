package safeguarding.conference.correspondence.store;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.correspondence.Withholding;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps what is kept from whom. */
@ApplicationScoped
public class PanacheWithholdings extends AggregateRepository<Withholding> {}
