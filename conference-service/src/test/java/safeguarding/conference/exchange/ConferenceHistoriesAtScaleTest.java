package safeguarding.conference.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Ten thousand children in under three minutes on two cores; run with {@code -Dhistories=10000}. */
@QuarkusTest
@RealServers(service = "conference")
@EnabledIfSystemProperty(named = "histories", matches = "[0-9]+")
class ConferenceHistoriesAtScaleTest {

    private static final Logger LOG = Logger.getLogger(ConferenceHistoriesAtScaleTest.class);
    private static final Duration PER_TEN_THOUSAND = Duration.ofMinutes(3);

    @Inject
    Sql sql;

    @Test
    void takesTenThousandHistoriesInThreeMinutes() {
        var many = Integer.getInteger("histories");
        var family = Families.councilChildId();
        var lines = IntStream.range(0, many)
                .mapToObj(i -> Histories.line(family + "c" + i, family + "f" + i / 2))
                .collect(Collectors.joining("\n"));

        var start = Instant.now();
        var received = Call.creating(TestTokens.of("case-system").machine())
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/conference-histories");
        received.then().statusCode(202);
        var job = UUID.fromString(received.getHeader("Location").replaceFirst("^.*/v1/imports/", ""));
        while (!"finished".equals(sql.one("select state from import_job where id = ?", row -> row.getString(1), job))) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        var taken = Duration.between(start, Instant.now());

        LOG.infof("%d histories in %s", many, taken);
        long created = sql.one(
                "select count(*) from import_record where job_id = ? and outcome = 'created'",
                row -> row.getLong(1),
                job);
        assertThat(created).isEqualTo(many.longValue());
        assertThat(taken).isLessThan(PER_TEN_THOUSAND.multipliedBy(many).dividedBy(10_000));
    }
}
