package safeguarding.conference.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.servers.RealServers;

/**
 * Ten thousand children in under three minutes on two cores; run with {@code -Dhistories=10000} on a machine that does
 * nothing else. The usual run counts statements instead: {@link StatementsOfAHistoryTest}.
 */
@QuarkusTest
@RealServers(service = "conference")
@EnabledIfSystemProperty(named = "histories", matches = "[0-9]+")
class ConferenceHistoriesAtScaleTest {

    private static final Logger LOG = Logger.getLogger(ConferenceHistoriesAtScaleTest.class);
    private static final Duration PER_TEN_THOUSAND = Duration.ofMinutes(3);

    @Inject
    HistoryUploads uploads;

    @Test
    void takesTenThousandHistoriesInThreeMinutes() {
        int many = Integer.getInteger("histories", 0);
        var lines = String.join("\n", ManyHistories.of(Families.councilChildId(), many));
        var start = Instant.now();

        var outcomes = uploads.finished(HistoryUploads.upload(lines), Duration.ofHours(1));

        var taken = Duration.between(start, Instant.now());
        LOG.infof("%d histories in %s", many, taken);
        assertThat(outcomes).containsOnly(entry("created", (long) many));
        assertThat(taken).isLessThan(PER_TEN_THOUSAND.multipliedBy(many).dividedBy(10_000));
    }
}
