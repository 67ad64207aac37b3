package safeguarding.audit.pastaudits;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.themes.Themes;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.tokens.TestTokens;

/** Files of past audits of tests. */
public final class PastAuditFile {

    /** The first line. */
    public static final String HEADER =
            "reference,title,theme,tool,startsOn,reportedOn,previous,caseNumber,area,team,gradeScale,grade,gradedOn,score\r\n";

    private PastAuditFile() {}

    /** The code of a new theme. */
    public static String theme() {
        return Call.as("qa-manager").get(Themes.registered()).path("code");
    }

    /** A reference that no audit has. */
    public static String reference() {
        return "P-" + UUID.randomUUID();
    }

    /** Hands a file over. */
    public static Response handed(String file, String query) {
        return Calls.forPurpose("system-operation")
                .creating(TestTokens.of("case-system").machine())
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/past-audits" + query);
    }

    /** The report of a file that was handed over. */
    public static JsonPath report(Response handed) {
        if (handed.statusCode() != 202) {
            throw new AssertionError(handed.asString());
        }
        var job = handed.header("Location").replaceFirst("^.*/v1", "/v1");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> system(job).path("state").equals("finished"));
        return system(job + "/rows").jsonPath();
    }

    private static Response system(String path) {
        return Calls.forPurpose("system-operation")
                .as(TestTokens.of("case-system").machine())
                .get(path);
    }
}
