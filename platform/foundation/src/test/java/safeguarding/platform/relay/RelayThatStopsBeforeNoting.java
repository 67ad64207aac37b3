package safeguarding.platform.relay;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.postgresql.ds.PGSimpleDataSource;
import safeguarding.platform.journal.EventNames;
import safeguarding.platform.journal.RecordedEvent;

/** A process of its own that publishes one batch, says so and then waits for its end, the batch not noted. */
final class RelayThatStopsBeforeNoting {

    static final String PUBLISHED = "published";

    private RelayThatStopsBeforeNoting() {}

    /** Arguments: JDBC address, login, brokers, topic. */
    public static void main(String... arguments) throws Exception {
        var database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        database.setUser(arguments[1]);
        database.setPassword("run-of-a-proof");
        var publisher = new KafkaPublisher(
                new KafkaConnection(arguments[2], Duration.ofSeconds(10)),
                new CloudEventRecords(EventNames.of("proof")));
        new JournalRelay(database, waitingAfter(publisher), arguments[3], 100).publishNext();
    }

    private static EventPublisher waitingAfter(EventPublisher publisher) {
        return new EventPublisher() {
            @Override
            public List<Refusal> publish(String topic, List<RecordedEvent> events) throws BrokerAway {
                publisher.publish(topic, events);
                System.out.println(PUBLISHED);
                System.out.flush();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException end) {
                    Thread.currentThread().interrupt();
                }
                return List.of();
            }

            @Override
            public void probe(String topic) {}
        };
    }
}
