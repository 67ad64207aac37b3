package safeguarding.reviewing.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import safeguarding.platform.identity.ChildIdentity;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.reviewing.fixture.AtReview;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Reviewed;

@QuarkusTest
@RealServers(service = "reviewing")
class Ssda903ImportTest {

    private final String child = LookedAfter.councilChildId();

    @Inject
    Sql sql;

    @Inject
    ChildIdentity identity;

    /** A girl in care from 2 June 2025, moved in August, under an interim order in October. */
    private String episodes(String end) {
        return Sets.file(
                Sets.EPISODES,
                child + ",02/06/2025,S,V2,N1,U6,PR1,11/08/2025,X1,CREQB,GU1 1AA,RH1 1AA,",
                child + ",11/08/2025,P,V2,N1,K2,PR4,01/10/2025,X1,,GU1 1AA,RH1 2BB,SC012345",
                child + ",01/10/2025,L,C1,N1,K2,PR4," + end + ",GU1 1AA,RH1 2BB,SC012345");
    }

    private String reviews(String... days) {
        return Sets.file(
                Sets.REVIEWS,
                List.of(days).stream().map(day -> child + ",17/04/2009," + day).toArray(String[]::new));
    }

    private byte[] set() {
        return Sets.set(
                Sets.file(Sets.HEADER, Sets.girl(child)),
                episodes(",,"),
                reviews("20/06/2025,PN1", "15/09/2025,PN5"),
                Sets.file(Sets.UASC, child + ",F,17/04/2009,"));
    }

    @Test
    void takesInChildCareReviewsAndParticipation() {
        var job = Sets.upload(2026, set());

        assertThat(Sets.outcomes(job)).containsExactly("created");
        assertThat(Sets.findings(job)).isEmpty();
        assertThat(one("select sex || ethnicity || born_on || upn_unknown_reason || mother || unaccompanied || area"
                        + " from child where id = ?"))
                .isEqualTo("FMWAS2009-04-17UN1falsetruenot-known");
        var period = Call.as("iro").get(period());
        period.then().statusCode(200);
        assertThat(period.<List<String>>path("episodes.reason")).containsExactly("S", "P", "L");
        assertThat(period.<List<String>>path("episodes.startedOn"))
                .containsExactly("2025-06-02", "2025-08-11", "2025-10-01");
        assertThat(period.<String>path("episodes[0].placeChangeReason")).isEqualTo("CREQB");
        assertThat(period.<String>path("episodes[2].placement.urn")).isEqualTo("SC012345");
        assertThat(period.<String>path("endedOn")).isNull();
        assertThat(held()).containsExactly("2025-06-20 PN1", "2025-09-15 PN5");
        assertThat(events())
                .containsOnlyOnce("became-looked-after", "review-chain-opened")
                .contains("care-episode-started")
                .doesNotContain("period-of-care-corrected");
    }

    @Test
    void takesNothingNewOfAChildWhoWasAdoptedAndTheSameAsEver() {
        assertThat(Sets.outcomes(Sets.upload(2026, adopted("20/06/2025,PN1", "15/09/2025,PN5"))))
                .containsExactly("created");
        var before = events();

        assertThat(Sets.outcomes(Sets.upload(2026, adopted("15/09/2025,PN5", "20/06/2025,PN1"))))
                .containsExactly("unchanged");
        var changed = Sets.upload(2026, adopted("20/06/2025,PN1", "15/09/2025,PN5", "20/11/2025,PN1"));
        assertThat(Sets.outcomes(changed)).containsExactly("rejected");
        assertThat(Sets.rows(changed).asString()).contains("conflict").doesNotContainIgnoringCase("adopt");

        assertThat(events()).isEqualTo(before);
        assertThat(Sets.given(2026, "Reviews", child)).hasSize(2);
    }

    private byte[] adopted(String... reviews) {
        return Sets.set(Sets.file(Sets.HEADER, Sets.girl(child)), episodes("01/12/2025,E11,"), reviews(reviews));
    }

