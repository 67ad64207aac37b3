package safeguarding.audit.population.store.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.population.Publisher;
import safeguarding.audit.population.rebuild.Rebuilds.Portion;
import safeguarding.platform.sql.Sql;

/** Keeps the portions of rebuilds and how far the topic of each was read. */
@ApplicationScoped
class PortionsKept {

    private static final TypeReference<Map<Integer, Long>> OFFSETS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    PortionsKept(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The portions of both publishers. */
    void begin(UUID id) {
        for (var publisher : Publisher.values()) {
            for (var portion = 0; portion < publisher.portions().size(); portion++) {
                sql.update(
                        "insert into population_rebuild_part (rebuild_id, number, publisher) values (?, ?, ?)",
                        id,
                        publisher.ordinal() * 2 + portion,
                        publisher.name());
            }
        }
    }

    /** Those of a rebuild, by number. */
    List<Portion> of(UUID rebuildId) {
        return sql.list(
                "select number, publisher, replay_id, topic, cast(offsets as text), done from population_rebuild_part"
                        + " where rebuild_id = ? order by number",
                row -> new Portion(
                        row.getInt(1),
                        Publisher.valueOf(row.getString(2)),
                        Optional.ofNullable(row.getObject(3, UUID.class)),
                        Optional.ofNullable(row.getString(4)),
                        offsets(row.getString(5)),
                        row.getBoolean(6)),
                rebuildId);
    }

    void asked(UUID rebuildId, Portion portion, UUID replayId, String topic) {
        sql.update(
                "update population_rebuild_part set replay_id = ?, topic = ? where rebuild_id = ? and number = ?",
                replayId,
                topic,
                rebuildId,
                portion.number());
    }

    void reached(UUID rebuildId, Portion portion, Map<Integer, Long> offsets) {
        sql.update(
                "update population_rebuild_part set offsets = ?::jsonb where rebuild_id = ? and number = ?",
                written(offsets),
                rebuildId,
                portion.number());
    }

    void done(UUID rebuildId, Portion portion) {
        sql.update(
                "update population_rebuild_part set done = true where rebuild_id = ? and number = ?",
                rebuildId,
                portion.number());
    }

    private Map<Integer, Long> offsets(String text) {
        try {
            return json.readValue(text, OFFSETS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String written(Map<Integer, Long> offsets) {
        try {
            return json.writeValueAsString(offsets);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
