package safeguarding.audit.population.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.population.Publisher;
import safeguarding.audit.population.ToldFact;
import safeguarding.audit.population.ToldFacts;
import safeguarding.platform.sql.Sql;

/** Keeps what was told, one row for each event. */
@ApplicationScoped
class FactsKept implements ToldFacts {

    static final String COLUMNS =
            "publisher, subject, sequence, recorded_at, thing, event, child_id, " + String.join(", ", ToldFact.NAMES);

    private static final String KEEP = """
            insert into told_fact (%s)
            select ?, ?, ?, ?::timestamptz, ?, ?, ?, %s
            where not exists (select 1 from told_destruction d
                where d.publisher = ? and d.child_id = ? and d.recorded_at >= ?::timestamptz)
            on conflict do nothing""".formatted(
            COLUMNS,
            String.join(", ", ToldFact.NAMES.stream().map(FactsKept::place).toList()));

    private final Sql sql;
    private final ObjectMapper json;

    FactsKept(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public boolean keep(ToldFact fact) {
        var values = new ArrayList<@Nullable Object>(List.of(
                fact.publisher().name(),
                fact.subject(),
                fact.sequence(),
                fact.recordedAt().toString(),
                fact.thing().name(),
                fact.event(),
                fact.childId()));
        ToldFact.NAMES.forEach(name -> values.add(value(fact.told(name))));
        values.addAll(List.of(
                fact.publisher().name(), fact.childId(), fact.recordedAt().toString()));
        return sql.update(KEEP, values.toArray()) == 1;
    }

    @Override
    public void destroy(Publisher publisher, UUID childId, Instant recordedAt) {
        sql.update(
                "insert into told_destruction (publisher, child_id, recorded_at) values (?, ?, ?::timestamptz)"
                        + " on conflict do nothing",
                publisher.name(),
                childId,
                recordedAt.toString());
        sql.update(
                "delete from told_fact where publisher = ? and child_id = ? and recorded_at <= ?::timestamptz",
                publisher.name(),
                childId,
                recordedAt.toString());
    }

    private static String place(String name) {
        return switch (name) {
            case "started_on", "ended_on", "due_on", "met_on" -> "?::date";
            case "earlier_plans" -> "?::integer";
            case "episodes" -> "?::jsonb";
            case "merge_id", "about_id" -> "?::uuid";
            case "survives" -> "?::boolean";
            default -> "?";
        };
    }

    private @Nullable Object value(@Nullable Object told) {
        if (!(told instanceof List<?> list)) {
            return told;
        }
        try {
            return json.writeValueAsString(list);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
