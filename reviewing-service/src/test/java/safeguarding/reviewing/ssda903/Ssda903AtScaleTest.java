package safeguarding.reviewing.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.BrokenOff;
import safeguarding.reviewing.fixture.LookedAfter;

/** The set of a council with a thousand children, in and out; {@code -Dssda903=10000} for a larger one. */
@QuarkusTest
@RealServers(service = "reviewing")
class Ssda903AtScaleTest {

    private static final Logger LOG = Logger.getLogger(Ssda903AtScaleTest.class);

    @Inject
    Sql sql;

    @Test
    void goesInAndComesOutInTime() {
        var many = Integer.getInteger("ssda903", 1_000);
        var numbers = LookedAfter.councilChildId();
        var lives = new ToldLives(numbers, many, 1_000);
        var set = lives.set(2024);
        var begun = Instant.now();
        var job = Sets.finished(Sets.upload(2024, set), Duration.ofHours(1));
        var importing = Duration.between(begun, Instant.now());
        assertThat(job.<Integer>path("progress.created")).isEqualTo(many);

        var export = Instant.now();
        var given = Sets.given(2024, "Header", numbers);
        var exporting = Duration.between(export, Instant.now());
        var looking = Instant.now();
        Sets.get("/v1/returns/ssda903/findings?limit=200&year=2024").then().statusCode(200);
        var finding = Duration.between(looking, Instant.now());

        LOG.infof("%d children: in %s, out %s, first findings %s", many, importing, exporting, finding);
        assertThat(given).hasSize(many);
        assertThat(importing)
                .isLessThan(Duration.ofMinutes(4).multipliedBy(many).dividedBy(1_000));
        assertThat(exporting).isLessThan(Duration.ofSeconds(30));
        assertThat(finding).isLessThan(Duration.ofSeconds(15));
    }

    /** The connections break off while a set is taken: each child is taken once all the same. */
    @Test
    void takesEachChildOnceThoughTheServiceBreaksOff() throws Exception {
        var numbers = LookedAfter.councilChildId();
        var lives = new ToldLives(numbers, 60, 4);
        var received = Sets.upload(2024, lives.set(2024));
        var broken = 0;
        for (var turn = 0; turn < 3; turn++) {
            LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
            broken += BrokenOff.now();
        }

        assertThat(broken).isPositive();
        assertThat(Sets.outcomes(received)).hasSize(60).containsOnly("created");
        assertThat(sql.<Integer>one(
                        "select count(*) from event_journal e join child c on c.id = e.aggregate_id"
                                + " where c.council_child_id like ? and e.event_name = 'child-registered'",
                        row -> row.getInt(1),
                        numbers + "%"))
                .isEqualTo(60);
        assertThat(Sets.given(2024, "Episodes", numbers).stream().sorted())
                .containsExactlyElementsOf(
                        lives.episodes(2024).lines().skip(1).sorted().toList());
    }
}
