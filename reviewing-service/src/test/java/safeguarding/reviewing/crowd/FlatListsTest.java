package safeguarding.reviewing.crowd;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import safeguarding.platform.testing.crowd.ExplainedDatabase;
import safeguarding.platform.testing.crowd.FlatAnswers;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.Call;

/**
 * Lists, feeds and searches take up as many rows as they need, however many children there are. It runs when it is asked for
 * with {@code -Dcrowd=10000}, or more: to multiply the children takes minutes.
 */
@EnabledIfSystemProperty(named = "crowd", matches = "[0-9]+")
@QuarkusTest
@RealServers(service = ExplainedDatabase.NAME)
@WithTestResource(ExplainedDatabase.class)
class FlatListsTest {

    /** Far less than a table of the smallest crowd, far more than a page: the width of what a plan may have to look at. */
    private static final long ROWS = 6_000;

    /** What lies in the days that are asked for: of this crowd everybody of a template has the same. */
    private static final long ROWS_OF_DAYS = 20_000;

    /** Each care plan that was running is asked the questions of seven rules, until a page of them has a reason. */
    private static final long ROWS_OF_DRIFT = 30_000;

    @BeforeEach
    void aLargeRegister() {
        Crowd.gather();
    }

    @ParameterizedTest
    @EnumSource(Who.class)
    void takesUpFewRowsForAPage(Who who) {
        var flat = new SoftAssertions();
        var place = who == Who.SMALL_AREA ? Crowd.CHILDREN - 3 : 17;
        for (var list : AskedOften.LISTS) {
            if (who != Who.EVERYWHERE && list.contains("updatedSince=begin")) {
                // The first reading of a change feed passes over the events of others: known, and not flat (decision
                // 0680).
                continue;
            }
            var path = list.replace("{area}", who.area)
                    .replace("{child}", Crowd.child(place).toString())
                    .replace("{officer}", Crowd.officerOf(place))
                    .replace("{before}", Crowd.today().minusDays(2).toString());
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

    private static Response judged(SoftAssertions flat, String what, Supplier<Response> call) {
        return new FlatAnswers(flat, AskedOften.LARGE).judged(what, rowsFor(what), call);
    }

    private static long rowsFor(String what) {
        if (what.contains("?from=")) {
            return ROWS_OF_DAYS;
        }
        return what.contains("/v1/permanence-drift") ? ROWS_OF_DRIFT : ROWS;
    }
}