    @Test
    void changesNothingAndTellsNothingWhenTheSetComesAgain() {
        Sets.outcomes(Sets.upload(2026, set()));
        var before = events();

        assertThat(Sets.outcomes(Sets.upload(2026, set()))).containsExactly("unchanged");
        // The same facts in other lines, so that the import itself has to see that there is nothing to do.
        var other = Sets.set(
                Sets.file(Sets.HEADER, LookedAfter.councilChildId() + ",M,,,,,", "", Sets.girl(child)),
                episodes(",,"),
                reviews("15/09/2025,PN5", "20/06/2025,PN1"),
                Sets.file(Sets.UASC, child + ",F,17/04/2009,"));
        assertThat(Sets.outcomes(Sets.upload(2026, other))).containsExactly("created", "unchanged");

        assertThat(events()).isEqualTo(before);
    }

    @Test
    void onlyReportsInADryRun() {
        var rehearsed = Sets.dryRun(2026, set());

        assertThat(Sets.outcomes(rehearsed)).containsExactly("created");
        assertThat(sql.list("select 1 from child where council_child_id = ?", row -> 1, child))
                .isEmpty();
        assertThat(sql.list("select 1 from ssda903_record where child_id = ?", row -> 1, childId()))
                .isEmpty();
    }

    @Test
    void goesOnAndEndsWithTheSetOfTheNextYear() {
        Sets.outcomes(Sets.upload(2026, set()));

        var job = Sets.upload(
                2027,
                Sets.set(
                        Sets.file(Sets.HEADER, Sets.girl(child)),
                        Sets.file(
                                Sets.EPISODES,
                                child + ",01/10/2025,L,C1,N1,K2,PR4,04/05/2026,X1,,GU1 1AA,RH1 2BB,SC012345",
                                child + ",04/05/2026,L,C2,N1,K2,PR4,01/09/2026,E4A,,GU1 1AA,RH1 2BB,SC012345")));

        assertThat(Sets.outcomes(job)).containsExactly("updated");
        var period = Call.as("iro").get(period());
        assertThat(period.<List<String>>path("episodes.reason")).containsExactly("S", "P", "L", "L");
        assertThat(period.<String>path("endedOn")).isEqualTo("2026-09-01");
        assertThat(events()).contains("ceased-to-be-looked-after").doesNotContain("period-of-care-corrected");
        var told = events();
        // The set of the year before says how it was then: what came later stays.
        assertThat(Sets.outcomes(Sets.upload(
                        2026,
                        Sets.set(
                                Sets.file(Sets.HEADER, Sets.girl(child)),
                                episodes(",,"),
                                reviews("15/09/2025,PN5", "20/06/2025,PN1")))))
                .containsExactly("unchanged");
        assertThat(events()).isEqualTo(told);
    }

    @Test
    void correctsWhatACorrectedSetTellsAndKeepsWhatStood() {
        Sets.outcomes(Sets.upload(2026, set()));

        var job = Sets.upload(
                2026,
                Sets.set(
                        Sets.file(Sets.HEADER, child + ",F,18/04/2009,MWAS,D936200115001,0,"),
                        episodes(",,").replace("02/06/2025", "03/06/2025").replace("CREQB", "CARPL"),
                        Sets.file(
                                Sets.REVIEWS,
                                child + ",18/04/2009,23/06/2025,PN2",
                                child + ",18/04/2009,15/09/2025,PN5")));

        assertThat(Sets.outcomes(job)).containsExactly("updated");
        assertThat(Sets.findings(job)).isEmpty();
        assertThat(one("select born_on || upn || coalesce(upn_unknown_reason, '-') from child where id = ?"))
                .isEqualTo("2009-04-18D936200115001-");
        assertThat(one("select started_on || correction_reason from period_of_care where child_id = ?"))
                .isEqualTo("2025-06-03SSDA903 return of 2026 read in");
        assertThat(held()).containsExactly("2025-06-23 PN2", "2025-09-15 PN5");
        assertThat(one("select count(*) from looked_after_review where child_id = ?"))
                .isEqualTo("2");
        assertThat(one("select min(started_on) from period_of_care_history where child_id = ?"))
                .isEqualTo("2025-06-02");
    }

