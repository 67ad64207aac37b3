package safeguarding.audit.population.store.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import safeguarding.audit.population.ToldFact;
import safeguarding.platform.sql.SqlFailure;

/** Writes facts that were read anew, many at once, in the running transaction. */
@ApplicationScoped
class FactsAnew {

    static final String COLUMNS =
            "publisher, subject, sequence, recorded_at, thing, event, child_id, " + String.join(", ", ToldFact.NAMES);

    private static final String COPY = "copy told_fact_anew (" + COLUMNS + ") from stdin";

    private final DataSource dataSource;
    private final ObjectMapper json;

    FactsAnew(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    void write(List<ToldFact> facts) {
        var text = new StringBuilder(facts.size() * 250);
        facts.forEach(fact -> write(fact, text));
        try (var connection = dataSource.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(text.toString()));
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(ToldFact fact, StringBuilder text) {
        text.append(fact.publisher().name())
                .append('\t')
                .append(fact.subject())
                .append('\t')
                .append(fact.sequence())
                .append('\t')
                .append(fact.recordedAt())
                .append('\t')
                .append(fact.thing().name())
                .append('\t')
                .append(fact.event())
                .append('\t')
                .append(fact.childId());
        for (var name : ToldFact.NAMES) {
            text.append('\t');
            value(fact.told(name), text);
        }
        text.append('\n');
    }

    private void value(@Nullable Object told, StringBuilder text) {
        switch (told) {
            case null -> text.append("\\N");
            case List<?> list -> escaped(written(list), text);
            default -> escaped(told.toString(), text);
        }
    }

    private String written(List<?> list) {
        try {
            return json.writeValueAsString(list);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void escaped(String value, StringBuilder text) {
        for (var at = 0; at < value.length(); at++) {
            switch (value.charAt(at)) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(value.charAt(at));
            }
        }
    }
}
