package safeguarding.licensing.rows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.licensing.fixture.PlacedChild;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
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
        due(UUID.randomUUID(), TODAY.minusDays(18));
        var done = UUID.randomUUID();
        due(done, TODAY.minusDays(60));
        QuarkusTransaction.requiringNew()
                .run(() -> CDI.current().select(Deadlines.class).get().met(done, "LC1", TODAY));
    }

    /** The decision on an application that was handed in on a day. */
    private static void due(UUID id, LocalDate since) {
        QuarkusTransaction.requiringNew()
                .run(() -> CDI.current()
                        .select(Deadlines.class)
                        .get()
                        .open("LC1", new DeadlineSubject("licence", id, Set.of(), "north-east"), since));
    }
}
