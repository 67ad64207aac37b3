package safeguarding.reviewing.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.journal.BackgroundWork;
import safeguarding.platform.journal.EventOrigin;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.AtReview;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.CarePlanned;
import safeguarding.reviewing.fixture.Digested;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reviewed;

/** What the digest of an officer counts, whom it counts, and who may read it. */
@QuarkusTest
@RealServers(service = "reviewing")
class DailyDigestTest {

    private final LocalDate today = LocalDate.now(CivilTime.ZONE);
    private final LocalDate tenDaysAgo = today.minusDays(10);
    private final String area = Officers.area();
    private UUID officer = UUID.randomUUID();
    private UUID child = UUID.randomUUID();

    @Inject
    MakingDigest making;

    @BeforeEach
    void registers() {
        officer = Officers.registered(area);
        child = LookedAfter.registered(area);
    }

    @Test
    void countsWhatStandsOnTheDesk() throws SQLException {
        var period = lookedAfter(child, tenDaysAgo);
        lookedAfter(LookedAfter.registered(area), today.minusDays(40));
        var review = Reviewed.scheduled(period, today + "T10:00:00Z");
        AtReview.added(review + "/consultations", AtReview.question(today.toString()));
        var desk = Call.as("iro")
                .get("/v1/reviewing-officers/" + officer + "/desk?limit=200")
                .then()
                .statusCode(200)
                .extract();

        assertThat(made(officer, today)).isTrue();

        Digested.read(officer, today)
                .then()
                .statusCode(200)
                .body("officerId", equalTo(officer.toString()))
                .body("day", equalTo(today.toString()))
                .body("madeAt", notNullValue())
                .body("published", equalTo(true))
                .body("comparedWith", nullValue())
                .body("children", equalTo(2))
                .body("covered", equalTo(0))
                .body("overdue.iro", equalTo(desk.<Integer>path(count("dueOn < '" + today + "'", "iro"))))
                .body("overdue.others", equalTo(desk.<Integer>path(count("dueOn < '" + today + "'", "others"))))
                .body("overdue.others", greaterThan(0))
                .body("newlyOverdue", equalTo(desk.<Integer>path("items.count { it.state == 'overdue' }")))
                .body("dueToday.iro", equalTo(desk.<Integer>path(count("dueOn == '" + today + "'", "iro"))))
                .body("dueToday.iro", greaterThan(0))
                .body("dueToday.others", equalTo(desk.<Integer>path(count("dueOn == '" + today + "'", "others"))))
                .body("dueToday.others", greaterThan(0))
                .body("dueLater.iro", equalTo(desk.<Integer>path(count("dueOn > '" + today + "'", "iro"))))
                .body("dueLater.others", equalTo(desk.<Integer>path(count("dueOn > '" + today + "'", "others"))))
                .body("reviewsInSixWeeks", equalTo(2))
                .body("link", endsWith(Digested.address(officer) + "/" + today));
        assertThat(Digested.recorded(officer, today)).isEqualTo(1);
    }

    @Test
    void isReadFromTheTopicAsItIsRead() {
        lookedAfter(child, tenDaysAgo);
        made(officer, today);

        var sent = Digested.sent(officer, today);

        var read = Digested.read(officer, today).jsonPath();
        for (var number : List.of("children", "covered", "newlyOverdue", "reviewsInSixWeeks")) {
            assertThat(sent.data().path(number).asInt()).as(number).isEqualTo(read.getInt(number));
        }
        for (var owed : List.of("overdue", "dueToday", "dueLater")) {
            for (var by : List.of("iro", "others")) {
                assertThat(sent.data().path(owed).path(by).asInt())
                        .as(owed + " by " + by)
                        .isEqualTo(read.getInt(owed + "." + by));
            }
        }
        assertThat(sent.data().path("link").asText()).isEqualTo(read.getString("link"));
        assertThat(sent.everything()).doesNotContain(child.toString()).doesNotContain("Okafor");
    }

    @Test
    void isComparedWithTheDigestBefore() {
        lookedAfter(child, today);
        var dayOfFirstVisit = today.plusDays(7);
        var dayAfter = dayOfFirstVisit.plusDays(1);
        var nextDay = dayAfter.plusDays(1);
        for (var day : List.of(dayOfFirstVisit, dayAfter, nextDay)) {
            made(officer, day);
        }

        Digested.read(officer, dayOfFirstVisit)
                .then()
                .body("comparedWith", nullValue())
                .body("dueToday.others", equalTo(1));
        Digested.read(officer, dayAfter)
                .then()
                .body("comparedWith", equalTo(dayOfFirstVisit.toString()))
                .body("dueToday.others", equalTo(0))
                .body("newlyOverdue", equalTo(1));
        Digested.read(officer, nextDay)
                .then()
                .body("comparedWith", equalTo(dayAfter.toString()))
                .body("overdue.others", greaterThan(0))
                .body("newlyOverdue", equalTo(0));
    }

