package safeguarding.platform.testing.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The AsyncAPI document of one service beside its schemas and its topic. */
final class EventDocument {

    private static final String ENDING = ".schema.json";

    /** What travels in the headers of each record. */
    static final List<String> ALWAYS_SENT = List.of(
            "ce_specversion",
            "ce_id",
            "ce_type",
            "ce_source",
            "ce_subject",
            "ce_time",
            "ce_sequence",
            "ce_aggregatetype",
            "ce_correlationid",
            "ce_actor");

    private static final List<String> SOMETIMES_SENT = List.of("ce_causationid", "traceparent");

    private final Path folder;
    private final String service;
    private final List<String> faults = new ArrayList<>();

    EventDocument(Path folder, String service) {
        this.folder = folder;
        this.service = service;
    }

    /** What is wrong, in words, when these are the service's schemas. */
    List<String> faults(List<String> schemas) {
        var file = folder.resolve(name());
        if (!Files.exists(file)) {
            return List.of(name() + " is missing");
        }
        var document = read(file);
        references(document, schemas);
        channel(document);
        schemas.forEach(schema -> message(document, schema));
        headers(document);
        return faults;
    }

    private String name() {
        return service + ".asyncapi.yaml";
    }

    private void references(JsonNode document, List<String> schemas) {
        var named = document.findValuesAsText("$ref").stream()
                .filter(reference -> reference.endsWith(ENDING))
                .map(reference -> reference.startsWith("./") ? reference.substring(2) : reference)
                .distinct()
                .toList();
        schemas.stream()
                .filter(schema -> !named.contains(schema))
                .forEach(schema -> faults.add(name() + " does not name " + schema));
        named.stream()
                .filter(reference -> !Files.exists(folder.resolve(reference)))
                .forEach(reference -> faults.add(name() + " names " + reference + ", which is not there"));
    }

    /** The channel is the declared topic, with its partitions and retention. */
    private void channel(JsonNode document) {
        var topic = "safeguarding." + service + ".v1";
        var channel = document.path("channels").path(service);
        for (var declared : Catalogue.json(folder.resolve("topics.json"))) {
            if (declared.path("name").asText().equals(topic)) {
                var binding = channel.path("bindings").path("kafka");
                same("address", channel.path("address").asText(), topic);
                same(
                        "partitions",
                        binding.path("partitions").asText(),
                        declared.path("partitions").asText());
                same(
                        "retention.ms",
                        binding.path("topicConfiguration").path("retention.ms").asText(),
                        milliseconds(declared.path("retentionHours").asLong()));
            }
        }
    }

    private static String milliseconds(long hours) {
        return Long.toString(hours < 0 ? hours : TimeUnit.HOURS.toMillis(hours));
    }

    private void message(JsonNode document, String schema) {
        var event = schema.substring(schema.indexOf('/') + 1, schema.length() - ENDING.length());
        var key = event.replaceFirst("\\.v[0-9]+$", "");
        var message = document.path("components").path("messages").path(key);
        same("name of " + key, message.path("name").asText(), "safeguarding." + service + "." + event);
        if (message.path("summary").asText().isBlank()) {
            faults.add(name() + ": " + key + " has no summary");
        }
        if (!message.path("traits").toString().contains("#/components/messageTraits/cloudEvent")) {
            faults.add(name() + ": " + key + " does not carry the headers of a CloudEvent");
        }
        if (!document.path("channels").path(service).path("messages").has(key)) {
            faults.add(name() + ": the channel does not carry " + key);
        }
    }

    private void headers(JsonNode document) {
        var trait = document.path("components").path("messageTraits").path("cloudEvent");
        var described = trait.path("headers").path("properties");
        var required = trait.path("headers").path("required").toString();
        ALWAYS_SENT.stream()
                .filter(header -> !required.contains('"' + header + '"'))
                .forEach(header -> faults.add(name() + ": " + header + " is not always there"));
        Stream.concat(ALWAYS_SENT.stream(), SOMETIMES_SENT.stream())
                .filter(header -> !described.has(header))
                .forEach(header -> faults.add(name() + " does not describe " + header));
        if (trait.path("bindings").path("kafka").path("key").isMissingNode()) {
            faults.add(name() + " does not say what the key is");
        }
    }

    private void same(String what, String said, String is) {
        if (!said.equals(is)) {
            faults.add(name() + ": " + what + " is " + is + ", not " + (said.isEmpty() ? "unsaid" : said));
        }
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
