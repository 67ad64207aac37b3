package safeguarding.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContractBreaksTest {

    private static final String ACCEPTED = """
            openapi: 3.0.3
            paths:
              /v1/plans:
                get:
                  operationId: listPlans
                  parameters:
                    - {in: query, name: limit, required: false, schema: {type: integer}}
                  responses:
                    "200":
                      content: {application/json: {schema: {$ref: "#/components/schemas/Plan"}}}
                post:
                  operationId: startPlan
                  requestBody:
                    content: {application/json: {schema: {$ref: "#/components/schemas/StartPlan"}}}
                  responses:
                    "201":
                      description: made
            components:
              schemas:
                Plan:
                  type: object
                  required: [startedOn]
                  properties:
                    startedOn: {type: string, format: date}
                    note: {type: string}
                    state: {type: string, enum: [open, ended]}
                StartPlan:
                  type: object
                  required: [childId]
                  properties:
                    childId: {type: string}
                    reason: {type: string}
                    kind: {type: string, enum: [initial, review]}
            """;

    @Test
    void areNoneInADocumentThatStayedTheSame() {
        assertThat(breaks(ACCEPTED)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("breakingChanges")
    void areFound(String before, String after, String complaint) {
        var changed = ACCEPTED.replace(before, after);
        assertThat(changed).isNotEqualTo(ACCEPTED);
        assertThat(breaks(changed)).contains(complaint);
    }

    static Stream<Arguments> breakingChanges() {
        return Stream.of(
                arguments("note: {type: string}", "other: {type: string}", "Plan.note is gone"),
                arguments("note: {type: string}", "note: {type: integer}", "Plan.note: type was string, is integer"),
                arguments(", format: date", "", "Plan.startedOn: format was date, is not said"),
                arguments("required: [childId]", "required: [childId, reason]", "StartPlan.reason is needed now"),
                arguments("required: [startedOn]", "required: []", "Plan.startedOn is no longer always there"),
                arguments("[open, ended]", "[open, ended, lost]", "Plan.state: lost is a value callers do not know"),
                arguments("[initial, review]", "[initial]", "StartPlan.kind: review is no longer taken"),
                arguments("required: false", "required: true", "GET /v1/plans: query limit is needed now"),
                arguments("name: limit", "name: size", "GET /v1/plans: query limit is gone"),
                arguments("\"201\"", "\"202\"", "POST /v1/plans: the answer 201 is gone"),
                arguments("post:", "put:", "POST /v1/plans is gone"),
                arguments("listPlans", "plans", "GET /v1/plans: operationId was listPlans, is plans"),
                arguments("    Plan:\n", "    Other:\n", "schema Plan is gone"));
    }

    @ParameterizedTest
    @MethodSource("harmlessChanges")
    void areNotWhatOnlyAddsOrNarrowsAnAnswer(String before, String after) {
        var changed = ACCEPTED.replace(before, after);
        assertThat(changed).isNotEqualTo(ACCEPTED);
        assertThat(breaks(changed)).isEmpty();
    }

    static Stream<Arguments> harmlessChanges() {
        return Stream.of(
                arguments("note: {type: string}", "note: {type: string, description: words}"),
                arguments("[initial, review]", "[initial, review, transfer-in]"),
                arguments("[open, ended]", "[open]"),
                arguments("required: [startedOn]", "required: [startedOn, note]"),
                arguments("required: [childId]", "required: []"));
    }

    private static List<String> breaks(String now) {
        return ContractBreaks.between(OpenApiContract.tree(ACCEPTED), OpenApiContract.tree(now));
    }
}
