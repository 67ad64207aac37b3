package safeguarding.platform.journal;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.identity.Identifiers;

/** The journal as a table that this service's login can only insert into and read. */
@ApplicationScoped
class PostgresEventJournal implements EventJournal {

    private static final String INSERT = """
            insert into event_journal (id, aggregate_type, aggregate_id, aggregate_version, event_name, schema_version,
                child_ids, area, occurred_on, actor, correlation_id, causation_id, traceparent, data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final EventBodies bodies;
    private final EventContext context;
    private final JournalBell bell;

    PostgresEventJournal(
            AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transactions,
            EventBodies bodies,
            EventContext context,
            JournalBell bell) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.bodies = bodies;
        this.context = context;
        this.bell = bell;
    }

    @Override
    public void record(List<CatalogueEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("events are recorded in the transaction of the change");
        }
        var publishable = events.stream().map(bodies::publishable).toList();
        try (var connection = dataSource.getConnection()) {
            insert(connection, publishable);
        } catch (SQLException failure) {
            throw new IllegalStateException("the journal could not be written", failure);
        }
        bell.ringAfterCommit();
    }

    private void insert(Connection connection, List<PublishableEvent> events) throws SQLException {
        var aggregateIds = events.stream()
                .map(each -> each.event().aggregateId())
                .distinct()
                .toList();
        var versions = AggregateVersions.lock(connection, aggregateIds);
        var origin = context.current();
        var trace = traceparent();
        try (var rows = connection.prepareStatement(INSERT)) {
            for (var each : events) {
                var version = versions.next(each.event().aggregateId());
                bind(connection, rows, each, version);
                rows.setString(10, origin.actor());
                rows.setString(11, origin.correlationId());
                rows.setString(12, origin.causationId());
                rows.setString(13, trace);
                rows.addBatch();
            }
            rows.executeBatch();
        }
    }

    private static void bind(Connection connection, PreparedStatement rows, PublishableEvent each, long version)
            throws SQLException {
        var event = each.event();
        rows.setObject(1, Identifiers.next());
        rows.setString(2, event.aggregateType());
        rows.setObject(3, event.aggregateId());
        rows.setLong(4, version);
        rows.setString(5, event.name());
        rows.setInt(6, event.version());
        rows.setArray(
                7,
                connection.createArrayOf(
                        "uuid", event.childIds().stream().sorted().toArray()));
        rows.setString(8, event.area());
        rows.setObject(9, event.occurredOn());
        rows.setString(14, each.json());
    }

    private static @Nullable String traceparent() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }
}
