package safeguarding.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.platform.exchange.Calls.count;
import static safeguarding.platform.exchange.Calls.key;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import safeguarding.platform.exchange.BundleImport;
import safeguarding.platform.exchange.Calls;
import safeguarding.platform.exchange.Rehearsal;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@TestProfile(Rehearsal.class)
@RealServers(service = Calls.SERVICE)
class ImportAttemptsTest {

    private final String batch = key();

    @Inject
    ImportConfiguration configuration;

    @Test
    void triesARecordThatCollidesAsOftenAsIsSetAndNoMore() {
        // given
        int before = BundleImport.TAKEN.get();

        // when
        var rows = Uploads.report(Uploads.upload(Uploads.line(batch, 5000)));

        // then
        assertThat(BundleImport.TAKEN.get() - before)
                .isEqualTo(configuration.maxAttempts())
                .isEqualTo(3);
        assertThat(rows.getString("[0].outcome")).isEqualTo("failed");
        assertThat(rows.getString("[0].findings[0].code")).isEqualTo("collided");
        assertThat(bundles()).isZero();
    }

    @Test
    void takesARecordOnceWhenItsLastAttemptSucceeds() {
        var rows = Uploads.report(Uploads.upload(Uploads.line(batch, 5001)));

        assertThat(rows.getString("[0].outcome")).isEqualTo("created");
        assertThat(bundles()).isOne();
    }

    private long bundles() {
        return count("select count(*) from bundle where label = ?", batch);
    }
}