    @Test
    void namesAReviewThatIsNotToldAnyMore() {
        Sets.outcomes(Sets.upload(2026, set()));

        var job = Sets.upload(
                2026, Sets.set(Sets.file(Sets.HEADER, Sets.girl(child)), episodes(",,"), reviews("20/06/2025,PN1")));

        assertThat(Sets.findings(job)).containsExactly("not-told-any-more Reviews.REVIEW");
        assertThat(held()).hasSize(2);
    }

    @Test
    void refusesAChildWhoseLinesContradictEachOtherAndTakesTheOthers() {
        var other = LookedAfter.councilChildId();
        var third = LookedAfter.councilChildId();

        var job = Sets.upload(
                2026,
                Sets.set(
                        Sets.file(Sets.HEADER, Sets.girl(child), Sets.girl(other), Sets.girl(third)),
                        Sets.file(
                                Sets.EPISODES,
                                child + ",02/06/2025,S,V2,N1,U6,PR1,11/08/2025,,,,,",
                                other + ",02/06/2025,S,V2,N1,U6,PR1,,,,,,",
                                third + ",02/06/2025,S,V2,N1,U6,PR1,,,,",
                                ",02/06/2025,S,V2,N1,U6,PR1,,,,,,"),
                        Sets.file(Sets.REVIEWS, child + ",17/04/2009,20/06/2025,PN1")));

        assertThat(Sets.outcomes(job)).containsExactly("rejected", "created", "rejected", "rejected");
        assertThat(Sets.findings(job))
                .containsExactly("148 Episodes:2.REC", "malformed Episodes:4", "no-child Episodes:5.CHILD");
        assertThat(sql.list("select 1 from child where council_child_id = any (?)", row -> 1, List.of(child, third)))
                .isEmpty();
    }

    @Test
    void refusesAReviewOutsideOfCareWithItsLine() {
        var job = Sets.upload(
                2026,
                Sets.set(
                        Sets.file(Sets.HEADER, Sets.girl(child)),
                        episodes(",,"),
                        reviews("20/06/2025,PN1", "20/05/2025,PN1")));

        assertThat(Sets.outcomes(job)).containsExactly("rejected");
        assertThat(Sets.findings(job)).containsExactly("LR1 Reviews:3.REVIEW");
        assertThat(sql.list("select 1 from child where council_child_id = ?", row -> 1, child))
                .isEmpty();
    }

    @Test
    void refusesAPeriodWhoseBeginningNobodyTold() {
        var job = Sets.upload(
                2026,
                Sets.set(
                        Sets.file(Sets.HEADER, Sets.girl(child)),
                        Sets.file(Sets.EPISODES, child + ",11/08/2025,P,V2,N1,K2,PR4,,,,,,")));

        assertThat(Sets.outcomes(job)).containsExactly("rejected");
        assertThat(Sets.findings(job)).containsExactly("period-begins-earlier Episodes:2.RNE");
    }

    @Test
    void neverOverwritesWhoSomebodyElseSaidTheChildIs() {
        LookedAfter.register(LookedAfter.child(child, "north-east")).then().statusCode(201);

        var job = Sets.upload(
                2026, Sets.set(Sets.file(Sets.HEADER, child + ",F,17/04/2009,WBRI,E936400099012,1,"), episodes(",,")));

        assertThat(Sets.outcomes(job)).containsExactly("updated");
        assertThat(Sets.findings(job))
                .containsExactly("conflict Header:2.ETHNIC", "conflict Header:2.MOTHER", "conflict Header:2.UPN");
        assertThat(one("select ethnicity || upn || mother || area || given_names from child where id = ?"))
                .isEqualTo("MWASD936200115001falsenorth-eastAmina Rose");
    }

