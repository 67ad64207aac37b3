package safeguarding.audit.population.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKey;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.neighbours.PopulationCase;
import safeguarding.audit.population.WholeMonths;
import safeguarding.platform.sql.Sql;

/** Reads a case from the columns of {@link OnADay}. */
record CaseRow(LocalDate day, ObjectMapper json) implements Sql.Row<PopulationCase> {

    private static final TypeReference<Map<String, String>> CODES = new TypeReference<>() {};

    @Override
    public PopulationCase read(ResultSet row) throws SQLException {
        var startedOn = row.getObject(8, LocalDate.class);
        return new PopulationCase(
                CaseKind.valueOf(row.getString(1)),
                new CaseKey(row.getString(2)),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                Set.of((String[]) row.getArray(5).getArray()),
                row.getString(6),
                row.getString(7),
                startedOn,
                row.getObject(9, LocalDate.class),
                WholeMonths.between(startedOn, day),
                row.getString(10),
                row.getString(11),
                number(row, 12),
                row.getString(13),
                row.getString(14),
                row.getInt(15),
                row.getInt(16),
                row.getInt(17),
                codes(row.getString(18)));
    }

    private Map<String, String> codes(String text) {
        try {
            return json.readValue(text, CODES);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
