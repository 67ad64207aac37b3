package safeguarding.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static safeguarding.platform.exchange.Calls.key;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.platform.exchange.Calls;
import safeguarding.platform.exchange.Gate;
import safeguarding.platform.exchange.Rehearsal;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@TestProfile(Rehearsal.class)
@RealServers(service = Calls.SERVICE)
class ImportLanesTest {

    private final String batch = key();

    @Test
    void takesLinesThatShareSomethingOneAfterTheOtherAndMeanwhileTheOthers() {
        // given
        var family = "~" + batch;
        var first = batch + "-1" + family;
        var gate = Gate.close(first);

        // when
        var upload = Uploads.upload(Uploads.line(first, 10)
                + Uploads.line(batch + "-2" + family, 20)
                + Uploads.line(batch + "-3" + family, 2000)
                + Uploads.line(batch + "-4", 30)
                + Uploads.line(batch + "-5" + family, 40));
        gate.awaitSomebody();

        // then
        await().until(() ->
                outcomes(Uploads.rows(upload).getList("outcome")).equals("waiting waiting waiting created waiting"));
        gate.open();
        assertThat(outcomes(Uploads.report(upload).getList("outcome")))
                .isEqualTo("created created rejected created created");
    }

    private static String outcomes(List<String> rows) {
        return String.join(" ", rows);
    }
}
