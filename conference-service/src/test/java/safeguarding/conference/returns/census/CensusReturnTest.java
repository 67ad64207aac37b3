package safeguarding.conference.returns.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.census.CensusUploads;
import safeguarding.conference.census.CensusXml;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class CensusReturnTest {

    private static final String PATH = "/v1/returns/cin-census?year=2016";

    @Inject
    Sql sql;

    @Test
    void isThereForNobodyWithoutAToken() {
        RestAssured.given().get(PATH).then().statusCode(401);
        RestAssured.given()
                .get("/v1/returns/cin-census/findings?year=2016")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chair", "case-system", "partner-agency", "operator", "analyst"})
    void isRefusedToOtherRoles(String role) {
        Calls.forPurpose("statutory-return")
                .as(TestTokens.of(role))
                .get(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void isRefusedForAnotherPurpose() {
        ProblemAssert.of(Call.as("head-of-safeguarding").get(PATH))
                .hasStatus(403)
                .hasType("purpose-not-admitted");
        ProblemAssert.of(Call.as("head-of-safeguarding").get("/v1/returns/cin-census/findings?year=2016"))
                .hasStatus(403)
                .hasType("purpose-not-admitted");
    }

    @ParameterizedTest
    @CsvSource({"''", "?year=", "?year=twelve", "?year=1989", "?year=2099", "?year=-1"})
    void isRefusedForAYearThatIsNone(String query) {
        CensusExports.get("/v1/returns/cin-census" + query).then().statusCode(400);
    }

    @Test
    void isMadeForTheFirstYearThatCanBe() {
        assertThat(CensusExports.file(1990)).contains("<Year>1990</Year>").contains("</Message>");
    }

    @Test
    void holdsRestrictedChildrenAndLogsEverybodyInIt() {
        var council = Families.councilChildId();
        CensusUploads.outcomes(CensusUploads.upload(CensusXml.of(council)));
        var child = childId(council);
        var etag = Call.as("head-of-safeguarding")
                .get("/v1/children/" + child + "/restriction")
                .header("ETag");
        Call.as("head-of-safeguarding")
                .header("If-Match", etag)
                .body("{\"restricted\": true, \"reason\": \"Somebody works here.\", \"namedReaders\": [\"S-1\"]}")
                .put("/v1/children/" + child + "/restriction")
                .then()
                .statusCode(200);

        assertThat(CensusExports.child(CensusExports.file(2016), council)).isPresent();

        assertThat(logged(child, "GET /v1/returns/cin-census")).isEqualTo(1);
    }

    @Test
    void leavesOutChildrenOfOtherCouncils() {
        var council = Families.councilChildId();
        CensusUploads.outcomes(CensusUploads.upload(CensusXml.of(council)));
        assertThat(CensusExports.child(CensusExports.file(2016), council)).isPresent();
        sql.update(
                "update child set responsible_council = '840', version = version + 1 where council_child_id = ?",
                council);

        assertThat(CensusExports.child(CensusExports.file(2016), council)).isEmpty();
    }

    @Test
    void carriesNoReferralOnThatLedToNoAction() {
        // Once a file of a year was read, nothing is carried on into it: those of other tests go.
        sql.update("delete from census_record where year >= 2027");
        var none = Families.councilChildId();
        var open = Families.councilChildId();
        for (var council : List.of(none, open)) {
            CensusUploads.outcomes(CensusUploads.upload(CensusXml.of(council)
                    .replaceAll("(?s)<Section47>.*</Section47>|<ChildProtectionPlans>.*</ChildProtectionPlans>", "")
                    .replaceAll("(?s)<Assessments>.*</Assessments>", "")
                    .replace("<Year>2016", "<Year>2026")
                    .replace("<ReferenceDate>2016", "<ReferenceDate>2026")
                    .replace("<ReferralNFA>0", council.equals(none) ? "<ReferralNFA>True" : "<ReferralNFA>0")));
        }

        var next = CensusExports.file(2027);

        assertThat(CensusExports.child(next, open)).isPresent();
        assertThat(CensusExports.child(next, none)).isEmpty();
    }

    @Test
    void saysThatNoConferenceWasRequiredOnceTheEnquiryHasEnded() {
        var council = Families.councilChildId();
        CensusUploads.outcomes(CensusUploads.upload(CensusXml.of(council)
                .replaceAll("(?s)<ChildProtectionPlans>.*</ChildProtectionPlans>", "")
                .replace("<DateOfInitialCPC>2015-06-01</DateOfInitialCPC>", "<ICPCnotRequired>0</ICPCnotRequired>")));
        var path = "/v1/section-47-enquiries/"
                + sql.<UUID>one(
                        "select id from section_47_enquiry where child_ids @> array[cast(? as uuid)]",
                        row -> row.getObject(1, UUID.class),
                        childId(council));
        Call.as("team-manager")
                .header("If-Match", Sittings.etag(path))
                .body("{\"outcome\": \"ended-without-conference\", \"on\": \"2015-05-20\","
                        + " \"reason\": \"not-substantiated\"}")
                .post(path + "/conclusions")
                .then()
                .statusCode(200);

        assertThat(CensusExports.child(CensusExports.file(2016), council).orElseThrow())
                .contains("<ICPCnotRequired>1</ICPCnotRequired>");
    }

    @Test
    void tellsTheConferenceThatWasHeldThoughAFileSaysThatNoneWasRequired() {
        var council = Families.councilChildId();
        var file = CensusXml.of(council);
        CensusUploads.outcomes(CensusUploads.upload(file));
        CensusUploads.outcomes(CensusUploads.upload(file.replace(
                "<DateOfInitialCPC>2015-06-01</DateOfInitialCPC>", "<ICPCnotRequired>1</ICPCnotRequired>")));

        assertThat(CensusExports.child(CensusExports.file(2016), council).orElseThrow())
                .contains("<DateOfInitialCPC>2015-06-01</DateOfInitialCPC><ICPCnotRequired>0</ICPCnotRequired>");
        assertThat(CensusExports.findings(2016).get(childId(council)))
                .contains("otherwise-here CINdetails[0].Section47[0].ICPCnotRequired");
    }

    @Test
    void keepsAChildInTheReturnOfAYearInWhichItWasOurs() {
        var council = Families.councilChildId();
        CensusUploads.outcomes(CensusUploads.upload(CensusXml.of(council)));
        sql.update(
                "update child set responsible_council = '840', holds_from = date '2016-05-01', version = version + 1"
                        + " where council_child_id = ?",
                council);

        assertThat(CensusExports.child(CensusExports.file(2016), council)).isPresent();
        assertThat(CensusExports.child(CensusExports.file(2018), council)).isEmpty();
    }

    @Test
    void namesNumbersThatStandInTheFileTwice() {
        var one = Families.councilChildId();
        var other = Families.councilChildId();
        var upn = "P205100109321";
        for (var council : List.of(one, other)) {
            CensusUploads.outcomes(CensusUploads.upload(
                    CensusXml.of(council).replace("<UPNunknown>UN4</UPNunknown>", "<UPN>" + upn + "</UPN>")));
        }

        assertThat(CensusExports.get("/v1/returns/cin-census/findings?year=2016")
                        .<List<String>>path("ofTheFile.rule"))
                .contains("1520");
    }

    @Test
    void goesThroughTheChildrenPageByPage() {
        for (var i = 0; i < 3; i++) {
            CensusUploads.outcomes(CensusUploads.upload(CensusXml.of(Families.councilChildId())
                    .replace("<LatestCategoryOfAbuse>NEG", "<LatestCategoryOfAbuse>X")));
        }

        var first = CensusExports.get("/v1/returns/cin-census/findings?year=2016&limit=2");

        first.then().statusCode(200).body("year", equalTo(2016));
        String next = first.path("next");
        assertThat(next).isNotNull();
        ProblemAssert.of(CensusExports.get("/v1/returns/cin-census/findings?year=2017&limit=2&cursor=" + next))
                .hasStatus(400)
                .hasType("bad-cursor");
        assertThat(CensusExports.get("/v1/returns/cin-census/findings?year=2016&limit=2&cursor=" + next)
                        .<List<String>>path("ofTheFile"))
                .isEmpty();
        assertThat(CensusExports.findings(2016).values().stream().flatMap(List::stream))
                .contains("8910 CINdetails[0].ChildProtectionPlans[0].LatestCategoryOfAbuse");
    }

    private UUID childId(String council) {
        return sql.one("select id from child where council_child_id = ?", row -> row.getObject(1, UUID.class), council);
    }

    private int logged(UUID child, String operation) {
        return sql.one(
                "select count(*) from access_log where operation = ? and child_ids @> array[cast(? as uuid)]",
                row -> row.getInt(1),
                operation,
                child);
    }
}
