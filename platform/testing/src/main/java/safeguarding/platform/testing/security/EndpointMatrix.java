package safeguarding.platform.testing.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
import safeguarding.platform.testing.repository.Repository;
import safeguarding.platform.testing.tokens.ForgedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

/**
 * Every endpoint of a running service with its roles: compared with the table of the house, and tried as nobody, with
 * bad tokens, under every wrong role and under every right one. A service's {@code @QuarkusTest} calls each method in a test of its own; which rows
 * a caller sees is the business of the service's further tests.
 */
public final class EndpointMatrix {

    private final String service;
    private final List<Endpoint> endpoints;
    private final Path table;

    EndpointMatrix(String service, List<Endpoint> endpoints, Path table) {
        this.service = service;
        this.endpoints = List.copyOf(endpoints);
        this.table = table;
        assertThat(endpoints).describedAs("endpoints of %s", service).isNotEmpty();
    }

    /** Reads the endpoints of the service under test. */
    public static EndpointMatrix of(String service) {
        var answer = RestAssured.given().queryParam("format", "json").get("/q/openapi");
        try {
            var document = new ObjectMapper().readTree(answer.asString());
            return new EndpointMatrix(service, Endpoint.of(document), Repository.file("docs/operations/roles.md"));
        } catch (JsonProcessingException e) {
            throw new AssertionError("/q/openapi is not JSON", e);
        }
    }

    /** Fails when the table and the running service differ, and prints the lines as they should be. */
    public void isTheOneInTheTable() {
        var running = new TreeSet<String>();
        endpoints.forEach(endpoint -> running.add(endpoint.row(service)));
        var written = RolesTable.rowsOf(service, table);
        var missing = new TreeSet<>(running);
        missing.removeAll(written);
        var stale = new TreeSet<>(written);
        stale.removeAll(running);
        if (!missing.isEmpty() || !stale.isEmpty()) {
            throw new AssertionError("docs/operations/roles.md differs from the running " + service
                    + ".\nNot in the table:\n" + String.join("\n", missing) + "\nNot in the service:\n"
                    + String.join("\n", stale));
        }
    }

    /** Fails when any endpoint answers a caller without a good token with anything but 401. */
    public void refusesWhoeverIsNotSignedIn() {
        expect(401, "nobody", UnaryOperator.identity());
        ForgedTokens.headersFrom(TestTokens.of("head-of-safeguarding", "operator", "case-system"))
                .forEach((forgery, header) -> expect(401, forgery, request -> request.header("Authorization", header)));
    }

    /** Fails when any endpoint answers a role that it names as if there were no such role or no token. */
    public void letsInEveryRoleItNames() {
        var softly = new SoftAssertions();
        for (var endpoint : endpoints) {
            assertThat(endpoint.roles()).describedAs("roles of %s", endpoint).isNotEmpty();
            for (var role : endpoint.roles()) {
                softly.assertThat(call(endpoint, as(TestTokens.of(role))))
                        .describedAs("%s as %s", endpoint, role)
                        .isNotIn(401, 403, 405, 500, 501);
            }
        }
        softly.assertAll();
    }

    /** Fails when any endpoint with roles answers a caller of another role with anything but 403. */
    public void refusesWrongRoles() {
        var guarded = endpoints.stream()
                .filter(endpoint -> !endpoint.roles().isEmpty())
                .toList();
        assertThat(guarded).describedAs("endpoints that name roles").isNotEmpty();
        expect(403, "a role that does not exist", as(TestTokens.of("night-porter")), guarded);
        var softly = new SoftAssertions();
        for (var endpoint : guarded) {
            for (var role : wrongRoles(endpoint)) {
                var status = call(endpoint, as(TestTokens.of(role)));
                softly.assertThat(status)
                        .describedAs("%s as %s", endpoint, role)
                        .isEqualTo(403);
            }
        }
        softly.assertAll();
    }

    /** All roles of this service that this endpoint does not name. */
    private List<String> wrongRoles(Endpoint endpoint) {
        var all = new TreeSet<String>();
        endpoints.forEach(each -> all.addAll(each.roles()));
        all.removeAll(endpoint.roles());
        return new ArrayList<>(all);
    }

    private void expect(int status, String caller, UnaryOperator<RequestSpecification> signIn) {
        expect(status, caller, signIn, endpoints);
    }

    private static void expect(
            int status, String caller, UnaryOperator<RequestSpecification> signIn, List<Endpoint> endpoints) {
        var softly = new SoftAssertions();
        for (var endpoint : endpoints) {
            softly.assertThat(call(endpoint, signIn))
                    .describedAs("%s with %s", endpoint, caller)
                    .isEqualTo(status);
        }
        softly.assertAll();
    }

    private static int call(Endpoint endpoint, UnaryOperator<RequestSpecification> signIn) {
        var request = signIn.apply(RestAssured.given().urlEncodingEnabled(false));
        if (!endpoint.mediaType().isEmpty()) {
            request = request.header("Content-Type", endpoint.mediaType())
                    .body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return request.request(endpoint.method(), endpoint.somePath()).statusCode();
    }

    private static UnaryOperator<RequestSpecification> as(TestTokens caller) {
        return request -> request.auth().oauth2(caller.token());
    }
}
