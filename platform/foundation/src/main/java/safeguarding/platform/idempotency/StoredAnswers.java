package safeguarding.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.sql.Sql;

/** The answers of the last seven days, each stored in the transaction of its effect. */
@ApplicationScoped
class StoredAnswers {

    private static final String COLUMNS = "id, request_hash, status, location, etag, content_type, body, child_ids";

    private final Sql sql;

    StoredAnswers(Sql sql) {
        this.sql = sql;
    }

    /** Takes the key until the running transaction ends; false when another request has it. */
    boolean lock(IdempotencyKey.Scope scope) {
        return sql.one("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), scope.lock());
    }

    /** Asked after the lock, in a statement of its own: what the last holder committed is visible then. */
    Optional<StoredAnswer> find(IdempotencyKey.Scope scope) {
        return sql.first(
                "select " + COLUMNS + " from idempotent_answer where scope = ?", StoredAnswers::read, scope.digest());
    }

    void keep(IdempotencyKey.Scope scope, String operation, StoredAnswer answer) {
        sql.update(
                "insert into idempotent_answer (scope, operation, " + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                scope.digest(),
                operation,
                answer.id(),
                answer.requestHash(),
                answer.status(),
                answer.location(),
                answer.etag(),
                answer.contentType(),
                answer.body(),
                answer.childIds());
    }

    /** Forgets what is older than seven days of real time. */
    int purge() {
        return sql.update("delete from idempotent_answer where answered_at < clock_timestamp() - interval '7 days'");
    }

    private static StoredAnswer read(ResultSet row) throws SQLException {
        return new StoredAnswer(
                row.getObject(1, UUID.class),
                row.getBytes(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Set.of((UUID[]) row.getArray(8).getArray()));
    }
}
