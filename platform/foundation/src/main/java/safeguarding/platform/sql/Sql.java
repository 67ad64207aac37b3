package safeguarding.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Statements with positional values. Inside a transaction every statement joins it; outside each commits by itself.
 *
 * <p>Values may be what the driver takes, and also instants, enum constants (by name) and collections of identifiers or
 * texts (as arrays).
 */
@ApplicationScoped
public class Sql {

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads one row of a result. */
    @FunctionalInterface
    public interface Row<T extends @Nullable Object> {
        T read(ResultSet row) throws SQLException;
    }

    /** Changes rows and says how many. */
    public int update(String sql, @Nullable Object... values) {
        return with(sql, values, PreparedStatement::executeUpdate);
    }

    /** All rows of a query. */
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        return with(sql, values, statement -> {
            try (var results = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (results.next()) {
                    rows.add(row.read(results));
                }
                return rows;
            }
        });
    }

    /** The first row of a query; empty when there is none. */
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /** The one row of a query that always has one. */
    public <T> T one(String sql, Row<T> row, @Nullable Object... values) {
        return first(sql, row, values).orElseThrow(() -> new IllegalStateException("The query gave no row"));
    }

    /** Runs one statement for many rows of values. */
    public void batch(String sql, List<@Nullable Object[]> rows) {
        with(sql, new Object[0], statement -> {
            for (var values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private <T> T with(String sql, @Nullable Object[] values, Work<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return work.on(statement);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        Connection connection = statement.getConnection();
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, SqlValue.of(values[i], connection));
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
