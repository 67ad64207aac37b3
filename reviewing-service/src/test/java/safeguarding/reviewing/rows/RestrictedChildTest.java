package safeguarding.reviewing.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.reviewing.fixture.AtReview;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.Challenged;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reviewed;
import safeguarding.reviewing.fixture.Visited;

/** What is written about a child whom only named people may read is hidden from all others, and counts. */
@QuarkusTest
@RealServers(service = "reviewing")
class RestrictedChildTest {

    private static final TestTokens HEAD = TestTokens.of("head-of-safeguarding").staff("S-head");
    private static final TestTokens NAMED = TestTokens.of("iro").staff("S-named");
    private static final TestTokens OTHER = TestTokens.of("iro").staff("S-other");

    private record Story(UUID child, UUID sibling, UUID officer, List<String> records) {}

    private static Story told() {
        var area = Officers.area();
        var child = LookedAfter.registered(area);
        var sibling = LookedAfter.registered(area);
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        var allocation = Officers.allocationOf(child);
        var officer = Officers.registered(area);
        Officers.named(allocation, officer, "2013-06-04").then().statusCode(200);
        var challenge = Challenged.raised(period, "2013-09-02");
        var chain = Reviewed.chainOf(period);
        var review = Reviewed.held(period, LocalDate.of(2013, 6, 24));
        var records = List.of(
                challenge,
                Challenged.addressOf(Challenged.answering(
                        TestTokens.of("team-manager"),
                        challenge,
                        "{\"answeredOn\": \"2013-09-03\", \"position\": \"agrees\", \"words\": \"So be it.\"}")),
                Visited.alone(period, "2013-06-07"),
                period + "/visiting",
                period,
                allocation,
                chain,
                review,
                review + "/participation",
                review + "/consultations",
                AtReview.asked(review),
                review + "/words",
                AtReview.said(review, "everybody"),
                review + "/record",
                AtReview.decided(review, "2013-07-31"),
                AtReview.contacted(chain, AtReview.midway("2013-08-05")),
                Officers.siblings(child, sibling));
        Call.as(HEAD)
                .header("If-Match", Call.as(HEAD).get("/v1/children/" + child).header("ETag"))
                .body("{\"restricted\": true, \"namedReaders\": [\"S-named\"], \"reason\": \"A relative works here.\"}")
                .put("/v1/children/" + child + "/restriction")
                .then()
                .statusCode(200);
        return new Story(child, sibling, officer, records);
    }

    @Test
    void isShownToNamedReadersOnly() {
        var story = told();
        for (var record : story.records()) {
            Call.as(NAMED).get(record).then().statusCode(200);
            Call.as(OTHER).get(record).then().statusCode(404);
        }
        for (var list : List.of(
                "challenges",
                "iro-allocations",
                "iro-contacts",
                "periods-of-care",
                "review-chains",
                "review-decisions",
                "reviews",
                "sibling-ties",
                "visits")) {
            var ofChild = "/v1/" + list + "?childId=" + story.child();
            Call.as(NAMED).get(ofChild).then().statusCode(200).body("items", hasSize(1));
            Call.as(OTHER).get(ofChild).then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void isNotAmongTheVisitedChildrenOfTheOfficerForOthers() {
        var address = "/v1/reviewing-officers/" + told().officer() + "/visiting";

        Call.as(NAMED).get(address).then().body("items", hasSize(1)).body("tally.held", equalTo(1));
        Call.as(OTHER).get(address).then().body("items", empty()).body("tally.held", equalTo(0));
    }

    @Test
    void isNoReasonForAnOfficerThatOthersMayRead() {
        var story = told();
        LookedAfter.period(story.sibling(), "2013-06-03", "C1");
        var candidates = Officers.allocationOf(story.sibling()) + "/candidates";

        assertThat(Call.as(NAMED).get(candidates).asString()).contains("C2.15");
        assertThat(Call.as(OTHER).get(candidates).asString()).doesNotContain("C2.15");
    }

    @Test
    void countsInTheCaseload() {
        Call.as(OTHER)
                .get("/v1/reviewing-officers/" + told().officer() + "/caseload")
                .then()
                .statusCode(200)
                .body("children", equalTo(1));
    }
}
