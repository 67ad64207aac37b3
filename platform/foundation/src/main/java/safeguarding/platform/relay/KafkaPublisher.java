package safeguarding.platform.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import safeguarding.platform.journal.RecordedEvent;

/** Publishes to Kafka with the idempotent producer and awaits every acknowledgement. */
public final class KafkaPublisher implements EventPublisher, AutoCloseable {

    private final KafkaConnection connection;
    private final CloudEventRecords records;

    /** Publishes over a connection of its own. */
    public KafkaPublisher(KafkaConnection connection, CloudEventRecords records) {
        this.connection = connection;
        this.records = records;
    }

    @Override
    public List<Refusal> publish(String topic, List<RecordedEvent> events) throws BrokerAway {
        var refusals = new ArrayList<Refusal>();
        var waves = new Waves(events);
        for (var wave = waves.next(); !wave.isEmpty(); wave = waves.next()) {
            var refused = send(topic, wave);
            refusals.addAll(refused);
            waves.keepBack(
                    refused.stream().map(each -> each.event().aggregateId()).collect(Collectors.toSet()));
        }
        return refusals;
    }

    private List<Refusal> send(String topic, List<RecordedEvent> wave) throws BrokerAway {
        var sent = new ArrayList<Future<RecordMetadata>>(wave.size());
        try {
            var producer = connection.producer();
            for (var event : wave) {
                var acknowledgement = producer.send(records.of(topic, event));
                sent.add(acknowledgement);
                if (isHopeless(acknowledgement)) {
                    // Each further one would wait as long for a broker that is away.
                    break;
                }
            }
            return await(wave, sent);
        } catch (KafkaException failure) {
            connection.drop();
            throw new BrokerAway(describe(failure), failure);
        }
    }

    /** Awaits all of a wave, also after a failure: nothing of it may still be on its way when the next attempt starts. */
    private List<Refusal> await(List<RecordedEvent> wave, List<Future<RecordMetadata>> sent) {
        var refusals = new ArrayList<Refusal>();
        KafkaException failure = null;
        for (int i = 0; i < sent.size(); i++) {
            try {
                sent.get(i).get();
            } catch (ExecutionException unsent) {
                var cause = Objects.requireNonNull(unsent.getCause());
                if (isAboutTheRecord(cause)) {
                    refusals.add(new Refusal(wave.get(i), describe(cause)));
                } else {
                    failure = new KafkaException(describe(cause), cause);
                }
            } catch (InterruptedException stopping) {
                throw new InterruptException(stopping);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return refusals;
    }

    /** Whether a record could not even be handed over, for a reason that the next one would meet as well. */
    private static boolean isHopeless(Future<RecordMetadata> acknowledgement) {
        return acknowledgement.isDone()
                && acknowledgement.state() == Future.State.FAILED
                && !isAboutTheRecord(acknowledgement.exceptionNow());
    }

    /** Whether the refusal is about this record and will be the same next time; anything else may pass. */
    private static boolean isAboutTheRecord(Throwable refusal) {
        return refusal instanceof RecordTooLargeException
                || refusal instanceof RecordBatchTooLargeException
                || refusal instanceof InvalidRecordException
                || refusal instanceof InvalidTimestampException
                || refusal instanceof PolicyViolationException
                || refusal instanceof SerializationException;
    }

    private static String describe(Throwable refusal) {
        return refusal.getClass().getSimpleName() + ": " + refusal.getMessage();
    }

    @Override
    public void probe(String topic) throws BrokerAway {
        connection.probe(topic);
    }

    @Override
    public void close() {
        connection.close();
    }
}
