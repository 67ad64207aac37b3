package safeguarding.platform.testing.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Schemas as they were when subscribers were last told of them. Within a version a schema may only grow. */
public final class AcceptedSchemas {

    /** What a reader may rely on: these stay as they are. */
    private static final List<String> PROMISES = List.of(
            "type",
            "format",
            "const",
            "$ref",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "uniqueItems");

    private final Path folder;

    private AcceptedSchemas(Path folder) {
        this.folder = folder;
    }

    /** The accepted schemas of this folder; it holds them under the same names as the catalogue. */
    public static AcceptedSchemas in(Path folder) {
        return new AcceptedSchemas(folder);
    }

    /** Takes over every schema that is new or has grown; a schema that takes something back stays as it was accepted. */
    public void accept(Catalogue catalogue, Path catalogueFolder) {
        for (var schema : catalogue.schemas()) {
            var name = catalogueFolder.relativize(schema).toString();
            if (taken(name, Catalogue.json(schema)).isEmpty()) {
                copy(schema, folder.resolve(name));
            }
        }
    }

    /** The accepted schemas, by their names in the catalogue. */
    List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a schema takes back from its readers; nothing when it was not accepted yet. */
    List<String> taken(String name, JsonNode now) {
        var accepted = folder.resolve(name);
        if (!Files.exists(accepted)) {
            return List.of();
        }
        var taken = new ArrayList<String>();
        compare(name, Catalogue.json(accepted), now, taken);
        return taken;
    }

    private static void compare(String name, JsonNode before, JsonNode now, List<String> taken) {
        for (var part : PROMISES) {
            if (before.has(part) && !before.path(part).equals(now.path(part))) {
                taken.add(name + ": " + part + " has changed");
            }
        }
        for (var field : before.path("required")) {
            if (!contains(now.path("required"), field)) {
                taken.add(name + ": " + field.asText() + " is no longer always there");
            }
        }
        if (before.has("enum") && !now.has("enum")) {
            taken.add(name + ": any value may come now");
        }
        for (var value : now.path("enum")) {
            if (before.has("enum") && !contains(before.path("enum"), value)) {
                taken.add(name + ": " + value.asText() + " is a value readers do not know");
            }
        }
        for (var property : before.path("properties").properties()) {
            var newer = now.path("properties").path(property.getKey());
            if (newer.isMissingNode()) {
                taken.add(name + ": " + property.getKey() + " is gone");
            } else {
                compare(name + "." + property.getKey(), property.getValue(), newer, taken);
            }
        }
        if (before.has("items")) {
            compare(name + "[]", before.path("items"), now.path("items"), taken);
        }
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (var each : list) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.resolveSibling("."));
            Files.writeString(to, Files.readString(from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