    @Test
    void takesAPeriodThatEndedBeforeOneThatIsRecorded() {
        Sets.outcomes(Sets.upload(2026, set()));

        var job = Sets.upload(
                2024,
                Sets.set(
                        Sets.file(Sets.HEADER, child + ",2,17/04/2009,MWAS,UN1,0,"),
                        Sets.file(Sets.EPISODES, child + ",01/06/2023,S,V2,N1,U6,PR1,01/09/2023,E4A,,,,"),
                        reviews("20/06/2023,PN1")));

        assertThat(Sets.outcomes(job)).containsExactly("updated");
        assertThat(Sets.findings(job)).isEmpty();
        assertThat(one("select string_agg(started_on || '/' || coalesce(ended_on::text, '-'), ' ' order by started_on)"
                        + " from period_of_care where child_id = ?"))
                .isEqualTo("2023-06-01/2023-09-01 2025-06-02/-");
        assertThat(held()).containsExactly("2023-06-20 PN1", "2025-06-20 PN1", "2025-09-15 PN5");
    }

    @Test
    void keepsTheCarerAndWhoTookPart() {
        var known = LookedAfter.registeredAs(LookedAfter.child(child, "north-east"));
        var period = LookedAfter.period(known, "2025-06-02", "V2");
        var review = Reviewed.held(period, LocalDate.of(2025, 6, 20));
        AtReview.told(
                        review,
                        AtReview.tookPart("PN1", "{\"on\": \"2025-06-19\"}").replace("2013", "2025"))
                .then()
                .statusCode(200);

        var job = Sets.upload(
                2026,
                Sets.set(
                        Sets.file(Sets.HEADER, child + ",F,17/04/2009,MWAS,D936200115001,0,"),
                        Sets.file(
                                Sets.EPISODES,
                                child + ",02/06/2025,S,V2,N1,U6,PR1,11/08/2025,X1,CREQB,GU1 1AA,RH1 1AA,",
                                child + ",11/08/2025,P,V2,N1,U6,PR1,,,,GU1 1AA,RH1 1AA,"),
                        reviews("20/06/2025,PN2")));

        assertThat(Sets.outcomes(job)).containsExactly("updated");
        var shown = Call.as("iro").get(period);
        assertThat(shown.<String>path("episodes[0].placement.carer")).isEqualTo("FC-1");
        assertThat(shown.<String>path("episodes[1].placement.carer")).isNotEqualTo("FC-1");
        var part = Call.as("iro").get(review + "/participation");
        assertThat(part.<String>path("told.code")).isEqualTo("PN2");
        assertThat(part.<List<String>>path("told.attendance.person")).contains("Mrs Xanthippe Hale");
    }

    @Test
    void opensTheReviewThatWasBookedForTheDay() {
        var known = LookedAfter.registeredAs(LookedAfter.child(child, "north-east"));
        var period = LookedAfter.period(known, "2025-06-02", "V2");
        var review = Reviewed.scheduled(period, "2025-06-20T09:00:00Z");

        var job = Sets.upload(
                2026,
                Sets.set(
                        Sets.file(Sets.HEADER, child + ",F,17/04/2009,MWAS,D936200115001,0,"),
                        Sets.file(Sets.EPISODES, child + ",02/06/2025,S,V2,N1,U6,PR1,,,,,,"),
                        reviews("20/06/2025,PN1")));

        assertThat(Sets.outcomes(job)).containsExactly("updated");
        assertThat(Call.as("iro").get(review).<String>path("stage")).isEqualTo("finished");
        assertThat(held()).containsExactly("2025-06-20 PN1");
    }

    @Test
    void saysWhichFilesAreNotHeld() {
        var job = Sets.upload(
                2026,
                Sets.set(
                        Sets.file(Sets.HEADER, Sets.girl(child)),
                        episodes(",,"),
                        Sets.file("CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", child + ",17/04/2009,YES,F2,B2")));

        assertThat(Sets.outcomes(job)).containsExactly("created");
        assertThat(Sets.findings(job)).containsExactly("not-held OC3:2");
    }

