package safeguarding.audit.population.store.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import safeguarding.audit.population.ToldFact;
import safeguarding.platform.sql.SqlFailure;

/** Writes facts that were read anew, many at once, in the running transaction. */
@ApplicationScoped
class FactsAnew {

    static final String COLUMNS =
            "publisher, subject, sequence, recorded_at, thing, event, child_id, " + String.join(", ", ToldFact.NAMES);

    private static final String COPY = "copy told_fact_anew (" + COLUMNS + ") from stdin";

    /** Characters that are sent at once. */
    private static final int PORTION = 100_000;

    private final DataSource dataSource;
    private final ObjectMapper json;

    FactsAnew(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /**
     * Writes facts while they are read: the database takes in what is there already.
     *
     * @return how many there were
     */
    long write(Stream<ToldFact> facts) {
        try (var connection = dataSource.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                return write(facts.iterator(), copy);
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private long write(Iterator<ToldFact> facts, CopyIn copy) throws SQLException {
        var written = 0L;
        var text = new StringBuilder(2 * PORTION);
        while (facts.hasNext()) {
            write(facts.next(), text);
            written++;
            if (text.length() > PORTION || !facts.hasNext()) {
                var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                text.setLength(0);
            }
        }
        copy.endCopy();
        return written;
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
