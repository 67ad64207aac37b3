package safeguarding.platform.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakServerTest {

    private static final String REALM = """
            {"realm": "sample", "enabled": true, "sslRequired": "none",
             "clients": [{"clientId": "machine", "enabled": true, "serviceAccountsEnabled": true, "secret": "word"}]}
            """;

    @Test
    void givesATokenToAClientOfTheImportedRealm(@TempDir Path folder) throws Exception {
        var realm = Files.writeString(folder.resolve("sample-realm.json"), REALM);
        var keycloak = KeycloakServer.of(ServerOptions.temporary("keycloak"), realm);
        keycloak.start();
        try {
            var token = post(
                    keycloak.url().resolve("/realms/sample/protocol/openid-connect/token"),
                    "grant_type=client_credentials&client_id=machine&client_secret=word");
            assertThat(token.statusCode()).isEqualTo(200);
            assertThat(token.body()).contains("\"access_token\":\"");
        } finally {
            keycloak.stop();
        }
        assertThat(keycloak.running()).isFalse();
        assertThat(FreePort.isFree(keycloak.port())).isTrue();
    }

    private static HttpResponse<String> post(URI uri, String form) throws Exception {
        var request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
