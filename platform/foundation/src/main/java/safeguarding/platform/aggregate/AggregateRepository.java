package safeguarding.platform.aggregate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/**
 * The stored aggregates of one kind. A feature's store extends it and adds its queries; changes go through
 * {@link #save}, which keeps the change and its events together.
 */
public abstract class AggregateRepository<A extends Aggregate> implements PanacheRepositoryBase<A, UUID> {

    /**
     * Stores the aggregate and records what happened to it, in the caller's transaction. The change is written first:
     * the lock on its row is held before its events are given their place in the journal.
     *
     * @throws ProblemException {@code stale-version} when somebody else has changed the aggregate since it was read
     */
    public A save(A aggregate) {
        saveAll(List.of(aggregate));
        return aggregate;
    }

    /** Stores several aggregates as {@link #save} does, in one round for all of them. */
    public void saveAll(List<A> aggregates) {
        try {
            persist(aggregates);
            flush();
        } catch (OptimisticLockException changedMeanwhile) {
            throw ProblemException.of(
                    ProblemType.STALE_VERSION, "The record has changed since it was read. Read it again.");
        }
        // A base class that asks for this in its constructor could not be proxied; the repository stays plain to
        // extend.
        CDI.current().select(AggregateHistory.class).get().keep(aggregates);
    }
}