    @Test
    void refusesAChildOfWhomThereAreTooManyLines() {
        var many = IntStream.range(0, 2_001)
                .mapToObj(line -> child + ",17/04/2009,20/06/2025,PN1")
                .toArray(String[]::new);

        var job = Sets.upload(2026, Sets.set(Sets.file(Sets.HEADER, Sets.girl(child)), Sets.file(Sets.REVIEWS, many)));

        assertThat(Sets.outcomes(job)).containsExactly("rejected");
        assertThat(Sets.findings(job)).containsExactly("too-many-lines Header:2");
    }

    @Test
    void takesAChildOnceThoughTwoHandItOverAtOnce() {
        var jobs = List.of(Sets.upload(2026, set()), Sets.upload(2026, set()), Sets.upload(2026, set()));

        assertThat(jobs.stream().map(Sets::outcomes).flatMap(List::stream).sorted())
                .containsExactly("created", "unchanged", "unchanged");
        assertThat(events()).containsOnlyOnce("child-registered", "became-looked-after");
        assertThat(held()).hasSize(2);
    }

    @Test
    void givesTheSameAnswerToARepeatedRequestAndNoneToAnotherBody() {
        var key = UUID.randomUUID().toString();

        var first = repeated(key, set());
        var second = repeated(key, set());

        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        repeated(key, Sets.set(Sets.file(Sets.HEADER, Sets.girl(child)))).then().statusCode(422);
        Call.as(TestTokens.of("operator"))
                .contentType("application/zip")
                .body(set())
                .post("/v1/imports/ssda903?council=936&year=2026")
                .then()
                .statusCode(400);
    }

    private static Response repeated(String key, byte[] zip) {
        return Call.as(TestTokens.of("operator"))
                .header("Idempotency-Key", key)
                .contentType("application/zip")
                .body(zip)
                .post("/v1/imports/ssda903?council=936&year=2026");
    }

    @Test
    void isRefusedToOthersAndForOtherYearsAndCouncils() {
        ProblemAssert.of(Sets.upload("?council=935&year=2026", set()))
                .hasStatus(400)
                .violates("council");
        ProblemAssert.of(Sets.upload("?year=2026", set())).hasStatus(400).violates("council");
        ProblemAssert.of(Sets.upload("?council=936", set())).hasStatus(400).violates("year");
        ProblemAssert.of(Sets.upload("?council=936&year=2099", set()))
                .hasStatus(400)
                .violates("year");
        Call.creating(TestTokens.of("iro"))
                .contentType("application/zip")
                .body(set())
                .post("/v1/imports/ssda903?council=936&year=2026")
                .then()
                .statusCode(403);
        Call.creating(TestTokens.of("operator"))
                .contentType("application/json")
                .body("{}")
                .post("/v1/imports/ssda903?council=936&year=2026")
                .then()
                .statusCode(415);
    }

    private UUID childId() {
        return identity.of(child);
    }

    private String period() {
        return "/v1/periods-of-care/"
                + sql.one("select id from period_of_care where child_id = ?", row -> row.getString(1), childId());
    }

    private String one(String query) {
        return sql.one(query, row -> row.getString(1), childId());
    }

    private List<String> held() {
        return sql.list(
                "select r.opened_on || ' ' || (p.told::jsonb #>> '{now,code}') from looked_after_review r"
                        + " join review_participation p on p.review_id = r.id where r.child_id = ? order by r.opened_on",
                row -> row.getString(1),
                childId());
    }

    /** What was told of the child; limits come to be overdue by themselves. */
    private List<String> events() {
        return sql.list(
                "select event_name from event_journal where ? = any (child_ids)"
                        + " and event_name not in ('deadline-due-soon', 'deadline-overdue') order by seq",
                row -> row.getString(1),
                childId());
    }
}
