package safeguarding.platform.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import safeguarding.platform.importing.Finding;
import safeguarding.platform.importing.ImportHandler;
import safeguarding.platform.importing.ImportResult;
import safeguarding.platform.importing.ImportedLine;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.sql.SqlFailure;

/** Takes bundles from a file. */
@ApplicationScoped
public class BundleImport implements ImportHandler<SendBundleRequest> {

    /** How often a record came to this handler. */
    public static final AtomicInteger TAKEN = new AtomicInteger();

    private static final ConcurrentMap<String, Integer> COLLISIONS = new ConcurrentHashMap<>();

    private final EntityManager entities;

    BundleImport(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String kind() {
        return "bundles";
    }

    @Override
    public Class<SendBundleRequest> recordType() {
        return SendBundleRequest.class;
    }

    @Override
    public String naturalKey(SendBundleRequest record) {
        return record.label();
    }

    /** What follows the tilde in a label is shared. */
    @Override
    public Optional<String> lane(SendBundleRequest record) {
        var tilde = record.label().indexOf('~');
        return tilde < 0 ? Optional.empty() : Optional.of(record.label().substring(tilde));
    }

    @Override
    public ImportResult take(SendBundleRequest record, ImportedLine line) {
        TAKEN.incrementAndGet();
        var known = entities.createQuery("from Bundle where label = :label", Bundle.class)
                .setParameter("label", record.label())
                .getResultList();
        if (!known.isEmpty()) {
            known.getFirst().weigh(record.weight());
            return ImportResult.updated();
        }
        entities.persist(new Bundle(record.label(), record.weight()));
        entities.flush();
        Gate.pass(record.label());
        return switch (record.weight()) {
            case 2000 -> throw ProblemException.of(ProblemType.RULE_BROKEN, "Too heavy.");
            case 3000 -> new ImportResult.Rejected(List.of(Finding.of("unwanted", "weight", "Not wanted.")));
            case 4000 -> throw new IllegalArgumentException("a secret value");
            case 5000 -> throw collision();
            case 5001 -> {
                if (COLLISIONS.merge(record.label(), 1, Integer::sum) < 3) {
                    throw collision();
                }
                yield ImportResult.created();
            }
            default ->
                new ImportResult.Created(
                        record.weight() == 7 ? List.of(Finding.of("odd", "weight", "A remark.")) : List.of());
        };
    }

    private static SqlFailure collision() {
        return new SqlFailure(new java.sql.SQLException("made up", "40001"));
    }
}
