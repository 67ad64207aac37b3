package safeguarding.platform.local.story;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import safeguarding.platform.local.home.Refusal;
import safeguarding.platform.servers.KafkaBroker;

/** {@code ./suite events}: prints the events on a service's topic, one block each, as any subscriber sees them. */
public final class EventTail {

    private static final Duration WAIT = Duration.ofSeconds(1);

    private final String topic;
    private final boolean onlyNew;
    private final long count;
    private final KafkaBroker kafka;
    private final PrintStream terminal;

    private EventTail(String topic, boolean onlyNew, long count, KafkaBroker kafka, PrintStream terminal) {
        this.topic = topic;
        this.onlyNew = onlyNew;
        this.count = count;
        this.kafka = kafka;
        this.terminal = terminal;
    }

    /** Reads the words after {@code events}: the service, {@code --new}, {@code --count N}. */
    public static EventTail of(List<String> words, KafkaBroker kafka, PrintStream terminal) {
        String service = "conference";
        boolean onlyNew = false;
        long count = Long.MAX_VALUE;
        var left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            String word = left.removeFirst();
            if (word.equals("--new")) {
                onlyNew = true;
            } else if (word.equals("--count")) {
                count = number(left.poll());
            } else {
                service = word.replaceAll("-service$", "");
            }
        }
        return new EventTail("safeguarding." + service + ".v1", onlyNew, count, kafka, terminal);
    }

    /** Prints what is on the topic and then what comes, until so many were printed or the reader goes away. */
    public int print() {
        if (!kafka.running()) {
            throw new Refusal("Kafka is not running: ./suite run");
        }
        try (var consumer = new KafkaConsumer<String, String>(settings())) {
            if (!consumer.listTopics().containsKey(topic)) {
                throw new Refusal("There is no topic " + topic + ".");
            }
            consumer.assign(partitions(consumer));
            if (onlyNew) {
                consumer.seekToEnd(consumer.assignment());
                consumer.assignment().forEach(consumer::position);
            } else {
                consumer.seekToBeginning(consumer.assignment());
            }
            follow(consumer);
        }
        return 0;
    }

    private void follow(KafkaConsumer<String, String> consumer) {
        long printed = 0;
        while (printed < count && !terminal.checkError()) {
            var batch = StreamSupport.stream(consumer.poll(WAIT).spliterator(), false)
                    .sorted(Comparator.comparingLong(ConsumerRecord::timestamp))
                    .limit(count - printed)
                    .toList();
            batch.forEach(this::print);
            printed += batch.size();
        }
    }

    private void print(ConsumerRecord<String, String> event) {
        terminal.println("— " + header(event, "ce_type"));
        for (Header header : event.headers()) {
            terminal.println("  " + header.key() + ": " + new String(header.value(), StandardCharsets.UTF_8));
        }
        terminal.println("  key: " + event.key());
        terminal.println("  " + event.value());
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "(no " + name + ")" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.bootstrapServers(),
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
    }

    private static long number(String text) {
        if (text == null || !text.matches("[1-9][0-9]{0,8}")) {
            throw new Refusal("--count needs a number, such as --count 5");
        }
        return Long.parseLong(text);
    }
}
