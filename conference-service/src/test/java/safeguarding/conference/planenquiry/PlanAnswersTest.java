package safeguarding.conference.planenquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.conference.planenquiry.Sought.answer;
import static safeguarding.conference.planenquiry.Sought.ask;
import static safeguarding.conference.planenquiry.Sought.both;
import static safeguarding.conference.planenquiry.Sought.byName;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** What is answered to whoever asks, and that what is doubtful cannot be told from what is restricted. */
@QuarkusTest
@RealServers(service = "conference")
class PlanAnswersTest {

    private static final String RING = "ring-the-unit";

    @Test
    void saysSinceWhenACertainChildIsOnAPlanAndWhomToRing() {
        var child = onAPlan();

        for (var question : new String[] {child.byName(), child.byNumber(), both(child.nhsNumber(), child)}) {
            ask(question)
                    .then()
                    .statusCode(200)
                    .body("answer", equalTo("on-a-plan"))
                    .body("plan.since", equalTo(Conferences.today().toString()))
                    .body("plan.area", equalTo("north-east"))
                    .body("plan.team", equalTo("ne-assessment-1"))
                    .body("plan.leadSocialWorker", equalTo("S1042"))
                    .body("plan.category", nullValue())
                    .body("reference", matchesPattern("PE-[0-9A-Z]{4}-[0-9A-Z]{4}"))
                    .body("ring.telephone", hasItem("01632 960111"))
                    .body("ring.name", hasItem("Emergency Duty Team"));
        }
    }

    @Test
    void answersTheDutyTeamToo() {
        ask(TestTokens.of("duty-team"), onAPlan().byName()).then().body("answer", equalTo("on-a-plan"));
    }

    @Test
    void saysOfAnUnknownChildOnlyThatNothingWasMatched() {
        ask(byName(Sought.unusual(), Sought.unusual(), LocalDate.of(2009, 4, 17)))
                .then()
                .statusCode(200)
                .body("answer", equalTo("no-match"))
                .body("statement", containsString("not proof"))
                .body("ring.size()", equalTo(2));
    }

    @Test
    void doesNotTellAKnownChildWithoutAPlanFromAnUnknownOne() {
        var known = ask(Sought.registered().byName());
        var unknown = ask(byName(Sought.unusual(), Sought.unusual(), LocalDate.of(2009, 4, 17)));

        assertThat(anonymous(known.asString())).isEqualTo(anonymous(unknown.asString()));
        assertThat(known.<String>path("answer")).isEqualTo("no-match");
    }

    @Test
    void doesNotTellARestrictedChildFromADoubtfulOne() {
        var restricted = onAPlan().restricted();
        var twice = onAPlan();
        Sought.like(twice.given(), twice.family(), twice.bornOn(), "");

        var hidden = ask(restricted.byName());
        var doubtful = ask(twice.byName());

        assertThat(hidden.<String>path("answer")).isEqualTo(RING);
        assertThat(anonymous(hidden.asString())).isEqualTo(anonymous(doubtful.asString()));
        assertThat(ask(restricted.byNumber()).<String>path("answer")).isEqualTo(RING);
        assertThat(hidden.headers().asList().stream().map(Object::toString).map(PlanAnswersTest::anonymous))
                .containsExactlyElementsOf(doubtful.headers().asList().stream()
                        .map(Object::toString)
                        .map(PlanAnswersTest::anonymous)
                        .toList());
    }

    @Test
    void ringsForWhoeverResemblesARestrictedChild() {
        var restricted = onAPlan().restricted();

        assertThat(answer(byName(restricted.given(), Sought.unusual(), restricted.bornOn())))
                .isEqualTo(RING);
    }

    @Test
    void ringsForADayAndMonthThatWereExchanged() {
        var child = Sought.like(Sought.unusual(), Sought.unusual(), LocalDate.of(2010, 3, 4), "");
        Conferences.planFor(child.childId());

        assertThat(answer(byName(child.given(), child.family(), LocalDate.of(2010, 4, 3))))
                .isEqualTo(RING);
    }

