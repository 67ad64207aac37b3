package safeguarding.platform.relay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.lang.ref.Reference;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import safeguarding.platform.outage.FrozenBroker;
import safeguarding.platform.sample.Parcel;
import safeguarding.platform.sample.Parcels;
import safeguarding.platform.sample.SampleService;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** What the measures, the operator's report and the health say while the broker is away. */
@QuarkusTest
@TestProfile(SampleService.class)
@RealServers(service = "sample", topics = "safeguarding.sample.v1")
class RelayMeasuresTest {

    /** Not the application's own: that one still holds the meters of applications that have ended. */
    private final MeterRegistry registry = new SimpleMeterRegistry();

    @Inject
    Parcels parcels;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ServiceRelay relay;

    @Test
    void measuresWhatWaitsWhileTheBrokerIsAwayAndThatNothingWaitsAfterwards() throws Exception {
        // given
        var measures = new RelayMetrics(dataSource, relay, registry);
        send();
        await().atMost(Duration.ofSeconds(30)).until(() -> measure("unpublished") == 0);
        var before = published();

        // when
        try (var away = FrozenBroker.freeze()) {
            send();
            send();
            await().atMost(Duration.ofSeconds(30)).until(() -> is(RelayState.BROKER_AWAY));

            // then
            await().until(() -> measure("unpublished") == 2 && measure("oldest.unpublished.seconds") > 1);
            assertThat(measure("parked.aggregates")).isZero();
            given().get("/q/health/ready").then().statusCode(200);
            given().get("/q/health/well").then().statusCode(503);
            given().auth()
                    .oauth2(TestTokens.of("operator").token())
                    .header("Access-Purpose", "system-operation")
                    .get("/v1/relay")
                    .then()
                    .body("state", equalTo("BROKER_AWAY"))
                    .body("unpublishedEvents", equalTo(2));
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> measure("unpublished") == 0);
        await().until(() -> measure("oldest.unpublished.seconds") == 0 && is(RelayState.WORKING));
        assertThat(published()).isGreaterThanOrEqualTo(before + 2);
        Reference.reachabilityFence(measures);
    }

    /** A measure of the relay. */
    private double measure(String name) {
        return registry.get("safeguarding.relay." + name).gauge().value();
    }

    private double published() {
        return registry.get("safeguarding.relay.published").functionCounter().count();
    }

    private boolean is(RelayState state) {
        return registry.get("safeguarding.relay.state")
                        .tag("state", state.name())
                        .gauge()
                        .value()
                == 1;
    }

    private void send() {
        var parcel = Parcel.send("books", LocalDate.of(2013, 11, 28), Set.of());
        QuarkusTransaction.requiringNew().run(() -> parcels.save(parcel));
    }
}
