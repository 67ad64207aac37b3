package safeguarding.platform.access.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.sql.Sql;

/**
 * The children whom an address names, by themselves or by a record about them: what is known of a request that was
 * refused before anything looked at a record.
 */
@ApplicationScoped
class NamedChildren {

    private static final String CHILD = "childId";
    private static final String SUBJECT = "subject";
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final String OF_RECORDS = """
            select distinct unnest(j.child_ids) from event_journal j where j.aggregate_id = any (?) or j.id = any (?)""";

    private final Sql sql;
    private final Instance<ChildrenOfRecords> others;

    NamedChildren(Sql sql, @Any Instance<ChildrenOfRecords> others) {
        this.sql = sql;
        this.others = others;
    }

    /** Children by path and query; what the body says is not read for this. */
    Set<UUID> in(UriInfo address) {
        var path = address.getPathParameters();
        var query = address.getQueryParameters();
        var children = new HashSet<UUID>();
        Stream.concat(values(path.get(CHILD)), values(query.get(CHILD))).forEach(children::add);
        var records = new HashSet<UUID>();
        path.forEach((name, values) -> values(values).forEach(records::add));
        values(query.get(SUBJECT)).forEach(records::add);
        records.removeAll(children);
        if (!records.isEmpty()) {
            children.addAll(sql.list(OF_RECORDS, row -> row.getObject(1, UUID.class), records, records));
            others.forEach(each -> children.addAll(each.of(records)));
        }
        return children;
    }

    private static Stream<UUID> values(@Nullable List<String> values) {
        return Optional.ofNullable(values).stream()
                .flatMap(List::stream)
                .filter(value -> UUID_SHAPE.matcher(value).matches())
                .map(UUID::fromString);
    }
}
