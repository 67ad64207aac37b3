package safeguarding.platform.benchmarks.events;

import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;

/**
 * The send straight after the commit, which nobody waits for: a crash between the two, or a broker that is away, loses the
 * event. Only to measure what safety costs.
 */
final class UnsafePublication implements Publication {

    private final Place place;
    private final Producer<byte[], byte[]> producer;

    UnsafePublication(Place place) {
        this.place = place;
        this.producer = Records.producer(place);
    }

    @Override
    public void begin() {
        producer.partitionsFor(place.topic());
    }

    @Override
    public void committed(UUID id, UUID aggregate, String data) {
        producer.send(Records.of(place, id, aggregate, data));
    }

    @Override
    public void pause() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
