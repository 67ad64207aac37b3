package safeguarding.conference.returns.census;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import safeguarding.conference.census.CensusUploads;
import safeguarding.conference.census.CensusXml;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.servers.RealServers;

/**
 * A council's census in and out. Short in the usual run; with {@code -Dcensus=10000} on a quiet machine it is a county's: in
 * within three minutes and out within one. How much heap the service needs for it is seen on the local run: a test has the
 * test kit in the same process.
 */
@QuarkusTest
@RealServers(service = "conference")
class CensusReturnAtScaleTest {

    private static final Logger LOG = Logger.getLogger(CensusReturnAtScaleTest.class);
    private static final int USUAL = 40;

    @Test
    void goesInAndComesOutInTime() {
        var many = Integer.getInteger("census", USUAL);
        var council = Families.councilChildId() + "s";
        var begun = Instant.now();
        var job = CensusUploads.finished(CensusUploads.upload(file(council, many)), Duration.ofHours(1));
        var importing = Duration.between(begun, Instant.now());
        assertThat(job.<Integer>path("progress.created")).isEqualTo(many);

        var export = Instant.now();
        var answer = CensusExports.get("/v1/returns/cin-census?year=2016").asByteArray();
        var exporting = Duration.between(export, Instant.now());
        var looking = Instant.now();
        CensusExports.get("/v1/returns/cin-census/findings?year=2016").then().statusCode(200);
        var finding = Duration.between(looking, Instant.now());

        LOG.infof(
                "%d children: in %s, out %s (%d bytes), first findings %s, heap at most %d MB of %d MB",
                many,
                importing,
                exporting,
                answer.length,
                finding,
                heapAtMost() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        var text = new String(answer, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text.split("<LAchildID>" + council, -1)).hasSize(many + 1);
        assertThat(text).endsWith("</Children></Message>");
        assertThat(importing).isLessThan(allowed(Duration.ofMinutes(3), many));
        assertThat(exporting).isLessThan(allowed(Duration.ofMinutes(1), many));
        assertThat(finding).isLessThan(allowed(Duration.ofMinutes(1), many));
    }

    /** Ten seconds at least: the first request of a process is slow. */
    private static Duration allowed(Duration forTenThousand, int many) {
        var share = forTenThousand.multipliedBy(many).dividedBy(10_000);
        return share.compareTo(Duration.ofSeconds(10)) > 0 ? share : Duration.ofSeconds(10);
    }

    private static String file(String council, int many) {
        var child = CensusXml.of("NUMBER").replaceAll("(?s)^.*(<Child>.*</Child>).*$", "$1");
        var children = new StringBuilder();
        for (var i = 0; i < many; i++) {
            children.append(child.replace("NUMBER", council + i));
        }
        return CensusXml.SOUND.replaceAll("(?s)<Child>.*</Child>", "CHILDREN").replace("CHILDREN", children);
    }

    private static long heapAtMost() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }
}
