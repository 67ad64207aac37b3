package safeguarding.platform.testing.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The event catalogue in a folder. Each method gives what is wrong, in words; empty when nothing is. */
public final class Catalogue {

    private static final String SCHEMA = ".schema.json";
    private static final String EXAMPLE = ".example.json";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*\\.v[1-9][0-9]*\\.schema\\.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    private Catalogue(Path folder) {
        this.folder = folder;
    }

    /** The catalogue of this folder. */
    public static Catalogue in(Path folder) {
        return new Catalogue(folder);
    }

    /** All schemas: {@code <service>/<name>.v<version>.schema.json}. */
    public List<Path> schemas() {
        return files(SCHEMA);
    }

    /** Schemas that are ill-named, are no JSON Schema 2020-12, have no example, or refuse it; examples without schema. */
    public List<String> faultsOfExamples() {
        var faults = new ArrayList<String>();
        for (var schema : schemas()) {
            if (!NAME.matcher(String.valueOf(schema.getFileName())).matches()) {
                faults.add(show(schema) + " is not named <event>.v<version>" + SCHEMA);
            }
            var example = sibling(schema, SCHEMA, EXAMPLE);
            if (Files.exists(example)) {
                faults.addAll(faultsOf(schema, example));
            } else {
                faults.add(show(schema) + " has no example");
            }
        }
        files(EXAMPLE).stream()
                .filter(example -> !Files.exists(sibling(example, EXAMPLE, SCHEMA)))
                .forEach(example -> faults.add(show(example) + " has no schema"));
        return faults;
    }

    /** What the services' AsyncAPI documents leave out or say wrongly. */
    public List<String> faultsOfDocuments() {
        return services().stream()
                .flatMap(service -> new EventDocument(folder, service)
                                .faults(schemas().stream()
                                        .map(this::show)
                                        .filter(schema -> schema.startsWith(service + "/"))
                                        .toList())
                                .stream())
                .toList();
    }

    /** Schemas that would carry more than identifiers, dates, codes and a link. */
    public List<String> faultsOfContent() {
        return schemas().stream()
                .flatMap(schema -> ThinEvents.faults(show(schema), json(schema)).stream())
                .toList();
    }

    /** Publishing services without a declared topic, and topics without partitions, retention or owner. */
    public List<String> faultsOfTopics() {
        var faults = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (var topic : json(folder.resolve("topics.json"))) {
            var name = topic.path("name").asText();
            names.add(name);
            if (topic.path("partitions").asInt() < 1
                    || !topic.path("retentionHours").isInt()
                    || topic.path("owner").asText().isEmpty()) {
                faults.add("topic " + name + " needs partitions, retentionHours and owner");
            }
        }
        services().stream()
                .map(service -> "safeguarding." + service + ".v1")
                .filter(topic -> !names.contains(topic))
                .forEach(topic -> faults.add("topics.json does not declare " + topic));
        return faults;
    }

    /** What was taken back within a version since it was accepted. */
    public List<String> faultsAgainst(AcceptedSchemas accepted) {
        return Stream.concat(
                        accepted.names().stream()
                                .filter(name -> !Files.exists(folder.resolve(name)))
                                .map(name -> name + " is gone"),
                        schemas().stream().flatMap(schema -> accepted.taken(show(schema), json(schema)).stream()))
                .toList();
    }

    private List<String> faultsOf(Path schema, Path example) {
        try {
            return registrySchema(schema)
                    .validate(
                            Files.readString(example),
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(error -> show(example) + ": " + error)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return List.of(show(schema) + " cannot be read as a schema: " + e.getMessage());
        }
    }

    private static Schema registrySchema(Path schema) {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(json(schema).toString(), InputFormat.JSON);
    }

    private List<String> services() {
        return schemas().stream()
                .map(schema -> String.valueOf(folder.relativize(schema).getName(0)))
                .distinct()
                .toList();
    }

    private List<Path> files(String ending) {
        try (Stream<Path> all =
                Files.find(folder, 2, (file, attributes) -> file.toString().endsWith(ending) && !isBuilt(file))) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isBuilt(Path file) {
        return folder.relativize(file).startsWith("target");
    }

    private static Path sibling(Path file, String ending, String other) {
        return file.resolveSibling(String.valueOf(file.getFileName()).replace(ending, other));
    }

    private String show(Path file) {
        return folder.relativize(file).toString();
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
