package safeguarding.conference.census.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.census.CensusMemory;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.platform.sql.Sql;

/** Keeps what census files told, one row for a child and year; what another file of the year told goes to the history. */
@ApplicationScoped
class CensusRecordsKept implements CensusMemory {

    private static final String KEEP = """
            insert into census_record (child_id, year, told) values (?, ?, cast(? as jsonb))
            on conflict (child_id, year) do update set told = excluded.told, version = census_record.version + 1
            where census_record.told is distinct from excluded.told""";

    private final Sql sql;
    private final ObjectMapper json;

    CensusRecordsKept(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public Optional<CensusChild> latest(UUID childId) {
        return sql.first(
                "select told from census_record where child_id = ? order by year desc limit 1",
                row -> read(row.getString(1)),
                childId);
    }

    @Override
    public void keep(UUID childId, CensusChild told) {
        sql.update(KEEP, childId, told.year(), written(told));
    }

    private CensusChild read(String written) {
        try {
            return json.readValue(written, CensusChild.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a census told was written by us", e);
        }
    }

    private String written(CensusChild told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A child of a census is always JSON", e);
        }
    }
}