    @Test
    void ringsForANameThatOnlySoundsAlike() {
        var child = onAPlan();

        assertThat(answer(byName(child.given() + "e", child.family(), child.bornOn())))
                .isEqualTo(RING);
        assertThat(answer(byName(Sought.unusual(), child.family(), child.bornOn())))
                .isEqualTo(RING);
    }

    @Test
    void ringsForHalfAName() {
        var child = onAPlan();

        assertThat(answer(byName("", child.family(), child.bornOn()))).isEqualTo(RING);
    }

    @Test
    void ringsWhenNumberAndNameDisagree() {
        var child = onAPlan();
        var other = onAPlan();

        assertThat(answer(both(other.nhsNumber(), child))).isEqualTo(RING);
        assertThat(answer(both(Sought.number(), child))).isEqualTo(RING);
        var unknown =
                new Sought(child.childId(), Sought.unusual(), Sought.unusual(), child.bornOn(), child.nhsNumber());
        assertThat(answer(both(child.nhsNumber(), unknown))).isEqualTo(RING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990000019", "99900", "999000001X"})
    void ringsForAFaultyNumber(String faulty) {
        assertThat(answer("{\"nhsNumber\": \"%s\"}".formatted(faulty))).isEqualTo(RING);
        assertThat(answer(both(faulty, onAPlan()))).isEqualTo(RING);
    }

    @Test
    void ringsForANumberThatTwoChildrenHave() {
        var child = onAPlan();
        Sought.like(Sought.unusual(), Sought.unusual(), child.bornOn(), child.nhsNumber());

        assertThat(answer(child.byNumber())).isEqualTo(RING);
    }

    @Test
    void ringsWhileAPlanIsBeingDecided() {
        var enquired = Sought.registered();
        Sittings.enquiry(Conferences.today().toString(), enquired.childId());
        var awaited = Sought.registered();
        Conferences.requested(awaited.childId());
        var moving = Sought.registered();
        Call.creating("conference-admin")
                .body("{\"kind\": \"transfer-in\", \"childIds\": [\"%s\"], \"notifiedOn\": \"%s\"}"
                        .formatted(moving.childId(), Conferences.today()))
                .post("/v1/conferences")
                .then()
                .statusCode(201);
        var decided = Sought.registered();
        Conferences.held(Conferences.requested(decided.childId()), "social-care", "school", "gp");

        for (var child : new Sought[] {enquired, awaited, moving, decided}) {
            assertThat(answer(child.byName())).isEqualTo(RING);
        }
    }

    @Test
    void ringsWhenAPlanHasJustEnded() {
        var child = Sought.registered();
        Sittings.planMade("2013-11-25", "2013-11-28", child.childId());
        var plan = Call.as("chair").get("/v1/plans?childId=" + child.childId()).<String>path("items[0].id");
        assertThat(answer(child.byName())).isEqualTo("on-a-plan");
        var etag = Call.as("chair").get("/v1/plans/" + plan).header("ETag");
        Call.as("chair")
                .header("If-Match", etag)
                .body("{\"reason\": \"left-uk\", \"endedOn\": \"%s\"}".formatted(Conferences.today()))
                .post("/v1/plans/" + plan + "/endings")
                .then()
                .statusCode(200);

        assertThat(answer(child.byName())).isEqualTo(RING);
    }

    private static Sought onAPlan() {
        var child = Sought.registered();
        Conferences.planFor(child.childId());
        return child;
    }

    /** An answer without what is its own: reference, time and correlation. */
    private static String anonymous(String answer) {
        return answer.replaceAll("PE-[0-9A-Z]{4}-[0-9A-Z]{4}", "PE")
                .replaceAll("\"askedAt\":\"[^\"]+\"", "")
                .replaceAll("(?i)^(X-Correlation-Id|Date|traceparent)=.*", "$1");
    }
}
