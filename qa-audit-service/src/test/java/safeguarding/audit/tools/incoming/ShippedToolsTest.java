package safeguarding.audit.tools.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.audit.tools.Question;
import safeguarding.audit.tools.ToolVersions;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "qa-audit")
class ShippedToolsTest {

    @Inject
    ShippedTools shipped;

    @Inject
    KnownGrades grades;

    @Inject
    ToolVersions versions;

    @Test
    void askEnoughAndSayHowToJudge() {
        for (var code : ShippedTools.CODES) {
            var content = ShippedTools.read(code).content("sif-2013", grades.bestFirst("sif-2013"));
            assertThat(content.sections()).describedAs(code).hasSizeBetween(4, 6);
            assertThat(content.questions()).describedAs(code).hasSizeBetween(18, 30);
            assertThat(content.questions().map(Question::guidance))
                    .describedAs(code)
                    .allSatisfy(guidance -> assertThat(guidance).hasSizeGreaterThan(12));
        }
    }

    @Test
    void areTakenInOnceThoughInstancesStartAtOnce() {
        var before = count();

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(each -> CompletableFuture.runAsync(() -> shipped.takeIn(new StartupEvent())))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(count()).isEqualTo(before).isEqualTo(ShippedTools.CODES.size() * 3L);
    }

    private long count() {
        return ShippedTools.CODES.stream()
                .mapToLong(code -> versions.withCode(code).size())
                .sum();
    }
}
