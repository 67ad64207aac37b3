package safeguarding.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {

    private static final String DOCUMENT = """
        paths:
          /v1/plans/{planId}/endings:
            post:
              operationId: endPlan
              summary: End a plan
              description: "It ends for a reason.\\n\\nRoles: chair."
              x-roles: [chair]
              tags: [Plans]
              parameters:
                - {name: planId, in: path, description: The plan., schema: {type: string}}
                - {name: If-Match, in: header, description: The version., schema: {type: string}}
                - {name: cursor, in: query, description: Where to go on., schema: {type: string}}
              requestBody:
                content: {application/json: {schema: {$ref: "#/components/schemas/Plan"}, example: {day: "2013-11-28"}}}
              responses:
                "200":
                  description: It has ended.
                  content: {application/json: {schema: {$ref: "#/components/schemas/Plan"}, example: {day: "2013-11-29"}}}
                "400": {$ref: "#/components/responses/Refused"}
                "401": {$ref: "#/components/responses/Refused"}
                "403": {$ref: "#/components/responses/Refused"}
                "404": {$ref: "#/components/responses/Refused"}
                "406": {$ref: "#/components/responses/Refused"}
                "409": {$ref: "#/components/responses/Refused"}
                "410": {$ref: "#/components/responses/Refused"}
                "412": {$ref: "#/components/responses/Refused"}
                "413": {$ref: "#/components/responses/Refused"}
                "415": {$ref: "#/components/responses/Refused"}
                "422": {$ref: "#/components/responses/Refused"}
                "428": {$ref: "#/components/responses/Refused"}
                "429": {$ref: "#/components/responses/Refused"}
                "500": {$ref: "#/components/responses/Refused"}
                "503": {$ref: "#/components/responses/Refused"}
        components:
          responses:
            Refused:
              description: Refused.
              content:
                application/problem+json:
                  schema: {$ref: "#/components/schemas/Problem"}
                  examples: {refused: {value: {type: "urn:x"}}}
          schemas:
            Plan: {type: object, properties: {day: {type: string, format: date}}}
            Problem: {type: object, properties: {type: {type: string}}}
        """;

    @Test
    void findsNothingMissingWhereAllIsSaid() {
        assertThat(faults(DOCUMENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        operationId: endPlan               | operationId: planEnd                | operationId is verb + noun
        summary: End a plan                | title: End a plan                   | a summary
        It ends for a reason.              | End a plan                          | a description of its purpose
        Roles: chair.                      | For chairs.                         | its roles
        tags: [Plans]                      | tags: []                            | one tag
        "404": {                           | "599": {                            | status 404
        "410": {                           | "599": {                            | status 410
        "412": {                           | "599": {                            | status 412
        "413": {                           | "599": {                            | status 413
        "422": {                           | "599": {                            | status 422
        "428": {                           | "599": {                            | status 428
        , example: {day: "2013-11-28"}      | ``                                  | request has no example
        , example: {day: "2013-11-29"}      | ``                                  | 200 has no example
        example: {day: "2013-11-29"}        | example: {day: "soon"}               | example of 200
        example: {day: "2013-11-29"}        | example: {dya: "2013-11-29"}         | example of 200
        examples: {refused                 | x-samples: {refused                 | 400 has no example
        application/problem+json           | text/plain                          | 400 is a problem
        content: {application/json: {schema: {$ref: "#/components/schemas/Plan"}, example: {day: "2013-11-29"}}} | x: y | 200 has a body
        description: The plan.             | x: y                                | planId has a description
        in: path, description: The plan., schema: {type: string} | in: path, description: The plan. | planId has a type
        """)
    void findsWhatIsMissing(String said, String instead, String complaint) {
        var changed = DOCUMENT.replace(said, instead);
        assertThat(changed).isNotEqualTo(DOCUMENT);
        assertThat(faults(changed)).anyMatch(fault -> fault.contains(complaint));
    }

    @Test
    void findsTwoTypesOfOneName() {
        var changed = DOCUMENT.replace("Problem: {type: object", "Plan1: {type: object}\n    Problem: {type: object");

        assertThat(faults(changed)).containsExactly("Two types are called Plan");
    }

    @Test
    void findsNamesThatMeanSomethingElseInAnotherDocument() {
        var document = OpenApiContract.tree(DOCUMENT);
        assertThat(SharedNames.between(document, Map.of("audit", OpenApiContract.tree("{paths: {}}"))))
                .isEmpty();
        var other = OpenApiContract.tree(DOCUMENT.replace("format: date", "format: date-time"));
        assertThat(SharedNames.between(document, Map.of("audit", other)))
                .containsExactly("operation endPlan also stands in audit", "schema Plan is another one in audit");
    }

    private static List<String> faults(String document) {
        return Completeness.faultsOf(Document.of(OpenApiContract.tree(document)));
    }
}
