package safeguarding.reviewing.ssda903.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.ReturnedChild;
import safeguarding.reviewing.ssda903.taking.ToldSets;

/** Keeps what sets told, one row for a child and year; what another set of the year told goes to the history. */
@ApplicationScoped
class ToldSetsKept implements ToldSets {

    private static final String KEEP = """
            insert into ssda903_record (child_id, year, told) values (?, ?, cast(? as jsonb))
            on conflict (child_id, year) do update set told = excluded.told, version = ssda903_record.version + 1
            where ssda903_record.told is distinct from excluded.told""";

    private final Sql sql;
    private final ObjectMapper json;

    ToldSetsKept(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public Optional<ReturnedChild> latest(UUID childId) {
        return sql.first(
                "select told from ssda903_record where child_id = ? order by year desc limit 1",
                row -> read(row.getString(1)),
                childId);
    }

    @Override
    public Optional<ReturnedChild> of(UUID childId, ReturnYear year) {
        return sql.first(
                "select told from ssda903_record where child_id = ? and year = ?",
                row -> read(row.getString(1)),
                childId,
                year.march());
    }

    @Override
    public void keep(UUID childId, ReturnedChild told) {
        sql.update(KEEP, childId, told.year(), written(told));
    }

    private ReturnedChild read(String written) {
        try {
            return json.readValue(written, ReturnedChild.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a set told was written by us", e);
        }
    }

    private String written(ReturnedChild told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A child of a set is always JSON", e);
        }
    }
}
