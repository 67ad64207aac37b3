package safeguarding.conference.census;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.servers.RealServers;

/** Ten thousand children in under three minutes on two cores; run with {@code -Dcensus=10000} on a quiet machine. */
@QuarkusTest
@RealServers(service = "conference")
@EnabledIfSystemProperty(named = "census", matches = "[0-9]+")
class CinCensusAtScaleTest {

    private static final Logger LOG = Logger.getLogger(CinCensusAtScaleTest.class);

    @Test
    void takesTenThousandChildrenInThreeMinutes() {
        var many = Integer.getInteger("census", 0);
        var council = Families.councilChildId();
        var child = CensusXml.of("NUMBER").replaceAll("(?s)^.*(<Child>.*</Child>).*$", "$1");
        var children = new StringBuilder();
        for (var i = 0; i < many; i++) {
            children.append(child.replace("NUMBER", council + i));
        }
        var file =
                CensusXml.SOUND.replaceAll("(?s)<Child>.*</Child>", "CHILDREN").replace("CHILDREN", children);
        var start = Instant.now();

        var job = CensusUploads.finished(CensusUploads.upload(file), Duration.ofHours(1));

        var taken = Duration.between(start, Instant.now());
        LOG.infof("%d children of a census in %s", many, taken);
        assertThat(job.<Integer>path("progress.created")).isEqualTo(many);
        assertThat(taken).isLessThan(Duration.ofMinutes(3).multipliedBy(many).dividedBy(10_000));
    }
}
