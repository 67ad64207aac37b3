package safeguarding.conference.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import safeguarding.conference.fixture.Call;
import safeguarding.platform.testing.calls.Answers;
import safeguarding.platform.testing.rows.ToldStory;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/**
 * Every list, feed and search without an identifier in its path, read to its end by callers who may not see a child:
 * neither the child nor anything about it is named. By one who may see it, it is.
 */
@QuarkusTest
@RealServers(service = "conference")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListMatrixTest {

    private static final Set<String> ABOUT_NO_CHILD = Set.of(
            "/v1/chairs",
            "/v1/drift-rules",
            "/v1/event-replays",
            "/v1/expectation-rules",
            "/v1/imports",
            "/v1/indicators",
            "/v1/involvement-figures",
            "/v1/organisations",
            "/v1/own-invitations",
            "/v1/own-invitations/figures",
            "/v1/own-organisations",
            "/v1/inbox/parked",
            "/v1/relay",
            "/v1/relay/parked",
            "/v1/events/gaps");

    /** Read as a whole or not at all, restricted children too; CensusReturnTest and its like say by whom. */
    private static final String RETURNS = "/v1/returns/";

    /** Who could see a child before it was restricted is told that it is gone, and nothing else. */
    static final String TOLD_AS_REMOVED =
            "\\{\"id\":\"[0-9a-f-]{36}\",\"removed\":true\\}|\\{\"specversion\"[^{}]*\"removed\":true\\}"
                    + "|\"removed\":\\[[^\\]]*\\]";

    private static final List<String> FEEDS = List.of(
            "/v1/children",
            "/v1/circumstances",
            "/v1/conferences",
            "/v1/court-proceedings",
            "/v1/plan-enquiries",
            "/v1/plans");

    private ToldStory story = new ToldStory(Map.of());
    private ToldStory restricted = new ToldStory(Map.of());
    private final List<String> lists = new ArrayList<>();

    @BeforeEach
    void tellOnce() {
        if (!lists.isEmpty()) {
            return;
        }
        Map<String, Map<String, Map<String, Object>>> paths = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths");
        paths.forEach((path, operations) -> {
            if (operations.containsKey("get")
                    && !path.contains("{")
                    && !ABOUT_NO_CHILD.contains(path)
                    && !path.startsWith(RETURNS)) {
                lists.add(path);
            }
        });
        assertThat(lists)
                .containsExactlyInAnyOrder(
                        "/v1/access-log",
                        "/v1/child-merges",
                        "/v1/children",
                        "/v1/complaints",
                        "/v1/circumstances",
                        "/v1/conferences",
                        "/v1/council-arrangements",
                        "/v1/court-proceedings",
                        "/v1/court-proceedings/at-risk",
                        "/v1/cp-is/access-notices",
                        "/v1/deadlines",
                        "/v1/destructions",
                        "/v1/drift",
                        "/v1/dual-statuses",
                        "/v1/events",
                        "/v1/flagged-facts",
                        "/v1/follow-ups",
                        "/v1/plan-enquiries",
                        "/v1/plans",
                        "/v1/retention-reviews",
                        "/v1/section-47-enquiries",
                        "/v1/subject-access-requests");
        lists.remove("/v1/access-log");
        // A record whose destruction is proposed, as that of the story is, has left this list.
        lists.remove("/v1/retention-reviews");
        // From where the stories begin: nothing before them can be about their children.
        FEEDS.forEach(feed -> lists.add(feed + "?updatedSince=" + endOf(feed + "?updatedSince=begin")));
        story = Story.told();
        restricted = Story.told();
        drift(story);
        drift(restricted);
        restrict(restricted);
    }

    @Test
    void showTheChildToThoseWhoMaySeeIt() {
        var softly = new SoftAssertions();
        for (var list : lists) {
            softly.assertThat(namedIn(everythingOf(list, TestTokens.of("chair", "qa-manager")), story))
                    .describedAs(list)
                    .isNotEmpty();
            softly.assertThat(namedIn(everythingOf(list, named()), restricted))
                    .describedAs("%s, restricted, to a named reader", list)
                    .isNotEmpty();
        }
        softly.assertAll();
    }

    @Test
    void hideOtherAreas() {
        hide(TestTokens.of("chair", "qa-manager").areas("south-west"), story, "");
        hide(TestTokens.of("chair", "qa-manager").areas(new String[0]), story, "");
    }

    @Test
    void hideRestrictedChildrenFromThoseWhoAreNotNamed() {
        hide(TestTokens.of("chair", "qa-manager").staff("S-other"), restricted, TOLD_AS_REMOVED);
        hide(TestTokens.of("head-of-safeguarding").staff("S-other"), restricted, TOLD_AS_REMOVED);
        hide(TestTokens.of("case-system").machine(), restricted, TOLD_AS_REMOVED);
    }

    @Test
    void hideFromPartnersWhoAreNotInvolved() {
        for (var list : lists) {
            var answer = everythingOf(list, TestTokens.partner("gp-practice-elsewhere"));
            assertThat(namedIn(answer, story)).describedAs(list).isEmpty();
            assertThat(namedIn(answer, restricted)).describedAs(list).isEmpty();
        }
    }

    @Test
    void hideTheRestrictedFromFiltersThatNameIt() {
        var child = restricted.ids().get("childId");
        for (var list : List.of(
                "/v1/child-merges",
                "/v1/conferences",
                "/v1/council-arrangements",
                "/v1/court-proceedings",
                "/v1/follow-ups",
                "/v1/plans",
                "/v1/section-47-enquiries")) {
            assertThat(Call.as(TestTokens.of("chair").staff("S-other"))
                            .get(list + "?childId=" + child)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath()
                            .getList("items"))
                    .describedAs(list)
                    .isEmpty();
        }
        assertThat(everythingOf(
                                "/v1/events?subject=" + child,
                                TestTokens.of("chair").staff("S-other"))
                        .replaceAll(TOLD_AS_REMOVED, ""))
                .doesNotContain(child);
        Call.as(TestTokens.of("chair").staff("S-other"))
                .get("/v1/events/gaps?subject=" + child)
                .then()
                .statusCode(404);
        Call.as(named()).get("/v1/events/gaps?subject=" + child).then().statusCode(200);
    }

    @Test
    void refuseNewThingsAboutAChildOutOfSightAsIfThereWereNone() {
        var child = restricted.ids().get("childId");
        var nobody = UUID.randomUUID().toString();
        for (var body : Map.of(
                        "/v1/conferences", "{\"kind\": \"initial\", \"childIds\": [\"%s\"]}",
                        "/v1/court-proceedings", "{\"childIds\": [\"%s\"], \"issuedOn\": \"2014-04-22\"}",
                        "/v1/section-47-enquiries",
                                "{\"childIds\": [\"%s\"], \"strategyDiscussions\": [{\"heldOn\": \"2013-11-18\", \"startedSection47\": true}]}")
                .entrySet()) {
            var unseen = create(body.getKey(), body.getValue().formatted(child));
            var unknown = create(body.getKey(), body.getValue().formatted(nobody));
            assertThat(unseen.replace(child, "*")).describedAs(body.getKey()).isEqualTo(unknown.replace(nobody, "*"));
        }
    }

    private static String create(String path, String body) {
        var answer = Call.creating(TestTokens.of("conference-admin").staff("S-other"))
                .body(body)
                .post(path);
        assertThat(answer.statusCode()).describedAs(path).isIn(404, 422, 400);
        return answer.statusCode() + " " + answer.path("type") + " " + answer.path("detail") + " "
                + answer.path("violations");
    }

    private void hide(TestTokens caller, ToldStory hidden, String leftAside) {
        var softly = new SoftAssertions();
        for (var list : lists) {
            softly.assertThat(namedIn(everythingOf(list, caller).replaceAll(leftAside, ""), hidden))
                    .describedAs("%s as %s", list, caller.roles())
                    .isEmpty();
        }
        softly.assertAll();
    }

    /** Identifiers of a story that a text holds. */
    private static Set<String> namedIn(String text, ToldStory told) {
        var named = new TreeSet<String>();
        told.ids().forEach((name, id) -> {
            if (text.contains(id)) {
                named.add(name);
            }
        });
        return named;
    }

    /** All pages of a list; empty where the caller's role may not read it. */
    private static String everythingOf(String list, TestTokens caller) {
        var all = new StringBuilder();
        var path = list;
        while (true) {
            var answer = Call.as(caller).get(path + (path.contains("?") ? "&" : "?") + "limit=200");
            if (answer.statusCode() == 403) {
                return "";
            }
            assertThat(answer.statusCode())
                    .describedAs("%s: %s", path, answer.asString())
                    .isEqualTo(200);
            all.append(answer.asString());
            var next = next(list, answer);
            if (next.isEmpty()) {
                return all.toString();
            }
            path = following(list, next.get());
        }
    }

    /** Where a feed has nothing more to tell as yet. */
    private static String endOf(String feed) {
        var position = "";
        var path = feed;
        while (true) {
            var answer = Call.as(TestTokens.of("chair", "qa-manager"))
                    .get(path + (path.contains("?") ? "&" : "?") + "limit=200");
            position = Answers.text(answer, "/next");
            if (next(feed, answer).isEmpty()) {
                return position;
            }
            path = following(feed, position);
        }
    }

    /** A feed always says where it goes on; it has ended for now when a page is empty. */
    private static Optional<String> next(String list, Response answer) {
        var page = Answers.json(answer);
        var ended = isFeed(list) && page.path("items").isEmpty();
        return ended ? Optional.empty() : Optional.ofNullable(page.path("next").textValue());
    }

    private static boolean isFeed(String list) {
        return list.contains("updatedSince") || list.startsWith("/v1/events");
    }

    private static String following(String list, String next) {
        var parameter =
                list.contains("updatedSince") ? "updatedSince=" : list.startsWith("/v1/events") ? "after=" : "cursor=";
        return list.contains(parameter)
                ? list.replaceFirst(parameter + "[^&]*", Matcher.quoteReplacement(parameter + next))
                : list + (list.contains("?") ? "&" : "?") + parameter + next;
    }

    private static TestTokens named() {
        return TestTokens.of("head-of-safeguarding").staff("S-named");
    }

    /** DR6: the third change of the lead social worker brings a plan onto the radar. */
    private static void drift(ToldStory told) {
        var plan = told.in("/v1/plans/{planId}");
        for (var lead : List.of("S1", "S2", "S3")) {
            Call.as("chair")
                    .header("If-Match", Call.as("chair").get(plan).header("ETag"))
                    .body("{\"leadSocialWorker\": \"%s\"}".formatted(lead))
                    .put(plan + "/lead-social-worker")
                    .then()
                    .statusCode(200);
        }
    }

    /** Both records of the person: of the other one it is told that it is merged, and not with what. */
    private static void restrict(ToldStory told) {
        String other =
                Call.as(named()).get(told.in("/v1/child-merges/{mergeId}")).path("mergedChildId");
        List.of(told.in("/v1/children/{childId}"), "/v1/children/" + other).forEach(ListMatrixTest::restrict);
    }

    private static void restrict(String record) {
        Call.as(named())
                .header("If-Match", Call.as(named()).get(record).header("ETag"))
                .body("{\"restricted\": true, \"reason\": \"A relative works here.\"}")
                .put(record + "/restriction")
                .then()
                .statusCode(200);
    }
}
