package safeguarding.conference.councils.store;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.councils.CouncilArrangement;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps arrangements with other councils. */
@ApplicationScoped
class PanacheArrangements extends AggregateRepository<CouncilArrangement> {}
