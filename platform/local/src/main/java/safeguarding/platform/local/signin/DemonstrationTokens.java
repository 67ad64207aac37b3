package safeguarding.platform.local.signin;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.local.home.Ports;
import safeguarding.platform.local.home.Refusal;
import safeguarding.platform.local.home.Secrets;
import safeguarding.platform.servers.PlainHttp;

/** Bearer tokens of demonstration users and machine clients, from the suite's own Keycloak. */
public final class DemonstrationTokens {

    private final URI tokens;
    private final Secrets secrets;

    public DemonstrationTokens(Ports ports, Secrets secrets) {
        this.tokens = URI.create(
                "http://127.0.0.1:" + ports.of(Door.KEYCLOAK) + "/realms/safeguarding/protocol/openid-connect/token");
        this.secrets = secrets;
    }

    /** A token of the user or machine client with this name. */
    public String of(String name) {
        if (DemonstrationRealm.machines().contains(name)) {
            return ask(Map.of(
                    "grant_type",
                    "client_credentials",
                    "client_id",
                    name,
                    "client_secret",
                    DemonstrationRealm.clientSecret(secrets)));
        }
        if (DemonstrationRealm.people().contains(name)) {
            return ask(Map.of(
                    "grant_type",
                    "password",
                    "client_id",
                    "demonstration",
                    "username",
                    name,
                    "password",
                    secrets.demonstrationPassword()));
        }
        throw new Refusal("Nobody called '" + name + "' can sign in. People: "
                + String.join(", ", DemonstrationRealm.people()) + ". Machine clients: "
                + String.join(", ", DemonstrationRealm.machines()) + ".");
    }

    private String ask(Map<String, String> form) {
        var request = HttpRequest.newBuilder(tokens)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        try (var client = PlainHttp.client()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            var body = new ObjectMapper().readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new Refusal("Keycloak refused the sign-in: "
                        + body.path("error_description").asText());
            }
            return body.path("access_token").asText();
        } catch (IOException e) {
            throw new Refusal(
                    "Keycloak does not answer at " + tokens.getAuthority() + ". Is the suite running? ./suite status");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
