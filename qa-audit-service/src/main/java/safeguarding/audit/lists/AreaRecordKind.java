package safeguarding.audit.lists;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;

/**
 * A kind of record that is about no child and belongs to an area, or to the whole council.
 *
 * @param operation the list, such as {@code listAuditFindings}
 * @param type kind of aggregate in the journal and in problems, such as {@code audit-finding}
 * @param table its table; the versions stand in {@code …_versions}
 * @param area SQL of the area of the row {@code r}, such as {@code r.area}; null for a kind that always concerns the whole
 *     council; never from outside
 * @param all reads records by identifier
 * @param areaOf code of the record's area; null when it concerns the whole council
 */
public record AreaRecordKind<A extends Aggregate>(
        String operation,
        String type,
        String table,
        @Nullable String area,
        Class<A> entity,
        Function<Collection<UUID>, List<A>> all,
        Function<A, @Nullable String> areaOf) {

    /** A kind that always concerns the whole council. */
    public static <A extends Aggregate> AreaRecordKind<A> ofTheCouncil(
            String operation, String type, String table, Class<A> entity, Function<Collection<UUID>, List<A>> all) {
        return new AreaRecordKind<>(operation, type, table, null, entity, all, record -> null);
    }
}
