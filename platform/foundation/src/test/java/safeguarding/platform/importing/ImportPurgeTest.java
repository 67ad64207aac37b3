package safeguarding.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.platform.exchange.Calls.change;
import static safeguarding.platform.exchange.Calls.count;
import static safeguarding.platform.exchange.Calls.key;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import safeguarding.platform.exchange.Calls;
import safeguarding.platform.exchange.Rehearsal;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@TestProfile(Rehearsal.class)
@RealServers(service = Calls.SERVICE)
class ImportPurgeTest {

    private final String batch = key();

    @Inject
    ImportPurge purge;

    @Test
    void forgetsWhatEndedLongAgoAndStillKnowsTheContent() {
        // given
        var old = Uploads.upload(Uploads.line(batch, 10));
        var recent = Uploads.upload(Uploads.line(batch + "-2", 10));
        Uploads.report(old);
        Uploads.report(recent);
        ended(old, "90 days 1 minute");
        ended(recent, "89 days");

        // when
        purge.purge();

        // then
        assertThat(jobs(old)).isZero();
        assertThat(lines(old)).isZero();
        assertThat(jobs(recent)).isOne();
        assertThat(lines(recent)).isOne();
        assertThat(Uploads.report(Uploads.upload(Uploads.line(batch, 10))).getString("[0].outcome"))
                .isEqualTo("unchanged");
    }

    private static void ended(Response upload, String ago) {
        change("update import_job set finished_at = clock_timestamp() - interval '%s' where id = '%s'"
                .formatted(ago, Uploads.id(upload)));
    }

    private static long jobs(Response upload) {
        return count("select count(*) from import_job where id = cast(? as uuid)", Uploads.id(upload));
    }

    private static long lines(Response upload) {
        return count("select count(*) from import_record where job_id = cast(? as uuid)", Uploads.id(upload));
    }
}