    @Test
    void goesToWhoeverStandsInAndToTheNamedOfficer() {
        lookedAfter(child, tenDaysAgo);
        var standIn = Officers.registered(area);
        Officers.covered(
                Officers.allocationOf(child),
                standIn,
                today.toString(),
                today.plusDays(7).toString());

        made(officer, today);
        made(standIn, today);

        Digested.read(standIn, today).then().body("children", equalTo(1)).body("covered", equalTo(1));
        Digested.read(officer, today).then().body("children", equalTo(1)).body("covered", equalTo(0));
    }

    @Test
    void isNoEventWhereThereIsNothingToTell() throws SQLException {
        lookedAfter(child, tenDaysAgo);
        Digested.asOwner(List.of("update deadline set state = 'WITHDRAWN', withdrawn_why = 'test', met_on = null,"
                + " next_step = null, next_at = null where child_ids @> array['" + child + "'::uuid]"));

        assertThat(made(officer, today)).isTrue();

        Digested.read(officer, today)
                .then()
                .statusCode(200)
                .body("published", equalTo(false))
                .body("children", equalTo(1))
                .body("overdue.others", equalTo(0))
                .body("reviewsInSixWeeks", equalTo(0));
        assertThat(Digested.recorded(officer, today)).isZero();
    }

    @Test
    void isNotMadeForAnOfficerWithoutAChild() {
        assertThat(made(officer, today)).isFalse();

        Digested.read(officer, today).then().statusCode(404);
        Digested.listed(officer).then().statusCode(200).body("items", empty()).body("next", nullValue());
    }

    @Test
    void countsRestrictedChildrenAndNoneWhoseRecordIsSealed() {
        lookedAfter(child, tenDaysAgo);
        var head = TestTokens.of("head-of-safeguarding").staff("S-head");
        Call.as(head)
                .header("If-Match", Call.as(head).get("/v1/children/" + child).header("ETag"))
                .body("{\"restricted\": true, \"namedReaders\": [\"S-named\"], \"reason\": \"A relative works here.\"}")
                .put("/v1/children/" + child + "/restriction")
                .then()
                .statusCode(200);
        var plan = CarePlanned.planOf(lookedAfter(LookedAfter.registered(area), LocalDate.of(2013, 6, 3)));
        var line = CarePlanned.followed(plan, "adoption", "2013-09-02");
        CarePlanned.step(plan, line, "adoption-order-applied", "2013-10-01")
                .then()
                .statusCode(200);
        made(officer, today);

        CarePlanned.step(plan, line, "adoption-order-granted", today.toString())
                .then()
                .statusCode(200);
        made(officer, today.plusDays(1));

        Digested.read(officer, today).then().body("children", equalTo(2));
        Digested.read(officer, today.plusDays(1)).then().body("children", equalTo(1));
    }

    @Test
    void isReadPageByPageTheNewestFirst() {
        lookedAfter(child, tenDaysAgo);
        for (var day : List.of(today, today.plusDays(1), today.plusDays(2))) {
            made(officer, day);
        }

        String next = Digested.listed(officer)
                .then()
                .body("items", hasSize(3))
                .extract()
                .path("next");
        assertThat(next).isNull();
        String cursor = Call.as("iro")
                .get(Digested.address(officer) + "?limit=2")
                .then()
                .body(
                        "items.day",
                        contains(today.plusDays(2).toString(), today.plusDays(1).toString()))
                .extract()
                .path("next");
        Call.as("iro")
                .get(Digested.address(officer) + "?limit=2&cursor=" + cursor)
                .then()
                .body("items.day", contains(today.toString()))
                .body("next", nullValue());
        Call.as("iro")
                .get(Digested.address(Officers.registered(area)) + "?limit=2&cursor=" + cursor)
                .then()
                .statusCode(400);
    }

    @Test
    void isRefusedToOthersAndOfOfficersWhomNobodyKnows() {
        for (var path : List.of(Digested.address(officer), Digested.address(officer) + "/2013-11-28")) {
            RestAssured.get(path).then().statusCode(401);
            for (var role : List.of("case-system", "team-manager", "qa-officer")) {
                Call.as(role).get(path).then().statusCode(403);
            }
        }
        var nobody = UUID.randomUUID();
        Digested.listed(nobody)
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no such reviewing-officer for this caller."));
        Digested.read(nobody, today).then().statusCode(404);
        Call.as("iro").get(Digested.address(officer) + "/yesterday").then().statusCode(400);
        Call.as("iro").get(Digested.address(officer) + "/2013-02-30").then().statusCode(400);
        Call.as("iro")
                .queryParam("cursor", "no-cursor")
                .get(Digested.address(officer))
                .then()
                .statusCode(400);
        Call.as("iro")
                .queryParam("limit", 0)
                .get(Digested.address(officer))
                .then()
                .statusCode(400);
    }

    private boolean made(UUID who, LocalDate day) {
        return BackgroundWork.as(new EventOrigin("test", "test", null), () -> making.make(who, day));
    }

    private static String count(String condition, String owedBy) {
        return "items.count { it.%s && it.owedBy == '%s' }".formatted(condition, owedBy);
    }

    private String lookedAfter(UUID who, LocalDate since) {
        var period = LookedAfter.period(who, since.toString(), "C1");
        Officers.named(Officers.allocationOf(who), officer, since.toString())
                .then()
                .statusCode(200);
        return period;
    }
}
