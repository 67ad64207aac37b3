package safeguarding.conference.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "conference")
class CinCensusImportTest {

    private final String councilId = Families.councilChildId();
    private final String file = CensusXml.of(councilId);

    @Inject
    Sql sql;

    @Test
    void takesInChildEnquiryConferencePlanCategoryAndReviews() {
        assertThat(CensusUploads.outcomes(CensusUploads.upload(file))).containsExactly("created");

        var record = record();
        record.then().statusCode(200);
        assertThat(plan("started_on || ' ' || initial_category || ' ' || latest_category || ' ' || earlier_plans"))
                .isEqualTo("2015-06-01 NEGLECT NEGLECT 0");
        assertThat(plan("array_to_string(reviewed_on, ' ')")).isEqualTo("2015-08-27 2016-02-18");
        assertThat(enquiries()).containsExactly("2015-05-11 CONFERENCE_HELD 2015-06-01");
        assertThat(conferences()).containsExactly("INITIAL 2015-06-01", "REVIEW 2015-08-27", "REVIEW 2016-02-18");
        assertThat(sql.list(
                        "select coalesce(sex, '-') || coalesce(ethnicity, '-') || born_on from child where id = ?",
                        row -> row.getString(1),
                        childId()))
                .containsExactly("2WBRI2008-05-20");
    }

    @Test
    void changesNothingAndTellsNothingWhenTheFileComesAgain() {
        CensusUploads.outcomes(CensusUploads.upload(file));
        var before = events();

        assertThat(CensusUploads.outcomes(CensusUploads.upload(file))).containsExactly("unchanged");
        // The same facts in another file, so that the import itself has to see that there is nothing to do.
        assertThat(CensusUploads.outcomes(CensusUploads.upload(file.replace("2015-06-10", "2015-06-11"))))
                .containsExactly("unchanged");

        assertThat(events()).isEqualTo(before);
    }

    @Test
    void onlyReportsInADryRun() {
        var faulty = file.replace("2015-08-27", "2015-02-30");

        var rehearsed = CensusUploads.dryRun(faulty);

        assertThat(CensusUploads.outcomes(rehearsed)).containsExactly("created");
        assertThat(CensusUploads.codes(rehearsed)).contains("D1");
        assertThat(sql.list("select 1 from child where council_child_id = ?", row -> 1, councilId))
                .isEmpty();
    }

    @Test
    void reportsInADryRunWhatIsWrongWithAFileThatWasTaken() {
        var faulty = file.replace("2015-08-27", "2015-02-30");
        CensusUploads.outcomes(CensusUploads.upload(faulty));

        var rehearsed = CensusUploads.dryRun(faulty);

        assertThat(CensusUploads.outcomes(rehearsed)).containsExactly("unchanged");
        assertThat(CensusUploads.codes(rehearsed)).contains("D1");
    }

    @Test
    void takesWhatLayAheadOnceItHasComeAndTheSameIsSentAgain() {
        var ahead = file.replace("</CPPstartDate>", "</CPPstartDate><CPPendDate>2099-02-18</CPPendDate>");
        CensusUploads.outcomes(CensusUploads.upload(ahead));

        var again = CensusUploads.upload(ahead);

        assertThat(CensusUploads.outcomes(again)).containsExactly("unchanged");
        assertThat(CensusUploads.codes(again)).as("it was looked at again").contains("ahead");
    }

