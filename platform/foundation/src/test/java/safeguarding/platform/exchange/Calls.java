package safeguarding.platform.exchange;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Requests to the small service, and looks into its database. */
public final class Calls {

    /** Name of the database. */
    public static final String SERVICE = "reviewing";

    private Calls() {}

    /** A request of an operator. */
    public static RequestSpecification operator() {
        return by(TestTokens.of("operator"));
    }

    /** A request of a caller. */
    public static RequestSpecification by(TestTokens caller) {
        return given().auth().oauth2(caller.token()).contentType("application/json");
    }

    /** A creating request under a key. */
    public static RequestSpecification creating(String key) {
        return operator().header("Idempotency-Key", key);
    }

    /** An upload under a key. */
    public static RequestSpecification uploading(String key) {
        var plain = RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false));
        return creating(key).config(plain).contentType("application/x-ndjson");
    }

    /** A key nobody used. */
    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** A number from the database, seen as its owner. */
    public static long count(String query, Object... values) {
        try (var connection = RunningServers.asOwner(SERVICE);
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes the database behind the service's back. */
    public static void change(String statement) {
        try (var connection = RunningServers.asOwner(SERVICE)) {
            connection.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cuts the connections of transactions that are open at this moment, as a crash of the service would. */
    public static void cutOpenTransactions() {
        try (var connection = RunningServers.postgres().connectAsSuperuser(SERVICE)) {
            connection.createStatement().execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where state = 'idle in transaction' and usename = 'reviewing_service'""");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
