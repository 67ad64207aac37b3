package safeguarding.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.testing.tokens.TokenSettings;

@QuarkusTest
@TestProfile(SignInServerTest.WithASignInServer.class)
class SignInServerTest {

    /** Keys come from a server, as in production, and nobody answers there when the application starts. */
    public static final class WithASignInServer implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    "http://127.0.0.1:" + freePort(),
                    "quarkus.oidc.token.issuer",
                    TokenSettings.ISSUER);
        }

        private static int freePort() {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Response call() {
        return given().auth()
                .oauth2(TestTokens.of("chair").token())
                .header("Access-Purpose", "conference")
                .get("/v1/teapots/me");
    }

    @Test
    void startsWithoutTheSignInServerSaysSoAndRecoversByItself() throws Exception {
        given().get("/q/health/ready").then().statusCode(200);
        call().then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("urn:safeguarding:problem:unavailable"));
        given().get("/v1/teapots/me").then().statusCode(401);
        var server = signInServer();
        try {
            var deadline = System.nanoTime() + 20_000_000_000L;
            while (call().statusCode() != 200) {
                assertThat(System.nanoTime()).isLessThan(deadline);
            }
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer signInServer() throws Exception {
        var address = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        var port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        var keys = keys().getBytes(StandardCharsets.UTF_8);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/protocol/openid-connect/certs", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String keys() throws Exception {
        var encoded = Objects.requireNonNull(TokenSettings.ofTheApplication().get("quarkus.oidc.public-key"));
        var key = (RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        var base64 = Base64.getUrlEncoder().withoutPadding();
        return "{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(
                        base64.encodeToString(key.getModulus().toByteArray()),
                        base64.encodeToString(key.getPublicExponent().toByteArray()));
    }
}
