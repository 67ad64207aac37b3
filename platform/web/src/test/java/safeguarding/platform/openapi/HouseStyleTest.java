package safeguarding.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;
import safeguarding.platform.problem.ProblemType;

class HouseStyleTest {

    @Test
    void knowsTheAnswersOfAChangeByItsForm() {
        var ending = operation("endServicePlan", "200").requestBody(OASFactory.createRequestBody());
        ending.addParameter(parameter("If-Match", Parameter.In.HEADER));

        var styled = styled("/v1/plans/{planId}/endings", HttpMethod.POST, ending);

        assertThat(statuses(styled))
                .contains("400", "401", "403", "404", "406", "409", "412", "413", "415", "422", "428", "429", "503")
                .doesNotContain("410", "304");
        assertThat(parameters(styled)).contains("#/components/parameters/IfMatch");
        assertThat(parameters(styled)).doesNotContain("#/components/parameters/IdempotencyKey");
        assertThat(styled.getOperationId()).isEqualTo("endQaAuditPlan");
        assertThat(styled.getTags()).containsExactly("Plans");
        assertThat(styled.getDescription()).endsWith("\n\nRoles: chair.");
        assertThat(answer(styled, "200").getHeaders()).containsKeys("ETag", "RateLimit");
    }

    @Test
    void asksOfWhatCreatesForAKey() {
        var styled = styled("/v1/plan-tasks", HttpMethod.POST, operation("addPlanTask", "201"));

        assertThat(parameters(styled)).contains("#/components/parameters/IdempotencyKey");
        assertThat(statuses(styled)).contains("409", "422").doesNotContain("412", "428");
        assertThat(answer(styled, "201").getHeaders()).containsKeys("Location", "ETag");
        assertThat(styled.getTags()).containsExactly("Plan tasks");
    }

    @Test
    void knowsAListByItsCursor() {
        var list = operation("listPlans", "200").addParameter(parameter("cursor", Parameter.In.QUERY));

        var styled = styled("/v1/plans", HttpMethod.GET, list);

        assertThat(statuses(styled)).contains("410").doesNotContain("404", "409", "412", "413", "422", "428");
        assertThat(answer(styled, "200").getHeaders()).doesNotContainKeys("ETag", "Location");
    }

    @Test
    void writesIdentifiersAndDatesWhereTheyStand() {
        var schema = OASFactory.createSchema()
                .description("The child.")
                .addAllOf(OASFactory.createSchema().ref("#/components/schemas/UUID"));
        var day = OASFactory.createSchema().ref("#/components/schemas/LocalDate");
        var size = OASFactory.createSchema().maximum(BigDecimal.TEN);

        List.of(schema, day, size).forEach(new HouseStyle(new ServiceName("qa-audit"))::filterSchema);

        assertThat(schema.getAllOf()).isNull();
        assertThat(schema.getFormat()).isEqualTo("uuid");
        assertThat(day.getRef()).isNull();
        assertThat(day.getFormat()).isEqualTo("date");
        assertThat(size.getType()).containsExactly(SchemaType.INTEGER);
    }

    @Test
    void showsAnExampleOfEveryRefusal() {
        for (var type : ProblemType.values()) {
            assertThat(ProblemExamples.of(type.status()))
                    .containsKey(type.uri().toString().replaceFirst("^.*:", ""));
        }
    }

    private static Operation styled(String path, HttpMethod method, Operation operation) {
        var item = OASFactory.createPathItem();
        item.setOperation(method, operation);
        var components = OASFactory.createComponents().addSchema("Plan", object("Plan"));
        var document = OASFactory.createOpenAPI()
                .components(components)
                .paths(OASFactory.createPaths().addPathItem(path, item));
        new HouseStyle(new ServiceName("qa-audit")).filterOpenAPI(document);
        return operation;
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.OBJECT)).description(description);
    }

    private static Operation operation(String id, String status) {
        return OASFactory.createOperation()
                .operationId(id)
                .summary("Do it")
                .description("It is done.")
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("oidc", List.of("chair")))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().description("Done.")));
    }

    private static Parameter parameter(String name, Parameter.In in) {
        return OASFactory.createParameter().name(name).in(in);
    }

    private static APIResponse answer(Operation operation, String status) {
        return Objects.requireNonNull(operation.getResponses().getAPIResponse(status));
    }

    private static List<String> statuses(Operation operation) {
        return List.copyOf(operation.getResponses().getAPIResponses().keySet());
    }

    private static List<String> parameters(Operation operation) {
        return operation.getParameters().stream()
                .map(Parameter::getRef)
                .filter(Objects::nonNull)
                .toList();
    }
}
