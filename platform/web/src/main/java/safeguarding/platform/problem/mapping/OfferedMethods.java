package safeguarding.platform.problem.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The methods that each address takes, as the service's own document names them, for {@code Allow}. */
final class OfferedMethods {

    private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");
    private static final OfferedMethods OF_THIS_SERVICE = new OfferedMethods(read());

    private final Map<Pattern, List<String>> methods = new TreeMap<>(Comparator.comparing(Pattern::pattern));

    OfferedMethods(JsonNode document) {
        for (var path : document.path("paths").properties()) {
            var offered = new TreeSet<String>();
            path.getValue().fieldNames().forEachRemaining(method -> {
                if (METHODS.contains(method)) {
                    offered.add(method.toUpperCase(Locale.ROOT));
                }
            });
            methods.put(Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+") + "/?"), List.copyOf(offered));
        }
    }

    static OfferedMethods ofThisService() {
        return OF_THIS_SERVICE;
    }

    /** Such as {@code GET, HEAD, OPTIONS, POST}; empty where no operation is documented. */
    String at(String path) {
        var offered = new TreeSet<String>();
        methods.forEach((pattern, taken) -> {
            if (pattern.matcher(path).matches()) {
                offered.addAll(taken);
            }
        });
        if (offered.isEmpty()) {
            return "";
        }
        if (offered.contains("GET")) {
            offered.add("HEAD");
        }
        offered.add("OPTIONS");
        return String.join(", ", new ArrayList<>(offered));
    }

    /** Whether the address of a request is documented and its method is not; the framework sometimes calls that not found. */
    boolean refuses(RoutingContext request, int status) {
        var offered = at(request.normalizedPath());
        var taken = List.of(offered.split(", ", -1))
                .contains(request.request().method().name());
        return (status == 404 || status == 405) && !offered.isEmpty() && !taken;
    }

    private static JsonNode read() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(DOCUMENT)) {
            var json = new ObjectMapper();
            return in == null ? json.createObjectNode() : json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
