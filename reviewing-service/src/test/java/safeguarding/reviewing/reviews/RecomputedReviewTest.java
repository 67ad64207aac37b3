package safeguarding.reviewing.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Reviewed;

/** The clock of a chain and the deadline of its review never say two days. */
@QuarkusTest
@RealServers(service = "reviewing")
class RecomputedReviewTest {

    private final LocalDate today = LocalDate.now();

    @Inject
    Sql sql;

    @Test
    void saysTheDayOfTheDeadlineUntilItIsWorkedOutAgain() {
        var period = LookedAfter.period(
                LookedAfter.registered("north-east"), today.minusDays(3).toString(), "C1");
        var chain = Reviewed.chainOf(period);
        String deadline = Call.as("iro").get(chain).path("deadlines.find { it.ruleId == 'C1.1' }.id");
        var due = due(chain);

        // As if it had been worked out with an edition that had one bank holiday more.
        sql.update(
                "update deadline set due_on = ?, version = version + 1 where id = ?",
                due.plusDays(1),
                UUID.fromString(deadline));
        assertThat(due(chain)).isEqualTo(due.plusDays(1));
        assertThat(judged(chain)).isEqualTo(due);

        var etag =
                Call.as("head-of-safeguarding").get("/v1/deadlines/" + deadline).header("ETag");
        Call.as("head-of-safeguarding")
                .header("If-Match", etag)
                .body("{\"ruleSet\": \"current\", \"apply\": true}")
                .post("/v1/deadlines/" + deadline + "/recomputations")
                .then()
                .statusCode(200);
        assertThat(due(chain)).isEqualTo(due);
        assertThat(judged(chain)).isEqualTo(due);

        Call.as("iro").get(chain).then().statusCode(200);
        assertThat(Call.as("iro").get("/v1/deadlines/" + deadline).<String>path("deadline.dueOn"))
                .isEqualTo(due.toString());
    }

    private static LocalDate due(String chain) {
        return LocalDate.parse(Call.as("iro").get(chain).path("next.dueOn"));
    }

    private LocalDate judged(String chain) {
        return sql.one(
                "select due_on from judged_review where chain_id = ?",
                row -> row.getObject(1, LocalDate.class),
                UUID.fromString(chain.substring(chain.lastIndexOf('/') + 1)));
    }
}
