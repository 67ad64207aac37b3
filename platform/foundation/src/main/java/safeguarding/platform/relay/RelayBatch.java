package safeguarding.platform.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import safeguarding.platform.journal.JournalLife;
import safeguarding.platform.journal.JournalPosition;
import safeguarding.platform.journal.JournalWindow;
import safeguarding.platform.journal.RecordedEvent;
import safeguarding.platform.journal.RecordedEventRow;

/** One batch inside its transaction: from the last snapshot to this one, published, acknowledged, noted. */
final class RelayBatch {

    private final Connection connection;
    private final EventPublisher publisher;
    private final String topic;
    private final int size;

    RelayBatch(Connection connection, EventPublisher publisher, String topic, int size) {
        this.connection = connection;
        this.publisher = publisher;
        this.topic = topic;
        this.size = size;
    }

    Outcome run() throws SQLException, BrokerAway {
        var leading = JournalLife.lead(connection);
        if (leading.isEmpty()) {
            return new Outcome.NotLeading();
        }
        var life = leading.get();
        if (life.isRestored()) {
            return new Outcome.Restored();
        }
        var parked = new ParkedRows(connection);
        var retried = retry(parked, life.relayed());
        return relay(parked, life, retried);
    }

    private Outcome relay(ParkedRows parked, JournalLife life, int retried) throws SQLException, BrokerAway {
        var window = life.relayed().window(life.current());
        var found = read(window);
        var more = found.size() > size;
        var batch = more ? found.subList(0, size) : found;
        var waiting = parked.all();
        var toPublish = batch.stream()
                .filter(event -> !waiting.containsKey(event.aggregateId()))
                .toList();
        var refusals = publisher.publish(topic, toPublish);
        parked.park(refusals);
        var reached = more ? window.unfinishedAt(batch.getLast().seq()) : window.finished();
        RelayCursor.move(
                connection, reached, batch.isEmpty() ? 0 : batch.getLast().seq());
        var published = toPublish.size() - waitingAfter(refusals, toPublish) + retried;
        return published == 0 && refusals.isEmpty() && !more
                ? new Outcome.NothingNew()
                : new Outcome.Published(published, refusals.size(), more);
    }

    private List<RecordedEvent> read(JournalWindow window) throws SQLException {
        return RecordedEventRow.list(
                connection,
                "select %s from event_journal j where %s order by %s limit %d"
                        .formatted(RecordedEventRow.COLUMNS, window.condition("j"), window.order("j"), size + 1));
    }

    /** Refused events and the later ones of their aggregates, which were not sent. */
    private static int waitingAfter(List<Refusal> refusals, List<RecordedEvent> events) {
        return refusals.stream()
                .mapToInt(refusal -> (int) events.stream()
                        .filter(event -> event.aggregateId()
                                        .equals(refusal.event().aggregateId())
                                && event.aggregateVersion() >= refusal.event().aggregateVersion())
                        .count())
                .sum();
    }

    private int retry(ParkedRows parked, JournalPosition relayed) throws SQLException, BrokerAway {
        int published = 0;
        for (var each : parked.toRetry().entrySet()) {
            var events = RecordedEventRow.list(connection, """
                    select %s from event_journal j
                    where j.aggregate_id = '%s' and j.aggregate_version >= %d and %s
                    order by j.aggregate_version limit %d""".formatted(
                            RecordedEventRow.COLUMNS, each.getKey(), each.getValue(), relayed.hasPassed("j"), size));
            var refusals = publisher.publish(topic, events);
            parked.park(refusals);
            if (refusals.isEmpty() && events.size() < size) {
                parked.release(each.getKey());
            } else if (refusals.isEmpty()) {
                parked.waitFrom(each.getKey(), events.getLast().aggregateVersion() + 1);
            }
            published += events.size() - waitingAfter(refusals, events);
        }
        return published;
    }
}
