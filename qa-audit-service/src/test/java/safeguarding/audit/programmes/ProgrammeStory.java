package safeguarding.audit.programmes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.audit.themes.Themes;
import safeguarding.platform.testing.calls.Path;

/** Everything that can happen to a programme and its audits. */
public final class ProgrammeStory {

    private ProgrammeStory() {}

    /** Lets it happen. */
    public static void happens() {
        var year = Programmed.aYear();
        var programme = Programmed.programme(year);
        change("qa-manager", programme, "0", "{\"title\": \"Another title\"}");
        step("head-of-safeguarding", programme + "/agreements", "1", null);
        var plan = Programmed.plan(Themes.id(), "child-protection-plan", year, "");
        var audit = Path.of(Programmed.planned(programme, plan));
        change("qa-manager", audit, "0", "{\"plan\": %s}".formatted(plan.replace("\"size\": 10", "\"size\": 12")));
        began(audit);
        step("qa-manager", audit + "/completions", "2", "{\"reportedOn\": \"2013-11-01\"}");
        step("qa-manager", audit + "/closures", "3", null);
        step(
                "qa-manager",
                Path.of(Programmed.planned(programme, plan)) + "/cancellations",
                "0",
                "{\"reason\": \"Mistyped.\"}");
    }

    /** The first case was allocated. */
    static void began(String audit) {
        QuarkusTransaction.requiringNew()
                .run(() -> CDI.current()
                        .select(KnownAudits.class)
                        .get()
                        .fieldworkBegan(UUID.fromString(Path.idOf(audit))));
    }

    private static void change(String role, String path, String version, String body) {
        Call.as(role)
                .header("If-Match", '"' + version + '"')
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }

    private static void step(String role, String path, String version, @Nullable String body) {
        var request = Call.as(role).header("If-Match", '"' + version + '"');
        (body == null ? request : request.body(body)).post(path).then().statusCode(200);
    }
}
