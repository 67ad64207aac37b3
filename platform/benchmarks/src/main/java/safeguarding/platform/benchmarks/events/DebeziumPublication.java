package safeguarding.platform.benchmarks.events;

import static java.util.Map.entry;

import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.DebeziumEngine.RecordCommitter;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.servers.Patience;

/** Change capture: Debezium embedded, polling every 5 ms, with the same producer and every acknowledgement awaited. */
final class DebeziumPublication implements Publication {

    private final Place place;
    private final Producer<byte[], byte[]> producer;
    private final AtomicLong firstHandedOver = new AtomicLong();
    private @Nullable DebeziumEngine<RecordChangeEvent<SourceRecord>> engine;
    private @Nullable Thread thread;

    DebeziumPublication(Place place) {
        this.place = place;
        this.producer = Records.producer(place);
    }

    /** When it was given its first event after the last {@link #begin}, by {@link System#nanoTime}; 0 before. */
    long firstHandedOver() {
        return firstHandedOver.get();
    }

    @Override
    public void begin() {
        firstHandedOver.set(0);
        engine = DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                .using(settings())
                .notifying(this::publish)
                .build();
        thread = Thread.ofPlatform().name("debezium").start(engine);
        awaitSlot();
    }

    /** Before its slot is there, what is written is lost to it. */
    private void awaitSlot() {
        String question = "select 1 from pg_replication_slots where slot_name = 'bench' and active";
        boolean there = Patience.until(Duration.ofMinutes(1), () -> {
            try (var connection = DriverManager.getConnection(place.jdbcUrl(), place.user(), place.password());
                    var query = connection.prepareStatement(question);
                    var row = query.executeQuery()) {
                return row.next();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        if (!there) {
            throw new IllegalStateException("Debezium has no slot");
        }
    }

    private void publish(
            List<RecordChangeEvent<SourceRecord>> changes, RecordCommitter<RecordChangeEvent<SourceRecord>> committer)
            throws InterruptedException {
        firstHandedOver.compareAndSet(0, System.nanoTime());
        var sent = new ArrayList<Future<RecordMetadata>>(changes.size());
        for (var change : changes) {
            if (change.record().value() instanceof Struct envelope
                    && envelope.getStruct("after") instanceof Struct row) {
                sent.add(producer.send(Records.of(
                        place,
                        UUID.fromString(row.getString("id")),
                        UUID.fromString(row.getString("aggregate_id")),
                        row.getString("data"))));
            }
        }
        for (var each : sent) {
            await(each);
        }
        for (var change : changes) {
            committer.markProcessed(change);
        }
        committer.markBatchFinished();
    }

    private static void await(Future<RecordMetadata> acknowledgement) throws InterruptedException {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Properties settings() {
        var settings = new Properties();
        settings.putAll(Map.ofEntries(
                entry("name", "bench"),
                entry("connector.class", "io.debezium.connector.postgresql.PostgresConnector"),
                entry("offset.storage", "org.apache.kafka.connect.storage.FileOffsetBackingStore"),
                entry(
                        "offset.storage.file.filename",
                        place.folder().resolve("offsets").toString()),
                entry("offset.flush.interval.ms", "1000"),
                entry("database.hostname", "127.0.0.1"),
                entry("database.port", Integer.toString(place.port())),
                entry("database.user", place.user()),
                entry("database.password", place.password()),
                entry("database.dbname", place.database()),
                entry("topic.prefix", "bench"),
                entry("plugin.name", "pgoutput"),
                entry("slot.name", "bench"),
                entry("publication.autocreate.mode", "filtered"),
                entry("table.include.list", "public.event_journal"),
                entry("snapshot.mode", "no_data"),
                entry("poll.interval.ms", "5"),
                entry("max.batch.size", "5000"),
                entry("max.queue.size", "20000"),
                entry("tombstones.on.delete", "false")));
        return settings;
    }

    @Override
    public void committed(UUID id, UUID aggregate, String data) {
        // It reads the write-ahead log.
    }

    @Override
    public void pause() {
        if (engine == null || thread == null) {
            return;
        }
        try {
            engine.close();
            thread.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        engine = null;
    }

    @Override
    public void close() {
        pause();
        producer.close();
    }
}
