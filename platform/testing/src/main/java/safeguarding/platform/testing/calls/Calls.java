package safeguarding.platform.testing.calls;

import static io.restassured.RestAssured.given;

import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.log.LogDetail;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import safeguarding.platform.testing.tokens.TestTokens;

/**
 * Requests of callers with a purpose. A service's tests keep one of it under a name of their own.
 *
 * @param purpose value of {@code Access-Purpose}, such as {@code conference}
 */
public record Calls(String purpose) {

    /** An answer that was not expected is printed: its problem says what a status alone does not. */
    private static final RestAssuredConfig PRINTING = RestAssuredConfig.config()
            .logConfig(LogConfig.logConfig().enableLoggingOfRequestAndResponseIfValidationFails(LogDetail.BODY));

    /** Calls of those who work for this purpose. */
    public static Calls forPurpose(String purpose) {
        return new Calls(purpose);
    }

    /** A request with this token and the purpose. */
    public RequestSpecification as(TestTokens caller) {
        return given().config(PRINTING)
                .auth()
                .oauth2(caller.token())
                .header("Access-Purpose", purpose)
                .contentType(ContentType.JSON);
    }

    /** A request of somebody with this role who sees every area. */
    public RequestSpecification as(String role) {
        return as(TestTokens.of(role));
    }

    /** A creating request with a key of its own. */
    public RequestSpecification creating(TestTokens caller) {
        return as(caller).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A creating request with a key of its own, of somebody with this role who sees every area. */
    public RequestSpecification creating(String role) {
        return creating(TestTokens.of(role));
    }
}
