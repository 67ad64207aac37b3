package safeguarding.conference.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** The figures of drift count the plans that the radar shows. */
@QuarkusTest
@RealServers(service = "conference")
class DriftCountsTest {

    private static final Map<String, String> FIGURES = Map.of(
            "DR1", "drift-approaching-15-months",
            "DR2", "drift-18-months",
            "DR3", "drift-same-category",
            "DR4", "drift-tasks-unchanged",
            "DR5", "drift-core-groups-missed",
            "DR6", "drift-lead-changed",
            "DR7", "drift-second-plan",
            "DR8", "drift-sibling-on-plan");

    private final String area = "area-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void countChildrenByHand() {
        // given: two siblings for 18 months, one child for 15, one for two weeks
        Sittings.planMade("2019-01-15", "2019-01-31", Families.registered(area), Families.registered(area));
        Sittings.planMade("2019-04-15", "2019-04-30", Families.registered(area));
        Sittings.planMade("2020-07-06", "2020-07-20", Families.registered(area));

        // when, then
        assertThat(counted("DR1", "2020-07-31")).isEqualTo("1 of 4");
        assertThat(counted("DR2", "2020-07-31")).isEqualTo("2 of 4");
        assertThat(counted("DR3", "2020-07-31")).isEqualTo("3 of 4");
        assertThat(counted("DR4", "2020-07-31")).isEqualTo("3 of 4");
        assertThat(counted("DR5", "2020-07-31")).isEqualTo("3 of 4");
        assertThat(counted("DR6", "2020-07-31")).isEqualTo("0 of 4");
        assertThat(counted("DR7", "2020-07-31")).isEqualTo("0 of 4");
        assertThat(counted("DR8", "2020-07-31")).isEqualTo("2 of 4");
        assertThat(counted("DR5", "2020-08-04")).isEqualTo("4 of 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-14", "2019-02-15", "2019-08-31", "2020-06-30", "2020-07-31"})
    void agreeWithTheRadarOnAnyDay(String day) {
        Sittings.planMade("2019-01-15", "2019-01-31", Families.registered(area), Families.registered(area));
        Sittings.planMade("2019-04-15", "2019-04-30", Families.registered(area));

        FIGURES.forEach((rule, figure) -> {
            List<Object> shown = Radar.page("rule=%s&asAt=%s&area=%s".formatted(rule, day, area))
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items");
            assertThat(counted(rule, day)).as(rule + " on " + day).startsWith(shown.size() + " of ");
        });
    }

    @Test
    void countNobodyWhileARuleIsOff() {
        Sittings.planMade("2019-01-15", "2019-01-31", Families.registered(area));
        try {
            Radar.set("DR5", false, 1).then().statusCode(200);
            assertThat(counted("DR5", "2019-03-31")).isEqualTo("0 of 1");
        } finally {
            Radar.set("DR5", true, 1).then().statusCode(200);
        }
        assertThat(counted("DR5", "2019-03-31")).isEqualTo("1 of 1");
    }

    private String counted(String rule, String day) {
        Map<String, Object> group = Call.as("head-of-safeguarding")
                .get("/v1/indicators/" + FIGURES.get(rule) + "?asAt=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("breakdowns.find { it.by == 'area' }.groups.find { it.code == '%s' }".formatted(area));
        return group == null ? "0 of 0" : group.get("numerator") + " of " + group.get("denominator");
    }
}
