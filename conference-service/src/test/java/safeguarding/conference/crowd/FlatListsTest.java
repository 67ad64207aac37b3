package safeguarding.conference.crowd;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.platform.testing.crowd.ExplainedDatabase;
import safeguarding.platform.testing.crowd.FlatAnswers;
import safeguarding.platform.testing.servers.RealServers;

/** Lists, feeds and searches take up as many rows as they need, however many children there are. */
@QuarkusTest
@RealServers(service = ExplainedDatabase.NAME)
@WithTestResource(ExplainedDatabase.class)
class FlatListsTest {

    /** Far less than a table of the smallest crowd, far more than a page: the width of what a plan may have to look at. */
    private static final long ROWS = 6_000;

    /** Each plan is asked the questions of eight rules, each of rows and earlier versions, until a page of plans has a reason. */
    private static final long ROWS_OF_DRIFT = 30_000;

    private static final List<String> NOT_FOR_PARTNERS =
            List.of("/v1/deadlines", "/v1/drift", "/v1/flagged-facts", "/v1/section-47");

    @BeforeEach
    void aLargeRegister() {
        Crowd.gather();
    }

    @ParameterizedTest
    @EnumSource(Who.class)
    void takesUpFewRowsForAPage(Who who) {
        var flat = new SoftAssertions();
        for (var list : AskedOften.LISTS) {
            if ((who.partner() && NOT_FOR_PARTNERS.stream().anyMatch(list::startsWith))
                    || ((!who.keepsRecords() || who == Who.TWO_AREAS) && list.startsWith("/v1/retention-reviews"))) {
                // Of two areas among many this list takes up the children of all: known, and not flat
                // (docs/domain/keeping-records.md).
                continue;
            }
            var path = list.replace("{area}", who.area)
                    .replace(
                            "{child}",
                            Crowd.child(who == Who.SMALL_AREA ? Crowd.CHILDREN - 3 : 17)
                                    .toString())
                    .replace("{before}", Conferences.today().minusDays(2).toString())
                    .replace("{yesterday}", Conferences.today().minusDays(1).toString());
            var first = judged(flat, who + " " + list, () -> Call.as(who.token).get(path));
            if (first.statusCode() == 200 && first.path("next") != null) {
                var cursor = list.contains("updatedSince=begin") ? "updatedSince" : "cursor";
                judged(
                        flat,
                        who + " " + list + " next",
                        () -> Call.as(who.token)
                                .queryParam(cursor, first.<String>path("next"))
                                .get(path.replace("?updatedSince=begin", "")));
            }
        }
        flat.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Who.class)
    void takesUpFewRowsForASearch(Who who) {
        var flat = new SoftAssertions();
        for (var search : AskedOften.SEARCHES) {
            judged(
                    flat,
                    who + " " + search,
                    () -> Call.as(who.token).body(search).post("/v1/children/searches"));
        }
        flat.assertAll();
    }

    @Test
    void takesUpFewRowsForAPlanEnquiry() {
        var flat = new SoftAssertions();
        for (var question : List.of(
                "{\"nhsNumber\": \"9990000018\"}",
                "{\"name\": {\"given\": \"given7\", \"family\": \"family1\"}, \"dateOfBirth\": \"2010-01-01\"}",
                Crowd.askedAbout(17))) {
            judged(
                    flat,
                    question,
                    () -> Call.as(Who.POLICE.token).body(question).post("/v1/plan-enquiries"));
        }
        var child = Crowd.child(17);
        judged(
                flat,
                "who asked",
                () -> Call.as(Who.EVERYWHERE.token).queryParam("childId", child).get("/v1/plan-enquiries"));
        flat.assertAll();
    }

    @Test
    void takesUpFewRowsForWhatHasChangedLately() {
        // given
        var everywhere = Who.EVERYWHERE.token;
        var next = "begin";
        var more = true;
        while (more) {
            var page = Call.as(everywhere)
                    .queryParam("updatedSince", next)
                    .queryParam("limit", 200)
                    .get("/v1/plans");
            next = page.then().statusCode(200).extract().path("next");
            more = !page.<List<Object>>path("items").isEmpty();
        }
        Crowd.run("""
                insert into event_journal (id, aggregate_type, aggregate_id, aggregate_version, event_name,
                    schema_version, child_ids, area, occurred_on, actor, correlation_id, data)
                select uuidv7(), aggregate_type, aggregate_id, 7, event_name, 1, child_ids, area, occurred_on, 'x', 'x', '{}'
                from event_journal where aggregate_type = 'plan' limit 3
                """);
        var position = next;
        var flat = new SoftAssertions();

        // when
        var answer = judged(
                flat,
                "lately",
                () -> Call.as(everywhere).queryParam("updatedSince", position).get("/v1/plans"));

        // then
        flat.assertThat(answer.<List<Object>>path("items")).hasSize(3);
        flat.assertAll();
    }

    private static Response judged(SoftAssertions flat, String what, Supplier<Response> call) {
        return new FlatAnswers(flat, AskedOften.LARGE)
                .judged(what, what.contains("/v1/drift") ? ROWS_OF_DRIFT : ROWS, call);
    }
}
