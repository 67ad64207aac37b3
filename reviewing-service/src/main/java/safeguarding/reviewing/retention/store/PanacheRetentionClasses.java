package safeguarding.reviewing.retention.store;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.retention.RetentionClass;

/** Keeps how long people said that records are kept. */
@ApplicationScoped
public class PanacheRetentionClasses extends AggregateRepository<RetentionClass> {}
