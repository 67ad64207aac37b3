package safeguarding.audit.rows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.fixture.PlacedChild;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;

/** What the foundation publishes in the name of every service. */
public final class FoundationStory {

    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    private FoundationStory() {}

    /** Lets it happen. */
    public static void happens() {
        Calls.forPurpose("safeguarding-enquiry")
                .creating(TestTokens.of("iro").staff("S-iro"))
                .body("{\"reason\": \"He is at the police station.\"}")
                .post("/v1/children/" + PlacedChild.restricted("north-east") + "/break-glass-accesses")
                .then()
                .statusCode(201);
        due(UUID.randomUUID(), TODAY.minusDays(24), null);
        var done = UUID.randomUUID();
        due(done, TODAY.minusDays(60), TODAY);
        due(done, TODAY.minusDays(60), null);
    }

    /** Fieldwork of a case that was allocated on a day. */
    private static void due(UUID id, LocalDate since, @Nullable LocalDate metOn) {
        QuarkusTransaction.requiringNew()
                .run(() -> CDI.current()
                        .select(DeadlineSeries.class)
                        .get()
                        .count(
                                "QA1",
                                new DeadlineSubject("case-audit", id, Set.of(), "north-east"),
                                List.of(new Turn(since, metOn))));
    }
}
