package safeguarding.platform.lists;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;

/**
 * A kind of record that is about no child and belongs to areas, or to the whole council.
 *
 * @param operation the list, such as {@code listAuditFindings}
 * @param type kind of aggregate in the journal and in problems, such as {@code audit-finding}
 * @param table its table; the versions stand in {@code …_versions}
 * @param sight SQL condition on the row {@code r} under which somebody with the areas {@code :callersAreas} sees it; null for
 *     a kind that always concerns the whole council; never from outside
 * @param all reads records by identifier
 * @param areasOf codes of the record's areas; empty when it concerns the whole council
 */
public record AreaRecordKind<A extends Aggregate>(
        String operation,
        String type,
        String table,
        @Nullable String sight,
        Class<A> entity,
        Function<Collection<UUID>, List<A>> all,
        Function<A, List<String>> areasOf) {

    /** A kind that always concerns the whole council. */
    public static <A extends Aggregate> AreaRecordKind<A> ofTheCouncil(
            String operation, String type, String table, Class<A> entity, Function<Collection<UUID>, List<A>> all) {
        return new AreaRecordKind<>(operation, type, table, null, entity, all, record -> List.of());
    }

    /**
     * A kind with one area, in the column {@code area}; null in it is the whole council.
     *
     * @param areaOf code of the area; null when the record concerns the whole council
     */
    public static <A extends Aggregate> AreaRecordKind<A> ofAnArea(
            String operation,
            String type,
            String table,
            Class<A> entity,
            Function<Collection<UUID>, List<A>> all,
            Function<A, @Nullable String> areaOf) {
        return new AreaRecordKind<>(
                operation, type, table, "r.area is null or r.area = any (:callersAreas)", entity, all, record -> {
                    var area = areaOf.apply(record);
                    return area == null ? List.of() : List.of(area);
                });
    }

    /** A kind with several areas, in the column {@code areas}; none is the whole council. */
    public static <A extends Aggregate> AreaRecordKind<A> ofAreas(
            String operation,
            String type,
            String table,
            Class<A> entity,
            Function<Collection<UUID>, List<A>> all,
            Function<A, List<String>> areasOf) {
        return new AreaRecordKind<>(
                operation, type, table, "cardinality(r.areas) = 0 or r.areas && :callersAreas", entity, all, areasOf);
    }
}
