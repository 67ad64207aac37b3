package safeguarding.platform.local.signin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import safeguarding.platform.local.home.Secrets;

/**
 * The realm of the local run: the realm that any installation uses, with the demonstration users and clients added and
 * their secrets filled in.
 */
public final class DemonstrationRealm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DemonstrationRealm() {}

    /** The realm as Keycloak imports it. */
    public static String with(Secrets secrets) {
        ObjectNode realm = read("realm-safeguarding.json");
        ObjectNode demonstration = read("demonstration-users.json");
        realm.withArrayProperty("clients").addAll(demonstration.withArrayProperty("clients"));
        realm.set("users", demonstration.withArrayProperty("users"));
        return realm.toPrettyString()
                .replace("${DEMONSTRATION_PASSWORD}", secrets.demonstrationPassword())
                .replace("${DEMONSTRATION_CLIENT_SECRET}", clientSecret(secrets));
    }

    /** The secret that the demonstration's machine clients share. */
    public static String clientSecret(Secrets secrets) {
        return secrets.of("demonstration-client-secret");
    }

    /** Names of the people who can sign in, in the order of the file. */
    public static List<String> people() {
        var names = new ArrayList<String>();
        for (JsonNode user : read("demonstration-users.json").path("users")) {
            if (!user.has("serviceAccountClientId")) {
                names.add(user.path("username").asText());
            }
        }
        return names;
    }

    /** Names of the machine clients, in the order of the file. */
    public static List<String> machines() {
        var names = new ArrayList<String>();
        for (JsonNode client : read("demonstration-users.json").path("clients")) {
            if (client.path("serviceAccountsEnabled").asBoolean()) {
                names.add(client.path("clientId").asText());
            }
        }
        return names;
    }

    private static ObjectNode read(String name) {
        try (InputStream in = DemonstrationRealm.class.getResourceAsStream("/keycloak/" + name)) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
