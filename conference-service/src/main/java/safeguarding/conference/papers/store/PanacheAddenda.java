package safeguarding.conference.papers.store;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.papers.MinutesAddendum;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps what was added to minutes. */
@ApplicationScoped
public class PanacheAddenda extends AggregateRepository<MinutesAddendum> {}
