package safeguarding.conference.correspondence.store;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.correspondence.LetterRelease;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the releases after a death. */
@ApplicationScoped
public class PanacheLetterReleases extends AggregateRepository<LetterRelease> {}
