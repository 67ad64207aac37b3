package safeguarding.conference.retention.store;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.retention.RetentionClass;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps how long people said that records are kept. */
@ApplicationScoped
public class PanacheRetentionClasses extends AggregateRepository<RetentionClass> {}
