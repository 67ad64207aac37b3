package safeguarding.conference.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "conference")
class ReviewsInTimeTest {

    private final String area = "area-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID child = UUID.randomUUID();

    /** The first review is due by 7 August 2019. */
    @BeforeEach
    void aPlanOfSevenMay() {
        child = Families.registered(area);
        Sittings.planMade("2019-05-01", "2019-05-07", child);
    }

    @Test
    void countsNobodyBeforeThreeMonths() {
        assertThat(asAt("2019-08-06").among("area", area)).isZero();
        assertThat(asAt("2019-08-07").among("area", area)).isEqualTo(1);
    }

    @Test
    void isNotLateOnTheDayItself() {
        assertThat(asAt("2019-08-07").in("area", area)).isEqualTo(1);
        assertThat(asAt("2019-08-08").in("area", area)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-08-07, 2020-02-07, 1",
        "2019-08-08, 2020-02-07, 0",
        "2019-08-07, 2020-02-08, 0",
    })
    void holdsEveryReviewToItsLimit(String first, String second, long inTime) {
        reviewed(first);
        reviewed(second);

        assertThat(asAt("2020-02-29").in("area", area)).isEqualTo(inTime);
        // as the deadlines judge each of them
        List<String> states = Sittings.deadlines(Sittings.planOf(child))
                .path("items.findAll { it.dueOn <= '2020-02-29' && it.ruleId in ['B1.5', 'B1.6'] }.state");
        assertThat(states).hasSize(2);
        assertThat(states.stream().allMatch("met"::equals)).isEqualTo(inTime == 1);
    }

    @Test
    void doesNotCountAnInquorateReviewAsTheDeadlinesDoNot() {
        var review = Sittings.review("2019-06-20", child);
        Sittings.held(review, "2019-08-01", "social-care").then().statusCode(200);

        assertThat(asAt("2019-08-07").in("area", area)).isEqualTo(1);
        assertThat(asAt("2019-08-08").in("area", area)).isZero();
        assertThat(Sittings.deadlines(Sittings.planOf(child))
                        .<List<String>>path("items.findAll { it.ruleId == 'B1.5' }.state"))
                .hasSize(1)
                .isSubsetOf("open", "overdue");
    }

    private void reviewed(String day) {
        var review = Sittings.review(day, child);
        Sittings.held(review, day).then().statusCode(200);
        Sittings.decide(review, child, "continued", "").then().statusCode(201);
    }

    private static Figures asAt(String day) {
        return Figures.of("reviews-in-time", "asAt=" + day);
    }
}
