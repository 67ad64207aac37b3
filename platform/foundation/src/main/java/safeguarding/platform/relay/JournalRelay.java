package safeguarding.platform.relay;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import safeguarding.platform.journal.JournalLife;

/** Takes the journal to its topic, a batch at a time; any number of instances may try at once. */
public final class JournalRelay {

    private static final String SERIALIZATION_FAILURE = "40001";

    private final DataSource dataSource;
    private final EventPublisher publisher;
    private final String topic;
    private final int batchSize;

    /** Reads from a database and publishes to a topic, at most so many events at a time. */
    public JournalRelay(DataSource dataSource, EventPublisher publisher, String topic, int batchSize) {
        this.dataSource = dataSource;
        this.publisher = publisher;
        this.topic = topic;
        this.batchSize = batchSize;
    }

    /**
     * Publishes one batch, if this instance can lead and there is something. No transaction is open afterwards.
     *
     * @throws BrokerAway when not everything was acknowledged; the next attempt starts from the same place
     */
    public Outcome publishNext() throws SQLException, BrokerAway {
        try (var connection = dataSource.getConnection()) {
            if (!RelayCursor.mayBeBehind(connection, JournalLife.read(connection))) {
                return new Outcome.NothingNew();
            }
            // A broker that is away is met here, before there is a transaction that could stay open.
            publisher.probe(topic);
            connection.setAutoCommit(false);
            try {
                return inOneSnapshot(connection);
            } catch (SQLException failure) {
                if (SERIALIZATION_FAILURE.equals(failure.getSQLState())) {
                    return new Outcome.NotLeading();
                }
                throw failure;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Outcome inOneSnapshot(Connection connection) throws SQLException, BrokerAway {
        try (var settings = connection.createStatement()) {
            // New rows are few at the end of a long table: never walk the table, whatever its statistics say.
            settings.execute("set transaction isolation level repeatable read; set local enable_seqscan = off");
        }
        var outcome = new RelayBatch(connection, publisher, topic, batchSize).run();
        connection.commit();
        return outcome;
    }

    /** Looks whether the topic can be written to. */
    public void probe() throws BrokerAway {
        publisher.probe(topic);
    }
}
