package safeguarding.conference.planenquiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Merges;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Whoever asks about a child who is registered twice is answered as about one person. */
@QuarkusTest
@RealServers(service = "conference")
class MergedRecordsAskedAboutTest {

    private static final Sought NOBODY = new Sought(new UUID(0, 0), "", "", LocalDate.EPOCH, "");

    private Sought one = NOBODY;
    private Sought other = NOBODY;

    @BeforeEach
    void registeredTwice() {
        one = Sought.registered();
        other = Sought.like(one.given(), one.family(), one.bornOn(), "");
    }

    @Test
    void areTwoChildrenUntilTheyAreMerged() {
        Conferences.planFor(other.childId());
        assertThat(Sought.answer(one.byName())).isEqualTo("ring-the-unit");

        Merges.merged(other.childId(), one.childId());

        assertThat(Sought.answer(one.byName())).isEqualTo("on-a-plan");
        assertThat(Sought.answer(one.byNumber())).isEqualTo("on-a-plan");
    }

    @Test
    void areRestrictedWhenOneOfThemIs() {
        Conferences.planFor(other.childId());
        other.restricted();
        Merges.mergeAs(TestTokens.of("head-of-safeguarding").staff("S-named"), other.childId(), one.childId())
                .then()
                .statusCode(201);

        assertThat(Sought.answer(one.byNumber())).isEqualTo("ring-the-unit");
    }
}
