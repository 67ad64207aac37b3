package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@SignedTokens
@FakeServices
class StreamingTest {

    private static final String IMPORTS = "/conference/v1/imports/conference-histories";
    private static final String PIECE = "400\r\n" + "x".repeat(0x400) + "\r\n";

    private static String upload(String... headers) {
        return "POST " + IMPORTS + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + TestTokens.of("case-system").token() + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
    }

    @Test
    void passesOnTheBeginningOfABodyBeforeItsEndHasCome() throws Exception {
        try (var conference = FakeService.counting("conference");
                var caller = RawCall.open(RestAssured.port)) {
            RawCall.write(caller, upload("Transfer-Encoding: chunked") + PIECE);
            await().until(() -> conference.received() == 0x400);
            RawCall.write(caller, PIECE + "0\r\n\r\n");
            assertThat(new String(caller.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("HTTP/1.1 201")
                    .contains("2048");
        }
    }

    @Test
    void takesAnUploadThatLastsLongerThanAServiceHasForItsAnswer() throws Exception {
        try (var conference = FakeService.counting("conference");
                var caller = RawCall.open(RestAssured.port);
                var clock = Executors.newSingleThreadScheduledExecutor()) {
            RawCall.write(caller, upload("Content-Length: 12"));
            var letters = clock.scheduleAtFixedRate(() -> write(caller), 0, 250, TimeUnit.MILLISECONDS);
            await().until(() -> conference.received() == 12);
            letters.cancel(true);
            assertThat(new String(caller.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("HTTP/1.1 201");
        }
    }

    @Test
    void asksForABodyOnlyWhenItWillBeTaken() throws Exception {
        try (var conference = FakeService.counting("conference");
                var caller = RawCall.open(RestAssured.port)) {
            assertThat(RawCall.status(RestAssured.port, upload("Expect: 100-continue", "Content-Length: 900000000000")))
                    .isEqualTo("HTTP/1.1 413");
            assertThat(RawCall.status(
                            RestAssured.port,
                            upload("Expect: 100-continue", "Content-Length: 4").replace("Bearer ", "Bearer not")))
                    .isEqualTo("HTTP/1.1 401");
            RawCall.write(caller, upload("Expect: 100-continue", "Content-Length: 4"));
            assertThat(RawCall.status(caller)).isEqualTo("HTTP/1.1 100");
            RawCall.write(caller, "abcd");
            assertThat(new String(caller.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("HTTP/1.1 201");
            assertThat(conference.asked()).hasSize(1);
        }
    }

    @Test
    void letsGoOfTheServiceWhenTheCallerGoesAway() throws Exception {
        try (var licensing = new FakeService("licensing", FakeService::sleep)) {
            try (var caller = RawCall.open(RestAssured.port)) {
                RawCall.write(
                        caller,
                        "GET /licensing/v1/events HTTP/1.1\r\nHost: localhost\r\nPrefer: wait=30\r\nAuthorization: Bearer "
                                + TestTokens.of("chair").token() + "\r\n\r\n");
                await().until(() -> licensing.asked().size() == 1);
                assertThat(licensing.left()).isZero();
            }
            await().atMost(5, TimeUnit.SECONDS).until(() -> licensing.left() == 1);
        }
    }

    @Test
    void disturbsNobodyWhenACallerClosesAfterItsAnswer() throws Exception {
        try (var conference = new FakeService("conference", FakeService.json(200, "{}"));
                var callers = Executors.newFixedThreadPool(4)) {
            var request = "GET /conference/v1/children HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + TestTokens.of("chair").token() + "\r\n\r\n";
            Callable<String> call = () -> RawCall.status(RestAssured.port, request);
            var statuses = new TreeSet<String>();
            for (var answer : callers.invokeAll(Collections.nCopies(3_000, call))) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactly("HTTP/1.1 200");
            assertThat(conference.asked()).hasSize(3_000);
        }
    }

    @Test
    void takesABodyWithoutALengthOverHttp2() throws Exception {
        var vertx = Vertx.vertx();
        try (var conference = FakeService.counting("conference")) {
            var client = vertx.createHttpClient(new HttpClientOptions()
                    .setProtocolVersion(HttpVersion.HTTP_2)
                    .setHttp2ClearTextUpgrade(false));
            var status = client.request(new RequestOptions()
                            .setMethod(HttpMethod.POST)
                            .setHost("localhost")
                            .setPort(RestAssured.port)
                            .setURI(IMPORTS)
                            .putHeader(
                                    "Authorization",
                                    "Bearer " + TestTokens.of("case-system").token()))
                    .compose(request -> {
                        request.setChunked(true);
                        request.write(Buffer.buffer("abc"));
                        request.end(Buffer.buffer("def"));
                        return request.response();
                    })
                    .map(HttpClientResponse::statusCode)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(20, TimeUnit.SECONDS);
            assertThat(status).isEqualTo(201);
            assertThat(conference.received()).isEqualTo(6);
            assertThat(conference.asked()).isEqualTo(List.of("/v1/imports/conference-histories"));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    private static void write(Socket caller) {
        try {
            RawCall.write(caller, "x");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
