package safeguarding.platform.testing.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import safeguarding.platform.testing.events.ReceivedEvent;
import safeguarding.platform.testing.events.TopicReader;
import safeguarding.platform.testing.repository.Repository;

/** What stands on the topic of one service, and how it compares with the catalogue. */
public final class SentEvents {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String SCHEMA = ".schema.json";

    private final String service;
    private final Path folder;
    private final Map<String, JsonNode> declared = new ConcurrentHashMap<>();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private SentEvents(String service) {
        this.service = service;
        this.folder = Repository.file("event-catalogue/" + service);
    }

    /** Those of the service with this short name, such as {@code qa-audit}. */
    public static SentEvents of(String service) {
        return new SentEvents(service);
    }

    /** Names of all events in the catalogue, such as {@code plan-started}. */
    public Set<String> promised() {
        return Catalogue.in(Repository.file("event-catalogue")).schemas().stream()
                .filter(schema -> schema.startsWith(folder))
                .map(schema -> String.valueOf(schema.getFileName()).replaceFirst("\\.v[0-9]+\\.schema\\.json$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything from the beginning of the topic that is wanted, as soon as it is enough; what there is after a minute. */
    public List<ReceivedEvent> read(Predicate<ReceivedEvent> wanted, Predicate<List<ReceivedEvent>> enough) {
        try (var topic = TopicReader.fromTheBeginning("safeguarding." + service + ".v1")) {
            return topic.awaitAll(wanted, enough, LIMIT);
        }
    }

    /** The same for what is enough when an event of each of these names has come. */
    public List<ReceivedEvent> readUntilAllOf(Set<String> names) {
        return read(event -> true, found -> namesOf(found).containsAll(names));
    }

    /** The names of events, such as {@code plan-started}. */
    public Set<String> namesOf(List<ReceivedEvent> events) {
        return events.stream().map(this::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Such as {@code plan-started}. */
    public String name(ReceivedEvent event) {
        return nameWithVersion(event).replaceFirst("\\.v[0-9]+$", "");
    }

    /** What is wrong with an event, in words: headers, key, a body that its schema refuses or does not declare. */
    public List<String> faults(ReceivedEvent event) {
        var faults = new ArrayList<String>();
        EventDocument.ALWAYS_SENT.stream()
                .filter(needed -> !event.headers().containsKey(needed))
                .forEach(missing -> faults.add(missing + " is missing"));
        if (!event.headers().containsKey("content-type")) {
            faults.add("content-type is missing");
        }
        if (!event.key().equals(event.subject())) {
            faults.add("the key is not the subject");
        }
        var type = nameWithVersion(event);
        if (!Files.exists(folder.resolve(type + SCHEMA))) {
            faults.add(event.type() + " is not in the catalogue");
            return faults;
        }
        var body = event.data();
        var fields = declared(type).path("properties");
        body.fieldNames().forEachRemaining(field -> {
            if (!fields.has(field)) {
                faults.add(field + " is not declared");
            }
        });
        schemas.computeIfAbsent(type, this::schema)
                .validate(body, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .forEach(error -> faults.add(error.toString()));
        return faults;
    }

    private String nameWithVersion(ReceivedEvent event) {
        return event.type().replaceFirst("^safeguarding\\.[^.]+\\.", "");
    }

    private JsonNode declared(String type) {
        return declared.computeIfAbsent(type, each -> Catalogue.json(folder.resolve(each + SCHEMA)));
    }

    private Schema schema(String type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(declared(type));
    }
}
