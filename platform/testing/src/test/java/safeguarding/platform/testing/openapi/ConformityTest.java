package safeguarding.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConformityTest {

    private static final String DOCUMENT = """
        openapi: 3.0.4
        paths:
          /v1/plans/{planId}:
            put:
              operationId: replacePlan
              requestBody:
                content: {application/json: {schema: {$ref: "#/components/schemas/Ask"}}}
              responses:
                "200":
                  headers: {ETag: {schema: {type: string}}, Location: {schema: {type: string}}}
                  content: {application/json: {schema: {$ref: "#/components/schemas/Plan"}}}
                "409": {$ref: "#/components/responses/Refused"}
        components:
          responses:
            Refused:
              content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}
          schemas:
            Ask: {type: object, required: [day], properties: {day: {type: string, format: date}}}
            Plan: {type: object, required: [day], properties: {day: {type: string, format: date}}}
            Problem: {type: object, required: [type, status], properties: {type: {type: string}, status: {type: integer}}}
        """;
    private static final String PLAN = "{\"day\": \"2013-11-28\"}";
    private static final String PROBLEM = "{\"type\": \"urn:x\", \"status\": 409}";

    @Test
    void findsNothingInWhatIsAsDocumented() {
        assertThat(faults(200, PLAN, "application/json", PLAN, "Location")).isEmpty();
        assertThat(faults(409, PLAN, "application/problem+json", PROBLEM)).isEmpty();
    }

    @Test
    void findsAStatusThatIsNotNamed() {
        assertThat(faults(418, PLAN, "application/problem+json", PROBLEM))
                .singleElement()
                .asString()
                .contains("does not name the status 418");
    }

    @Test
    void findsABodyOfAnotherForm() {
        assertThat(faults(200, PLAN, "application/json", "{\"day\": \"soon\"}", "Location"))
                .hasSize(1);
        assertThat(faults(200, PLAN, "application/json", "{\"day\": \"2013-11-28\", \"more\": 1}", "Location"))
                .singleElement()
                .asString()
                .contains("more");
        assertThat(faults(200, PLAN, "application/json", "", "Location")).hasSize(1);
        assertThat(faults(200, PLAN, "text/html", PLAN, "Location")).hasSize(1);
        assertThat(faults(409, PLAN, "application/problem+json", "{}")).hasSize(2);
    }

    @Test
    void findsHeadersThatAreSentOrPromisedButNotBoth() {
        assertThat(faults(200, PLAN, "application/json", PLAN))
                .containsExactly("the document promises the header Location");
        assertThat(faults(200, PLAN, "application/json", PLAN, "Location", "Retry-After"))
                .containsExactly("the document does not name the header Retry-After");
    }

    @Test
    void findsWhatIsTakenThoughTheDocumentSaysOtherwise() {
        assertThat(faults(200, "{}", "application/json", PLAN, "Location"))
                .singleElement()
                .asString()
                .startsWith("the request was taken, though");
    }

    @Test
    void findsRefusalsOutsideTheDocumentThatAreNoProblems() {
        var conformity = new Conformity(Document.of(OpenApiContract.tree(DOCUMENT)));
        var nowhere = new Exchange("GET", "/v1/nowhere", "", 404, "text/html", Set.of(), "<p>no</p>");
        assertThat(conformity.faults(nowhere)).isNotEmpty();
    }

    private static List<String> faults(int status, String request, String mediaType, String answer, String... headers) {
        var exchange = new Exchange("PUT", "/v1/plans/7", request, status, mediaType, Set.of(headers), answer);
        return new Conformity(Document.of(OpenApiContract.tree(DOCUMENT))).faults(exchange);
    }
}
