package safeguarding.platform.replay;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import safeguarding.platform.relay.BrokerAway;
import safeguarding.platform.relay.EventPublisher;

/** Works off open replays a piece at a time; any number of instances may try, and each goes on where another ended. */
final class Replaying {

    private final DataSource dataSource;
    private final EventPublisher publisher;
    private final ReplayTopics topics;
    private final int size;

    /** Publishes at most so many events in one transaction. */
    Replaying(DataSource dataSource, EventPublisher publisher, ReplayTopics topics, int size) {
        this.dataSource = dataSource;
        this.publisher = publisher;
        this.topics = topics;
        this.size = size;
    }

    /**
     * Publishes one piece; false when no replay is open that no other instance works on. No transaction is open afterwards.
     *
     * @throws BrokerAway when not everything was acknowledged; the next attempt begins with the same piece
     */
    boolean publishNext() throws SQLException, BrokerAway {
        try (var connection = dataSource.getConnection()) {
            var next = ReplayChunk.next(connection);
            if (next == null) {
                return false;
            }
            // Whatever may wait for the broker comes before the transaction.
            var refused = next.waiting() ? topics.create(next.topic()) : null;
            if (refused != null) {
                ReplayChunk.fail(connection, next.id(), refused);
                return true;
            }
            publisher.probe(next.topic());
            return inTransaction(connection);
        }
    }

    private boolean inTransaction(Connection connection) throws SQLException, BrokerAway {
        connection.setAutoCommit(false);
        try {
            var worked = new ReplayChunk(connection, publisher, size).publishNext();
            connection.commit();
            return worked;
        } finally {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
