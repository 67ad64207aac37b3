package safeguarding.platform.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/** The schemas of this service's events in the catalogue, each compiled once. */
@ApplicationScoped
class EventSchemas {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final ConcurrentMap<String, Schema> compiled = new ConcurrentHashMap<>();
    private final String service;

    EventSchemas(JournalConfiguration configuration) {
        this.service = configuration.service();
    }

    /**
     * Refuses a body that is not what the catalogue says. The message names places and keywords, never values.
     *
     * @throws IllegalArgumentException when the event is not in the catalogue or its body breaks the schema
     */
    void check(CatalogueEvent event, JsonNode body) {
        var path = "event-catalogue/%s/%s.v%d.schema.json".formatted(service, event.name(), event.version());
        var errors = compiled.computeIfAbsent(path, this::compile)
                .validate(body, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("%s breaks its schema: %s"
                    .formatted(
                            event.name(),
                            errors.stream()
                                    .map(error -> error.getInstanceLocation() + " (" + error.getKeyword()
                                            + (error.getProperty() == null ? "" : " " + error.getProperty()) + ")")
                                    .collect(Collectors.joining(", "))));
        }
    }

    private Schema compile(String path) {
        try (var schema = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (schema == null) {
                throw new IllegalArgumentException("the catalogue has no " + path);
            }
            return registry.getSchema(schema);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
