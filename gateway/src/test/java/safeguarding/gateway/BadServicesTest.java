package safeguarding.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@SignedTokens
@FakeServices
class BadServicesTest {

    private static RequestSpecification chair() {
        return given().auth().oauth2(TestTokens.of("chair").token());
    }

    private static HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + address))
                .header("Authorization", "Bearer " + TestTokens.of("chair").token())
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    private static int statusOf(String address) {
        return chair().get(address).statusCode();
    }

    @Test
    void answers503ForTheRoutesOfAServiceThatIsDownAndForNoOthers() throws Exception {
        try (var licensing = new FakeService("licensing", FakeService::echo)) {
            chair().get("/workforce/v1/practitioners")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("type", equalTo("urn:safeguarding:problem:unavailable"))
                    .body("detail", containsString("workforce"));
            chair().get("/licensing/v1/licences").then().statusCode(200);
            assertThat(licensing.asked()).containsExactly("/v1/licences");
        }
    }

    @Test
    void answers504WhenAServiceIsTooSlow() throws Exception {
        try (var conference = new FakeService("conference", FakeService::sleep)) {
            chair().get("/conference/v1/x")
                    .then()
                    .statusCode(504)
                    .header("Retry-After", "5")
                    .body("type", equalTo("urn:safeguarding:problem:too-slow"));
            assertThat(conference.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait=5", "wait=120", "respond-async, wait = \"20\""})
    void waitsLongerForALongPoll(String prefer) throws Exception {
        try (var conference = new FakeService(
                "conference",
                request -> io.vertx.core.Vertx.currentContext()
                        .owner()
                        .setTimer(2_500, fired -> request.response().end("{}")))) {
            chair().header("Prefer", prefer).get("/conference/v1/events").then().statusCode(200);
            chair().header("Prefer", prefer)
                    .get("/conference/v1/conferences")
                    .then()
                    .statusCode(504);
            assertThat(conference.asked()).hasSize(2);
        }
    }

    @Test
    void breaksOffWhenTheServiceBreaksOff() throws Exception {
        try (var conference = new FakeService("conference", FakeService::die);
                var client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> client.send(request("/conference/v1/x"), HttpResponse.BodyHandlers.ofByteArray()))
                    .isInstanceOf(IOException.class);
            assertThat(conference.asked()).hasSize(1);
        }
    }

    @Test
    void streamsLargeAnswersWholly() throws Exception {
        try (var conference = new FakeService("conference", FakeService.megabytes(100));
                var client = HttpClient.newHttpClient()) {
            var answer = client.send(request("/conference/v1/x"), HttpResponse.BodyHandlers.ofInputStream());
            long length = 0;
            try (var body = answer.body()) {
                var buffer = new byte[1 << 16];
                for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                    length += read;
                }
            }
            assertThat(length).isEqualTo(100L << 20);
            assertThat(conference.asked()).hasSize(1);
        }
    }

    @Test
    void servesTwentyAtOnce() throws Exception {
        try (var licensing = new FakeService("licensing", FakeService::echo);
                var client = HttpClient.newHttpClient();
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 200)
                    .mapToObj(number -> (Callable<Boolean>) () -> client.send(
                                    request("/licensing/v1/x?n=" + number), HttpResponse.BodyHandlers.ofString())
                            .body()
                            .contains("/v1/x?n=" + number + "\""))
                    .toList();
            for (List<Callable<Boolean>> twenty : IntStream.range(0, 10)
                    .mapToObj(i -> calls.subList(20 * i, 20 * i + 20))
                    .toList()) {
                for (var answer : callers.invokeAll(twenty)) {
                    assertThat(answer.get()).isTrue();
                }
            }
            assertThat(licensing.asked()).hasSize(200);
        }
    }

    @Test
    void findsAServiceAgainThatWasStartedAnew() throws Exception {
        try (var before = new FakeService("conference", FakeService::echo)) {
            assertThat(statusOf("/conference/v1/x")).isEqualTo(200);
            assertThat(before.asked()).hasSize(1);
        }
        IntStream.range(0, 10)
                .forEach(i -> assertThat(statusOf("/conference/v1/x")).isEqualTo(503));
        try (var after = new FakeService("conference", FakeService::echo)) {
            var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (statusOf("/conference/v1/x") != 200) {
                assertThat(System.nanoTime()).isLessThan(deadline);
            }
            assertThat(after.asked()).hasSize(1);
        }
    }
}
