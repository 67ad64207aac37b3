package safeguarding.conference.councils.store;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.councils.CouncilNotification;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps what councils told each other. */
@ApplicationScoped
class PanacheNotifications extends AggregateRepository<CouncilNotification> {}
