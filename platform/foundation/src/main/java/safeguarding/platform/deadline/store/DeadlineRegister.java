package safeguarding.platform.deadline.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadline.State;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;

/** Reads the deadlines of this service. */
@ApplicationScoped
public class DeadlineRegister {

    private static final String CHILDREN = "select c.id from unnest(d.child_ids) as c(id) where ";

    private static final String COUNTED_BETWEEN = """
            select d.*, array(%1$s) as shown_children from deadline d
            where d.rule_id = :rule and d.starts_on between :from and :to and %2$s
              and (cardinality(d.child_ids) = 0 or exists (%1$s))
            order by d.starts_on, d.id""";

    private final Sql sql;
    private final KeysetPages pages;
    private final DeadlineTable table;

    DeadlineRegister(Sql sql, KeysetPages pages, DeadlineTable table) {
        this.sql = sql;
        this.pages = pages;
        this.table = table;
    }

    /**
     * What a list asks for; null means any.
     *
     * @param state where the deadlines stand
     * @param dueBefore first due date that is left out
     * @param subject the thing they are about
     * @param area code of the area responsible
     * @param known what was recorded by then; null for what stands
     */
    public record Filter(
            @Nullable State state,
            @Nullable LocalDate dueBefore,
            @Nullable UUID subject,
            @Nullable String area,
            @Nullable KnownOn known) {}

    /**
     * One page of deadlines, earliest due first, with the children that may be shown; those about no child are shown to
     * everybody who may list.
     *
     * @param policy the row policy on a column, such as {@code access::toList}
     */
    public Page<Deadline> list(Filter filter, Function<String, RowPredicate> policy, PageRequest page) {
        var known = filter.known();
        var query = visible(known == null ? "deadline d" : "deadline_versions d", policy);
        if (known != null) {
            known.parameters().forEach((name, value) -> query.where(known.sql("d"), name, value));
        }
        return query.whereGiven("d.state = :state", "state", filter.state())
                .whereGiven("d.due_on < :dueBefore", "dueBefore", filter.dueBefore())
                .whereGiven("d.aggregate_id = :subject", "subject", filter.subject())
                .whereGiven("d.area = :area", "area", filter.area())
                .page(page, DeadlineRegister::shown);
    }

    /** Those of these deadlines that may be shown, by their identifiers and as they stand; see {@link #list}. */
    public Map<UUID, Deadline> shown(List<UUID> ids, Function<String, RowPredicate> policy) {
        var found = visible("deadline d", policy)
                .where("d.id = any (:ids)", "ids", ids)
                .page(new PageRequest(PageRequest.LARGEST, null), DeadlineRegister::shown);
        return found.items().stream().collect(Collectors.toMap(Deadline::id, Function.identity()));
    }

    /**
     * The deadlines of a rule that count from days of a period, the earliest first, with the children that may be shown; see
     * {@link #list}.
     *
     * @param area code of the area responsible; null for any
     */
    public List<Deadline> countedBetween(
            String ruleId, LocalDate from, LocalDate to, @Nullable String area, Function<String, RowPredicate> policy) {
        var visible = policy.apply("c.id");
        var parameters = new HashMap<String, Object>(visible.parameters());
        parameters.putAll(Map.of("rule", ruleId, "from", from, "to", to, "area", area == null ? "" : area));
        var statement = NamedSql.of(
                COUNTED_BETWEEN.formatted(CHILDREN + visible.sql(), area == null ? "'' = :area" : "d.area = :area"),
                parameters);
        return sql.list(
                statement.sql(), DeadlineRegister::shown, statement.values().toArray());
    }

    private KeysetQuery visible(String from, Function<String, RowPredicate> policy) {
        var visible = policy.apply("c.id");
        return pages.list("listServiceDeadlines")
                .select("d.*, array(" + CHILDREN + visible.sql() + ") as shown_children")
                .from(from)
                .visible(new RowPredicate(
                        "cardinality(d.child_ids) = 0 or exists (" + CHILDREN + visible.sql() + ")",
                        visible.parameters()))
                .visible(visible.rowsOf("deadline", "d.id"))
                .orderBy(Key.date("d.due_on"), Key.id("d.id"));
    }

    /** The deadline with this identifier. */
    public Optional<FiledDeadline> find(UUID id) {
        return table.find(id).map(stored -> new FiledDeadline(stored.deadline(), stored.version()));
    }

    /** How it stood from when to when, the earliest first. */
    public List<DeadlineVersion> versionsOf(UUID id) {
        return sql.list(
                "select * from deadline_versions where id = ? order by recorded_from", DeadlineRegister::version, id);
    }

    private static Deadline shown(ResultSet row) throws SQLException {
        return DeadlineTable.read(row).deadline().withChildren(Set.of((UUID[])
                row.getArray("shown_children").getArray()));
    }

    private static DeadlineVersion version(ResultSet row) throws SQLException {
        var d = DeadlineTable.read(row).deadline();
        return new DeadlineVersion(
                d.state(),
                d.dueOn(),
                d.sentence(),
                d.ruleSet(),
                d.metOn(),
                row.getObject("recorded_from", OffsetDateTime.class).toInstant(),
                instant(row.getObject("recorded_to", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
