package safeguarding.platform.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of our language as the driver takes them. */
final class SqlValue {

    private SqlValue() {}

    static @Nullable Object of(@Nullable Object value, Connection connection) throws SQLException {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Collection<?> many -> connection.createArrayOf(typeOf(many), many.toArray());
            case Object other -> other;
        };
    }

    private static String typeOf(Collection<?> many) {
        return many.stream().allMatch(UUID.class::isInstance) ? "uuid" : "text";
    }
}
