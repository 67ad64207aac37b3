package safeguarding.platform.testing.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.filter.FilterContext;
import io.restassured.filter.OrderedFilter;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.servers.PlainHttp;

/** Compares each exchange of a test with the document of the service under test. */
final class TrafficWatch implements OrderedFilter {

    /** Read once for all tests of a service, by what they say: a document with its schemas takes megabytes. */
    private static final Map<String, Document> DOCUMENTS = new ConcurrentHashMap<>();

    private final boolean complains;
    private @Nullable Document document;

    TrafficWatch(boolean complains) {
        this.complains = complains;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext next) {
        var response = next.next(request, expected);
        var exchange = Exchange.of(request, response);
        if (exchange.path().startsWith("/v1/")) {
            look(exchange);
        }
        return response;
    }

    private synchronized void look(Exchange exchange) {
        if (document == null) {
            document = read();
        }
        RecordedExamples.of(document).keep(exchange);
        var faults = complains ? new Conformity(document).faults(exchange) : java.util.List.<String>of();
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s answered %d, but not as documented:%n  - %s"
                    .formatted(exchange.method(), exchange.path(), exchange.status(), String.join("\n  - ", faults)));
        }
    }

    private static Document read() {
        var address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/q/openapi?format=json");
        try (var client = PlainHttp.client()) {
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            return DOCUMENTS.computeIfAbsent(answer.body(), TrafficWatch::parsed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while the document was read", e);
        }
    }

    private static Document parsed(String text) {
        try {
            return Document.of(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
