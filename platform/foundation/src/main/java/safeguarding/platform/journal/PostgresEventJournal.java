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
import safeguarding.platform.sql.SqlFailure;

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
        var origin = context.current();
        var trace = traceparent();
        var publishable = events.stream()
                .map(event -> new PublishableEvent(event, bodies.publishable(event), origin, trace))
                .toList();
        RecordedTogether.in(transactions, this::write).add(publishable);
        bell.ringAfterCommit();
    }

    private void write(List<PublishableEvent> events) {
        try (var connection = dataSource.getConnection()) {
            insert(connection, events);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static void insert(Connection connection, List<PublishableEvent> events) throws SQLException {
        var aggregateIds = events.stream()
                .map(each -> each.event().aggregateId())
                .distinct()
                .toList();
        var versions = AggregateVersions.lock(connection, aggregateIds);
        try (var rows = connection.prepareStatement(INSERT)) {
            for (var each : events) {
                bind(connection, rows, each, versions.next(each.event().aggregateId()));
                rows.addBatch();
            }
            rows.executeBatch();
        }
    }

    private static void bind(Connection connection, PreparedStatement row, PublishableEvent each, long version)
            throws SQLException {
        var event = each.event();
        row.setObject(1, Identifiers.next());
        row.setString(2, event.aggregateType());
        row.setObject(3, event.aggregateId());
        row.setLong(4, version);
        row.setString(5, event.name());
        row.setInt(6, event.version());
        row.setArray(
                7,
                connection.createArrayOf(
                        "uuid", event.childIds().stream().sorted().toArray()));
        row.setString(8, event.area());
        row.setObject(9, event.occurredOn());
        row.setString(10, each.origin().actor());
        row.setString(11, each.origin().correlationId());
        row.setString(12, each.origin().causationId());
        row.setString(13, each.traceparent());
        row.setString(14, each.json());
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
