package safeguarding.reviewing.followed.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.Known;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.followed.LimitsTold;
import safeguarding.reviewing.neighbours.ToldLimit;
import safeguarding.reviewing.neighbours.ToldLimits;

/** Keeps by when something is due in conference-service. */
@ApplicationScoped
class LimitsKept implements LimitsTold, ToldLimits {

    private static final String KEEP = """
            insert into told_limit (id, about_type, about_id, rule_id, starts_on, due_on, state, link)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set rule_id = excluded.rule_id, starts_on = excluded.starts_on,
                due_on = excluded.due_on, state = excluded.state, link = excluded.link""";

    private static final String ABOUT = """
            select t.about_type, t.about_id, t.rule_id, t.starts_on, t.due_on, t.state, t.link from {told_limit t}
            where t.about_id = any (:about) and t.state <> 'withdrawn' order by t.due_on, t.id""";

    private final Sql sql;
    private final Known known;

    LimitsKept(Sql sql, Known known) {
        this.sql = sql;
        this.known = known;
    }

    @Override
    public void keep(UUID deadlineId, ToldLimit limit) {
        sql.update(
                KEEP,
                deadlineId,
                limit.aboutType(),
                limit.aboutId(),
                limit.ruleId(),
                limit.startsOn(),
                limit.dueOn(),
                limit.state(),
                limit.link().toString());
    }

    @Override
    public List<ToldLimit> about(Collection<UUID> aboutIds, @Nullable LocalDate knownOn) {
        if (aboutIds.isEmpty()) {
            return List.of();
        }
        return known.list(
                ABOUT,
                Map.of("about", aboutIds),
                knownOn,
                row -> new ToldLimit(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        row.getString(6),
                        URI.create(row.getString(7))));
    }
}
