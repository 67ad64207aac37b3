package safeguarding.audit.population.rebuild;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.audit.population.Publisher;

/** The publishers themselves, asked through their API. */
public interface SourceOfCases {

    /**
     * The children of the cases that are open there on a day, as far as this service's client may list them.
     *
     * @throws safeguarding.platform.inbox.PublisherAway when the publisher does not answer
     */
    Set<UUID> childrenOfOpenCases(Publisher publisher, LocalDate asAt);
}
