package safeguarding.platform.containers;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** Compose files as compose itself reads them: variables filled in file by file, then one file laid over the other. */
record ComposeFile(Map<String, Object> content) {

    static final Path ROOT = Path.of("../..");
    static final Path PRODUCTION = ROOT.resolve("docker-compose.yml");
    static final Path LOCAL = ROOT.resolve("platform/containers/local.yml");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::([-?])([^}]*))?}");

    static ComposeFile production(Map<String, String> variables) {
        return new ComposeFile(read(PRODUCTION, variables));
    }

    static ComposeFile local(Map<String, String> variables) {
        return new ComposeFile(merged(read(PRODUCTION, variables), read(LOCAL, variables)));
    }

    /** As it stands, with nothing filled in. */
    static ComposeFile written(Path file) {
        return new ComposeFile(map(new Yaml().load(text(file))));
    }

    Map<String, Object> services() {
        return map(content.get("services"));
    }

    Map<String, Object> service(String name) {
        return map(requireNonNull(services().get(name), name));
    }

    /** The variables that a container is told. */
    Map<String, String> environment(String service) {
        var told = new LinkedHashMap<String, String>();
        map(service(service).getOrDefault("environment", Map.of()))
                .forEach((name, value) -> told.put(name, String.valueOf(value)));
        return told;
    }

    String environment(String service, String variable) {
        return requireNonNull(environment(service).get(variable), service + " is not told " + variable);
    }

    /** A list of a service as text; empty when it has none. */
    List<String> list(String service, String key) {
        return strings(service(service).getOrDefault(key, List.of()));
    }

    List<String> health(String service) {
        return strings(map(service(service).get("healthcheck")).get("test"));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object node) {
        return (Map<String, Object>) requireNonNull(node);
    }

    static List<String> strings(@Nullable Object node) {
        return ((List<?>) requireNonNull(node)).stream().map(String::valueOf).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> read(Path file, Map<String, String> variables) {
        return map(filled(new Yaml().load(text(file)), variables));
    }

    private static Object filled(Object node, Map<String, String> variables) {
        return switch (node) {
            case Map<?, ?> map -> {
                var filled = new LinkedHashMap<String, Object>();
                map.forEach(
                        (key, value) -> filled.put(String.valueOf(key), value == null ? "" : filled(value, variables)));
                yield filled;
            }
            case List<?> list ->
                list.stream().map(each -> filled(each, variables)).toList();
            case String text ->
                VARIABLE.matcher(text)
                        .replaceAll(found -> value(found.group(1), found.group(2), found.group(3), variables));
            default -> node;
        };
    }

    private static String value(String name, String form, String rest, Map<String, String> variables) {
        var value = variables.getOrDefault(name, "");
        if (value.isEmpty() && "?".equals(form)) {
            throw new IllegalArgumentException("required variable " + name + " is missing a value: " + rest);
        }
        return value.isEmpty() && "-".equals(form) ? rest : value;
    }

    private static Map<String, Object> merged(Map<String, Object> below, Map<String, Object> above) {
        var merged = new LinkedHashMap<>(below);
        above.forEach((key, value) -> merged.merge(key, value, (old, fresh) -> laidOver(key, old, fresh)));
        return merged;
    }

    private static Object laidOver(String key, Object below, Object above) {
        if (below instanceof Map && above instanceof Map) {
            return merged(map(below), map(above));
        }
        if (key.equals("command") || key.equals("test") || !(below instanceof List)) {
            return above;
        }
        var all = new ArrayList<>(strings(below));
        if (key.equals("volumes")) {
            // What is mounted at one place replaces what was.
            all.removeIf(old ->
                    strings(above).stream().anyMatch(fresh -> target(fresh).equals(target(old))));
        }
        strings(above).stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    /** Where a volume is mounted. */
    static String target(String volume) {
        return volume.split(":")[1];
    }
}
