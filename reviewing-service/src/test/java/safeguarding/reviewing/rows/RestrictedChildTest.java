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
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reviewed;

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
        var chain = Reviewed.chainOf(period);
        var review = Reviewed.held(period, LocalDate.of(2013, 6, 24));
        var records = List.of(
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
                "periods-of-care",
                "iro-allocations",
                "iro-contacts",
                "review-chains",
                "review-decisions",
                "reviews",
                "sibling-ties")) {
            var ofChild = "/v1/" + list + "?childId=" + story.child();
            Call.as(NAMED).get(ofChild).then().statusCode(200).body("items", hasSize(1));
            Call.as(OTHER).get(ofChild).then().statusCode(200).body("items", empty());
        }
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
