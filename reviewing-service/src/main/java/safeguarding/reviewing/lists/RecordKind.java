package safeguarding.reviewing.lists;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import safeguarding.platform.aggregate.Aggregate;

/**
 * A kind of record that is about one child.
 *
 * @param operation the list, such as {@code listPeriodsOfCare}
 * @param type kind of aggregate in the journal, such as {@code period-of-care}
 * @param table its table, with the columns {@code id} and {@code child_id}; the versions stand in {@code …_versions}
 * @param all reads records by identifier
 * @param childOf the child that a record is about
 */
public record RecordKind<A extends Aggregate>(
        String operation,
        String type,
        String table,
        Class<A> entity,
        Function<Collection<UUID>, List<A>> all,
        Function<A, UUID> childOf) {}
