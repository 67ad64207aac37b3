package safeguarding.conference.papers.store;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.papers.MinutesCorrection;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps what was asked to be corrected in minutes. */
@ApplicationScoped
public class PanacheMinutesCorrections extends AggregateRepository<MinutesCorrection> {}
