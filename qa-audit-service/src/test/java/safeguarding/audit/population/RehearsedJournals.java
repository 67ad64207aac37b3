package safeguarding.audit.population;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Both publishers as far as a rebuild and a proof ask them: replays of what they told, and lists of open cases. */
final class RehearsedJournals implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PARTITIONS = 3;

    private final List<IncomingEvent> journal = new CopyOnWriteArrayList<>();
    private final Map<String, Set<UUID>> open = new ConcurrentHashMap<>();
    private final Map<String, String> byKey = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile boolean away;

    RehearsedJournals(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/token", this::token);
        server.createContext("/conference", call -> publisher(call, "conference"));
        server.createContext("/reviewing", call -> publisher(call, "reviewing"));
        server.start();
    }

    /** What stands in the journals from now on. */
    void hold(List<IncomingEvent> events) {
        journal.clear();
        journal.addAll(events);
    }

    /** Of which children cases are open there. */
    void open(String publisher, Set<UUID> children) {
        open.put(publisher, children);
    }

    /** From now on nobody answers, or somebody does again. */
    void away(boolean gone) {
        away = gone;
    }

    private void publisher(HttpExchange call, String name) throws IOException {
        // Kafka looks for its classes by the thread.
        Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        if (away) {
            answer(call, 503, "{}");
            return;
        }
        var path = call.getRequestURI().getPath().substring(name.length() + 1);
        if (path.equals("/v1/event-replays") && call.getRequestMethod().equals("POST")) {
            replay(call, name);
        } else if (path.startsWith("/v1/event-replays/")) {
            answer(call, 200, "{\"state\": \"finished\"}");
        } else if (path.equals("/v1/plans") || path.equals("/v1/periods-of-care")) {
            list(call, name);
        } else {
            answer(call, 404, "{}");
        }
    }

    private void replay(HttpExchange call, String name) throws IOException {
        var types = new HashSet<String>();
        for (JsonNode type : JSON.readTree(call.getRequestBody()).path("types")) {
            types.add(type.asText());
        }
        var key = call.getRequestHeaders().getFirst("Idempotency-Key");
        var id = byKey.computeIfAbsent(key, asked -> published(name, types));
        answer(call, 202, "{\"id\": \"%s\", \"topic\": \"%s\"}".formatted(id, topic(name, id)));
    }

    /** The topic to which these types are replayed. */
    String replayed(String publisher, Set<String> types) {
        return topic(publisher, published(publisher, types));
    }

    private String published(String name, Set<String> types) {
        var id = UUID.randomUUID().toString();
        var servers = RunningServers.broker().bootstrapServers();
        try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) servers))) {
            admin.createTopics(List.of(new NewTopic(topic(name, id), PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        servers,
                        "linger.ms",
                        20,
                        "batch.size",
                        262_144,
                        // A topic that is new has no leader for a moment, which an idempotent producer may not survive.
                        "enable.idempotence",
                        false),
                new StringSerializer(),
                new StringSerializer())) {
            journal.stream()
                    .filter(event -> types.contains(event.type()))
                    .forEach(event -> producer.send(message(event, topic(name, id))));
            producer.flush();
        }
        return id;
    }

    private static ProducerRecord<String, String> message(IncomingEvent event, String topic) {
        var message = new ProducerRecord<>(topic, event.subject(), event.data());
        Map.of(
                        "id",
                        event.id().toString(),
                        "type",
                        event.type(),
                        "source",
                        event.source(),
                        "subject",
                        event.subject(),
                        "sequence",
                        Long.toString(event.sequence()),
                        "time",
                        String.valueOf(event.time()))
                .forEach((header, value) -> message.headers().add("ce_" + header, value.getBytes(UTF_8)));
        return message;
    }

    private static String topic(String name, String id) {
        return "safeguarding." + name + ".v1.replay-" + id;
    }

    /** Two to a page, so that pages are turned. */
    private void list(HttpExchange call, String name) throws IOException {
        var query = String.valueOf(call.getRequestURI().getQuery());
        var from = query.contains("cursor=") ? Integer.parseInt(query.replaceFirst("(?s).*cursor=", "")) : 0;
        var all = open.getOrDefault(name, Set.of()).stream().sorted().toList();
        var page = all.subList(from, Math.min(all.size(), from + 2));
        var items = page.stream().map(item(call)::formatted).collect(Collectors.joining(", "));
        var next = from + 2 < all.size() ? "\"" + (from + 2) + "\"" : "null";
        answer(call, 200, "{\"items\": [%s], \"next\": %s}".formatted(items, next));
    }

    /** As the real lists are: conference-service shows each plan below the identifier of its line. */
    private static String item(HttpExchange call) {
        return call.getRequestURI().getPath().endsWith("/plans")
                ? "{\"id\": \"7c4e\", \"plan\": {\"childId\": \"%s\"}}"
                : "{\"periodId\": \"7c4e\", \"childId\": \"%s\"}";
    }

    private void token(HttpExchange call) throws IOException {
        answer(
                call,
                200,
                "{\"access_token\": \"%s\", \"expires_in\": 300, \"token_type\": \"Bearer\"}"
                        .formatted(TestTokens.of("unit-service").token()));
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        try (call) {
            var bytes = body.getBytes(UTF_8);
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.sendResponseHeaders(status, bytes.length);
            call.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