    @Test
    void bringsUpToDateWithTheFileOfALaterYear() {
        CensusUploads.outcomes(CensusUploads.upload(file));

        var later = later().replace(
                        "<CPPreviewDate>2015-08-27</CPPreviewDate>", "<CPPreviewDate>2016-08-10</CPPreviewDate>")
                .replace("<CPPreviewDate>2016-02-18</CPPreviewDate>", "<CPPreviewDate>2017-01-17</CPPreviewDate>")
                .replace("</CPPstartDate>", "</CPPstartDate><CPPendDate>2017-01-17</CPPendDate>")
                .replace("<LatestCategoryOfAbuse>NEG", "<LatestCategoryOfAbuse>EMO")
                .replace("WBRI", "WOTH");
        var job = CensusUploads.upload(later);

        assertThat(CensusUploads.outcomes(job)).containsExactly("updated");
        assertThat(CensusUploads.codes(job)).doesNotContain("conflict");
        assertThat(plan("array_to_string(reviewed_on, ' ')")).isEqualTo("2015-08-27 2016-02-18 2016-08-10 2017-01-17");
        assertThat(plan("latest_category || ' ' || ended_on")).isEqualTo("EMOTIONAL 2017-01-17");
        assertThat(sql.list("select ethnicity from child where id = ?", row -> row.getString(1), childId()))
                .containsExactly("WOTH");
        var before = events();
        assertThat(CensusUploads.outcomes(CensusUploads.upload(file.replace("2015-06-10", "2015-06-12"))))
                .containsExactly("unchanged");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void listsWhatContradictsTheRecordAndOverwritesNothing() {
        CensusUploads.outcomes(CensusUploads.upload(
                file.replace("</CPPstartDate>", "</CPPstartDate><CPPendDate>2016-02-18</CPPendDate>")));
        var before = events();

        var job = CensusUploads.upload(
                file.replace("</CPPstartDate>", "</CPPstartDate><CPPendDate>2016-03-01</CPPendDate>")
                        .replace("<InitialCategoryOfAbuse>NEG", "<InitialCategoryOfAbuse>PHY"));

        assertThat(CensusUploads.outcomes(job)).containsExactly("unchanged");
        assertThat(CensusUploads.codes(job)).filteredOn("conflict"::equals).hasSize(2);
        assertThat(plan("initial_category || ' ' || ended_on")).isEqualTo("NEGLECT 2016-02-18");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void neverOverwritesWhatTheUnitWroteOfTheChild() {
        var here = Families.child(councilId, "north-east")
                .replace("999 000 0018", "")
                .replace("D936200115001", "");
        var childId = Families.registeredAs(here);

        var job = CensusUploads.upload(file);

        assertThat(CensusUploads.outcomes(job)).containsExactly("updated");
        assertThat(CensusUploads.codes(job)).filteredOn("conflict"::equals).hasSize(2);
        assertThat(sql.list(
                        "select given_names || ' ' || born_on || ' ' || ethnicity || ' ' || area from child where id = ?",
                        row -> row.getString(1),
                        childId))
                .containsExactly("Amina Rose 2009-04-17 MWAS north-east");
        assertThat(plan("area")).isEqualTo("north-east");
    }

    @Test
    void keepsNoPlanOutBecauseADateOrNumberIsBad() {
        var bad = file.replace("<CPPstartDate>2015-06-01", "<CPPstartDate>2015-06-31")
                .replace("<NumberOfPreviousCPP>0", "<NumberOfPreviousCPP>-1")
                .replace("<InitialCategoryOfAbuse>NEG", "<InitialCategoryOfAbuse>ABC")
                .replace("2008-05-20", "20/05/2008");

        var job = CensusUploads.upload(bad);

        assertThat(CensusUploads.outcomes(job)).containsExactly("created");
        assertThat(CensusUploads.codes(job)).contains("D1", "8720", "8730", "8905", "start-not-known");
        assertThat(plan("started_on")).isEqualTo("2015-06-01");
    }

    @Test
    void keepsAPlanWhoseConferenceCannotHaveBeenAndNamesIt() {
        var job = CensusUploads.upload(file.replace("2008-05-20", "2018-05-20"));

        assertThat(CensusUploads.outcomes(job)).containsExactly("created");
        assertThat(CensusUploads.codes(job)).contains("8520", "not-taken");
        assertThat(plan("started_on")).isEqualTo("2015-06-01");
    }

    @Test
    void keepsNoPlanOutBecauseTheOneBeforeEndedNobodyCanReadWhen() {
        var two = file.replace("<CPPreviewDate>2016-02-18</CPPreviewDate>", "")
                .replace(
                        "<CPPstartDate>2015-06-01</CPPstartDate>",
                        "<CPPstartDate>2015-06-01</CPPstartDate><CPPendDate>31/12/2015</CPPendDate>")
                .replace("</ChildProtectionPlans>", """
                        </ChildProtectionPlans><ChildProtectionPlans><CPPstartDate>2016-01-11</CPPstartDate>\
                        <InitialCategoryOfAbuse>EMO</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse>\
                        <NumberOfPreviousCPP>1</NumberOfPreviousCPP></ChildProtectionPlans>""");

        var job = CensusUploads.upload(two);

        assertThat(CensusUploads.outcomes(job)).containsExactly("created");
        assertThat(CensusUploads.codes(job)).contains("D1", "end-not-known").doesNotContain("conflict");
        assertThat(plans()).containsExactly("2015-06-01 2016-01-11", "2016-01-11 -");
    }

    @Test
    void takesNoPlanFromADayToCome() {
        var job = CensusUploads.upload(file.replace("<CPPstartDate>2015-06-01", "<CPPstartDate>2099-06-01"));

        assertThat(CensusUploads.outcomes(job)).containsExactly("created");
        assertThat(CensusUploads.codes(job)).contains("start-not-known");
        assertThat(plans()).containsExactly("2015-06-01 -");
    }

    @Test
    void takesALineOfWhichTheUnitHasCorrectedAFact() {
        CensusUploads.outcomes(CensusUploads.upload(file));
        Sittings.startedOn(id("section_47_enquiry", "true").toString(), "2015-05-12")
                .then()
                .statusCode(200);
        var held = id("conference", "kind = 'INITIAL'");
        Sittings.correct(held, Sittings.holding("2015-06-02", Sittings.QUORATE))
                .then()
                .statusCode(200);

        var job = CensusUploads.upload(
                later().replace("</CPPstartDate>", "</CPPstartDate><CPPendDate>2016-08-01</CPPendDate>"));

        assertThat(CensusUploads.outcomes(job)).containsExactly("updated");
        assertThat(CensusUploads.codes(job)).filteredOn("conflict"::equals).hasSize(3);
        assertThat(enquiries()).containsExactly("2015-05-12 CONFERENCE_HELD 2015-06-02");
        assertThat(plans()).containsExactly("2015-06-02 2016-08-01");
        assertThat(conferences()).contains("INITIAL 2015-06-02").hasSize(3);
    }

    @Test
    void makesNothingAnewThatTheUnitHasWithdrawn() {
        var withoutReviews = file.replaceAll("<Reviews>.*</Reviews>", "");
        CensusUploads.outcomes(CensusUploads.upload(withoutReviews));
        var held = id("conference", "kind = 'INITIAL'");
        Sittings.withdraw(Sittings.decisionOn(held, childId())).then().statusCode(200);

        var job = CensusUploads.upload(withoutReviews.replace("2015-06-10", "2015-06-11"));

        assertThat(CensusUploads.outcomes(job)).containsExactly("unchanged");
        assertThat(CensusUploads.codes(job)).contains("conflict");
        assertThat(plans()).isEmpty();

        Sittings.withdraw("/v1/conferences/" + held).then().statusCode(200);
        var again = CensusUploads.upload(withoutReviews.replace("2015-06-10", "2015-06-12"));

        assertThat(CensusUploads.outcomes(again)).containsExactly("unchanged");
        assertThat(CensusUploads.codes(again)).contains("conflict");
        assertThat(plans()).isEmpty();
        assertThat(id("conference", "true")).isEqualTo(held);
    }

    @Test
    void fillsACategoryThatAnEarlierFileLeftOpenAndListsAnotherNumberOfEarlierPlans() {
        CensusUploads.outcomes(CensusUploads.upload(file.replace("OfAbuse>NEG", "OfAbuse>ABC")));

        var job = CensusUploads.upload(later().replace(
                        "<CPPreviewDate>2015-08-27</CPPreviewDate>", "<CPPreviewDate>2016-08-10</CPPreviewDate>")
                .replace("<NumberOfPreviousCPP>0", "<NumberOfPreviousCPP>2"));

        assertThat(CensusUploads.outcomes(job)).containsExactly("updated");
        assertThat(CensusUploads.codes(job)).filteredOn("conflict"::equals).hasSize(1);
        assertThat(plan("initial_category || ' ' || latest_category")).isEqualTo("NEGLECT NEGLECT");
        assertThat(sql.list(
                        "select outcome from conference_decision where child_id = ? order by decided_on",
                        row -> row.getString(1),
                        childId()))
                .containsExactly("PLAN_MADE", "CONTINUED", "CONTINUED", "CONTINUED");
    }

    @Test
    void endsNoPlanAgainWhoseEndingTheUnitHasWithdrawn() {
        var ended = file.replace("</CPPstartDate>", "</CPPstartDate><CPPendDate>2016-02-18</CPPendDate>");
        CensusUploads.outcomes(CensusUploads.upload(ended));
        assertThat(plans()).containsExactly("2015-06-01 2016-02-18");
        var review = id("conference", "held_on = date '2016-02-18'");
        Sittings.withdraw(Sittings.decisionOn(review, childId())).then().statusCode(200);

        var job = CensusUploads.upload(ended.replace("2015-06-10", "2015-06-11"));

        assertThat(CensusUploads.outcomes(job)).containsExactly("unchanged");
        assertThat(CensusUploads.codes(job)).contains("conflict");
        assertThat(plans()).containsExactly("2015-06-01 -");
    }

    @Test
    void refusesOnlyTheChildThatContradictsItself() {
        var second = Families.councilChildId();
        var both = file.replace(
                "</Child>",
                "</Child>"
                        + child(second)
                                .replace(
                                        "<CPPstartDate>2015-06-01</CPPstartDate>",
                                        "<CPPstartDate>2015-06-01</CPPstartDate><CPPendDate>2015-05-01</CPPendDate>"));

        var job = CensusUploads.upload(both);

        assertThat(CensusUploads.outcomes(job)).containsExactly("created", "rejected");
        assertThat(CensusUploads.codes(job)).contains("8925");
    }

    @Test
    void endsAnEnquiryForWhichNoConferenceWasRequired() {
        var none = file.replace(
                        "<DateOfInitialCPC>2015-06-01</DateOfInitialCPC>", "<ICPCnotRequired>1</ICPCnotRequired>")
                .replaceAll("(?s)<ChildProtectionPlans>.*</ChildProtectionPlans>", "");

        assertThat(CensusUploads.outcomes(CensusUploads.upload(none))).containsExactly("created");

        assertThat(enquiries()).containsExactly("2015-05-11 ENDED_WITHOUT_CONFERENCE 2015-05-11");
        assertThat(conferences()).isEmpty();
    }

    @Test
    void refusesAnotherCouncilAndADocumentTypeAsAWhole() {
        CensusUploads.upload(file.replace("<LEA>936", "<LEA>850")).then().statusCode(400);
        CensusUploads.upload(file.replace("<Message>", "<!DOCTYPE Message><Message>"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        CensusUploads.upload(file, "?dryRun=maybe").then().statusCode(400);
        Call.creating("conference-admin")
                .contentType("application/xml")
                .body(file)
                .post("/v1/imports/cin-census")
                .then()
                .statusCode(403);
    }

    @Test
    void showsTheJobWithOneLineForEachChild() {
        var received = CensusUploads.upload(file);

        received.then().body("kind", equalTo("cin-census")).body("lines", equalTo(1));
    }

    private String later() {
        return file.replace("<Year>2016", "<Year>2017").replace("<ReferenceDate>2016", "<ReferenceDate>2017");
    }

    private static String child(String councilId) {
        return CensusXml.of(councilId).replaceAll("(?s)^.*(<Child>.*</Child>).*$", "$1");
    }

    private Response record() {
        return Call.as("chair").get("/v1/children/" + childId() + "/conference-record");
    }

    private UUID childId() {
        return sql.one(
                "select id from child where council_child_id = ?", row -> row.getObject(1, UUID.class), councilId);
    }

    private String plan(String columns) {
        return sql.one(
                "select " + columns + " from protection_plan where child_id = ?", row -> row.getString(1), childId());
    }

    private List<String> plans() {
        return sql.list(
                "select started_on || ' ' || coalesce(ended_on::text, '-') from protection_plan"
                        + " where child_id = ? and withdrawn_on is null order by started_on",
                row -> row.getString(1),
                childId());
    }

    private UUID id(String table, String condition) {
        return sql.one(
                "select id from " + table + " where child_ids @> array[cast(? as uuid)] and " + condition,
                row -> row.getObject(1, UUID.class),
                childId());
    }

    private List<String> enquiries() {
        return sql.list(
                "select strategy_discussion_on || ' ' || stage || ' ' || concluded_on from section_47_enquiry"
                        + " where child_ids @> array[cast(? as uuid)]",
                row -> row.getString(1),
                childId());
    }

    private List<String> conferences() {
        return sql.list(
                "select kind || ' ' || held_on from conference where child_ids @> array[cast(? as uuid)] order by held_on",
                row -> row.getString(1),
                childId());
    }

    private List<UUID> events() {
        return sql.list(
                "select id from event_journal where child_ids @> array[cast(? as uuid)] order by seq",
                row -> row.getObject(1, UUID.class),
                childId());
    }
}
