package safeguarding.audit.concerns;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.audit.caseaudits.Audited;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.tokens.TestTokens;

/** Everything that can happen to an immediate concern. */
public final class ConcernStory {

    private ConcernStory() {}

    /** Lets it happen. */
    public static void happens() {
        var drawn = Audited.drawn(1, Audited.anArea()).getFirst();
        var auditor = Audited.anAuditor();
        var caseAudit = Audited.allocated(drawn, auditor);
        var body = Raised.body(caseAudit, "S-team", "S-service");
        var concern = Path.of(Raised.raise(auditor, body));
        escalated(concern);
        step(
                TestTokens.of("team-manager").staff("S-team"),
                concern,
                "acknowledgements",
                1,
                "{\"action\": \"Mistyped.\"}");
        step(TestTokens.of("qa-manager"), concern, "resolutions", 2, "{\"evidence\": \"Mistyped.\"}");
        var other = Path.of(Raised.raise(auditor, body));
        step(TestTokens.of("qa-manager"), other, "withdrawals", 0, "{\"reason\": \"Mistyped.\"}");
    }

    /** Nobody answered in time. */
    public static void escalated(String concern) {
        QuarkusTransaction.requiringNew()
                .run(() -> CDI.current()
                        .select(RaisingConcern.class)
                        .get()
                        .escalate(UUID.fromString(Path.idOf(concern)), LocalDate.of(2013, 12, 2)));
    }

    private static void step(TestTokens caller, String concern, String step, int read, String body) {
        Call.as(caller)
                .header("If-Match", "\"%d\"".formatted(read))
                .body(body)
                .post(concern + "/" + step)
                .then()
                .statusCode(200);
    }
}
