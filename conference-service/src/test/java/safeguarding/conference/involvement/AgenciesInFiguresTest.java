package safeguarding.conference.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Agencies;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** How agencies took part, counted once for each conference and organisation; day by day apart from other tests. */
@QuarkusTest
@RealServers(service = "conference")
class AgenciesInFiguresTest {

    /** No other test holds conferences on this day. */
    private static final String DAY = "2014-02-11";

    private static final String ASKED = "/v1/involvement-figures?from=%1$s&to=%1$s&asAt=%1$s".formatted(DAY);

    private static final String PRACTICE = "gp-figures-" + UUID.randomUUID();

    @Test
    void countsAConferenceOfSiblingsOnceAndTheirChildrenEach() {
        var before = gp(ASKED);
        var conference =
                Sittings.initial("2014-02-05", Families.registered("north-east"), Families.registered("north-east"));
        Conferences.expect(conference, PRACTICE, "gp");
        var line = Agencies.line(conference, PRACTICE);
        Agencies.put("chair", line, "invitation", "{\"invitedOn\": \"2014-02-06\"}")
                .then()
                .statusCode(200);
        Agencies.put("chair", line, "report", "{\"receivedAt\": \"2014-02-07T09:00:00Z\"}")
                .then()
                .statusCode(200);
        held(conference, PRACTICE, "apologies");

        assertThat(gp(ASKED).minus(before))
                .isEqualTo(new Counted(List.of(1, 1), List.of(0, 1), List.of(0, 1), List.of(1, 1), List.of(2, 2)));
    }

    @Test
    void countsWhoWasExpectedAndNeverInvitedAmongThemOneWhomNobodyKnew() {
        var before = gp(ASKED);
        var conference = Sittings.initial("2014-02-05", Families.registered("north-east"));
        Sittings.held(conference, DAY, "social-care", "school", "police").then().statusCode(200);

        var counted = gp(ASKED).minus(before);

        assertThat(counted.invited()).containsExactly(0, 1);
        assertThat(counted.neverInvited()).containsExactly(1, 1);
        assertThat(counted.contributed()).containsExactly(0, 1);
        Call.as("chair")
                .get(ASKED)
                .then()
                .body(
                        "measures.find { it.id == 'never-invited' }.byOrganisation.findAll { it.kind == 'gp' && it.organisation == null }",
                        hasSize(1));
    }

    @Test
    void leavesOutWhoTheChairRemovedAndCountsWhoCameAllTheSame() {
        var before = gp(ASKED);
        var removed = Sittings.initial("2014-02-05", Families.registered("north-east"));
        Conferences.expect(removed, PRACTICE, "gp");
        Agencies.remove(removed, "gp").then().statusCode(200);
        Sittings.held(removed, DAY, "social-care", "school", "police").then().statusCode(200);
        assertThat(gp(ASKED).minus(before).invited()).containsExactly(0, 0);

        var came = Sittings.initial("2014-02-05", Families.registered("north-east"));
        Conferences.expect(came, PRACTICE, "gp");
        Agencies.remove(came, "gp").then().statusCode(200);
        held(came, PRACTICE, "attended");

        assertThat(gp(ASKED).minus(before).invited()).containsExactly(0, 1);
        assertThat(gp(ASKED).minus(before).contributed()).containsExactly(1, 1);
    }

    @Test
    void namesNoOrganisationAndNoSmallNumberToReadersOutsideTheUnit() {
        var conference = Sittings.initial("2014-02-05", Families.registered("north-east"));
        Sittings.held(conference, "2014-02-12", "social-care", "school", "police")
                .then()
                .statusCode(200);
        var asked = "/v1/involvement-figures?from=2014-02-12&to=2014-02-12";

        Call.as("committee-member")
                .get(asked)
                .then()
                .statusCode(200)
                .body("measures[0].byOrganisation", empty())
                .body(
                        "measures.find { it.id == 'never-invited' }.byKind.find { it.kind == 'gp' }.share.suppressed",
                        equalTo(true))
                .body(
                        "measures.find { it.id == 'never-invited' }.byKind.find { it.kind == 'gp' }.share.numerator",
                        nullValue());
        Call.as("qa-officer")
                .get(asked)
                .then()
                .body(
                        "measures.find { it.id == 'never-invited' }.byKind.find { it.kind == 'gp' }.share.suppressed",
                        equalTo(false));
        Call.as(TestTokens.partner("gp")).get(asked).then().statusCode(403);
    }

    @Test
    void givesTheSameFigureOfADayThatHasEndedForEver() {
        var yesterday = Conferences.today().minusDays(1);
        var asked = ASKED + "&knownOn=" + yesterday;
        var before = Call.as("chair")
                .get(asked)
                .then()
                .statusCode(200)
                .body("provisional", equalTo(false))
                .extract()
                .asString();
        var conference = Sittings.initial("2014-02-05", Families.registered("north-east"));
        Sittings.held(conference, DAY, "social-care", "school", "police").then().statusCode(200);

        assertThat(Call.as("chair").get(asked).asString()).isEqualTo(before);
        Call.as("chair")
                .get(ASKED + "&knownOn=" + Conferences.today().plusDays(1))
                .then()
                .statusCode(400);
    }

    /** Numerator and denominator of each measure. */
    private record Counted(
            List<Integer> invited,
            List<Integer> neverInvited,
            List<Integer> attended,
            List<Integer> contributed,
            List<Integer> children) {

        Counted minus(Counted other) {
            return new Counted(
                    less(invited, other.invited),
                    less(neverInvited, other.neverInvited),
                    less(attended, other.attended),
                    less(contributed, other.contributed),
                    less(children, other.children));
        }

        private static List<Integer> less(List<Integer> one, List<Integer> other) {
            return List.of(one.get(0) - other.get(0), one.get(1) - other.get(1));
        }
    }

    private static Counted gp(String asked) {
        var answer = Call.as("head-of-safeguarding")
                .get(asked)
                .then()
                .statusCode(200)
                .extract()
                .response();
        return new Counted(
                of(answer, "invited"),
                of(answer, "never-invited"),
                of(answer, "attended"),
                of(answer, "contributed"),
                of(answer, "children-reported-on"));
    }

    private static List<Integer> of(Response answer, String measure) {
        var share = "measures.find { it.id == '%s' }.byKind.find { it.kind == 'gp' }?.share".formatted(measure);
        Integer numerator = answer.path(share + "?.numerator");
        Integer denominator = answer.path(share + "?.denominator");
        return List.of(numerator == null ? 0 : numerator, denominator == null ? 0 : denominator);
    }

    private static void held(UUID conference, String agency, String attendance) {
        Conferences.action(conference, "holdings", """
            {"heldOn": "%s", "agencies": [
             {"agency": "ne-social-care", "kind": "social-care", "directContact": true, "attendance": "attended"},
             {"agency": "ne-school", "kind": "school", "directContact": true, "attendance": "attended"},
             {"agency": "ne-police", "kind": "police", "directContact": true, "attendance": "attended"},
             {"agency": "%s", "kind": "gp", "directContact": true, "attendance": "%s"}]}
            """.formatted(DAY, agency, attendance))
                .then()
                .statusCode(200);
    }
}
