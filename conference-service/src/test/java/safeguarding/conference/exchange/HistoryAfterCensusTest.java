package safeguarding.conference.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.conference.census.CensusUploads;
import safeguarding.conference.census.CensusXml;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;

/** A council reads in its census files first and its histories, which know more, afterwards. */
@QuarkusTest
@RealServers(service = "conference")
class HistoryAfterCensusTest {

    private final String councilId = Families.councilChildId();
    private final String sibling = councilId + "s";

    @Inject
    Sql sql;

    @Inject
    HistoryUploads uploads;

    @Test
    void addsToTheSameConferencesEnquiryAndPlanWhatTheCensusCouldNotTell() {
        censusOf(file(councilId).replace("<LatestCategoryOfAbuse>NEG", "<LatestCategoryOfAbuse>EMO"));

        var job = HistoryUploads.upload(line(councilId));

        assertThat(uploads.finished(job)).containsOnly(entry("updated", 1L));
        assertThat(HistoryUploads.report(job)).noneMatch(row -> row.contains("conflict"));
        assertThat(sittings(councilId))
                .containsExactly("INITIAL 2015-06-01 MET 1", "REVIEW 2015-08-27 MET 1", "REVIEW 2016-02-18 MET 1");
        assertThat(decisions(councilId))
                .containsExactly("PLAN_MADE NEGLECT", "CATEGORY_CHANGED EMOTIONAL", "CONTINUED null");
        assertThat(plans(councilId)).containsExactly("2015-06-01 NEGLECT EMOTIONAL S1042");
        assertThat(enquiries(councilId)).containsExactly("2015-05-11 CONFERENCE_HELD 1");
        assertThat(agencies(councilId)).contains("gp-practice-elm APOLOGIES", "school-beech ATTENDED");
    }

    @Test
    void changesAndTellsNothingWhenEitherComesAgain() {
        var file = file(councilId);
        censusOf(file);
        uploads.finished(HistoryUploads.upload(line(councilId)));
        var before = events(councilId);

        // The same facts in other words, so that the imports themselves have to see that there is nothing to do.
        assertThat(CensusUploads.outcomes(CensusUploads.upload(file.replace("2015-06-10", "2015-06-11"))))
                .containsExactly("unchanged");
        uploads.finished(HistoryUploads.upload(line(councilId).replace("\"earlierPlansElsewhere\": 0, ", "")));

        assertThat(events(councilId)).isEqualTo(before);
    }

    @Test
    void keepsOfTheChildWhatTheHistoryLeavesOut() {
        censusOf(file(councilId));

        uploads.finished(HistoryUploads.upload(line(councilId)));

        assertThat(read(
                        "x.sex || x.ethnicity || ' ' || x.given_names || ' ' || x.area",
                        "child x",
                        "x.id = c.id",
                        councilId))
                .containsExactly("2WBRI Amina north-east");
    }

    @Test
    void showsInADryRunWhatTheRunBrings() {
        censusOf(file(councilId));
        var told = line(councilId).replace("\"category\": \"neglect\"", "\"category\": \"physical\"");
        var before = events(councilId);

        var dry = HistoryUploads.dryRun(told);
        uploads.finished(dry);

        assertThat(events(councilId)).isEqualTo(before);
        var real = HistoryUploads.upload(told);
        uploads.finished(real);
        assertThat(HistoryUploads.report(dry)).isEqualTo(HistoryUploads.report(real));
    }

    @Test
    void listsWhatItTellsOtherwiseAndOverwritesNothing() {
        censusOf(file(councilId));

        var job = HistoryUploads.upload(
                line(councilId).replace("\"category\": \"neglect\"", "\"category\": \"physical\""));

        assertThat(uploads.finished(job)).containsOnly(entry("updated", 1L));
        assertThat(HistoryUploads.report(job).getFirst())
                .contains("conflict", "The conference decided on another category.");
        assertThat(plans(councilId)).singleElement().asString().startsWith("2015-06-01 NEGLECT");
    }

    @Test
    void letsSiblingsWhoAreKnownMeetInOneConference() {
        uploads.finished(HistoryUploads.upload(person(councilId, sibling) + "\n" + person(sibling, councilId)));
        censusOf(both());

        assertThat(sittings(councilId))
                .containsExactly(
                        "INITIAL 2015-06-01 NOT_RECORDED 2",
                        "REVIEW 2015-08-27 NOT_RECORDED 2",
                        "REVIEW 2016-02-18 NOT_RECORDED 2")
                .isEqualTo(sittings(sibling));
        assertThat(enquiries(councilId)).containsExactly("2015-05-11 CONFERENCE_HELD 2");
        assertThat(plans(sibling)).hasSize(1);
        var before = events(sibling);
        assertThat(CensusUploads.outcomes(CensusUploads.upload(both().replace("2015-06-10", "2015-06-11"))))
                .containsOnly("unchanged");
        assertThat(events(sibling)).isEqualTo(before);

        var job = HistoryUploads.upload(line(councilId) + "\n" + line(sibling));

        assertThat(uploads.finished(job)).containsOnly(entry("updated", 2L));
        assertThat(sittings(sibling))
                .containsExactly("INITIAL 2015-06-01 MET 2", "REVIEW 2015-08-27 MET 2", "REVIEW 2016-02-18 MET 2");
        assertThat(decisions(sibling)).hasSize(3);
        assertThat(agencies(sibling)).isEqualTo(agencies(councilId)).hasSize(4);
    }

    @Test
    void saysWhenAndWhyAnEnquiryEndedOfWhichTheCensusSaysOnlyThatItDid() {
        censusOf(file(councilId)
                .replace("<DateOfInitialCPC>2015-06-01</DateOfInitialCPC>", "<ICPCnotRequired>1</ICPCnotRequired>")
                .replaceAll("<ChildProtectionPlans>.*</ChildProtectionPlans>", ""));
        var told = "{%s, \"section47Enquiries\": [{\"reference\": \"%s-S47\", \"strategyDiscussionOn\": \"2015-05-11\","
                        .formatted(child(councilId), councilId)
                + " \"endedWithoutConferenceOn\": \"2015-05-20\", \"endReason\": \"not-substantiated\"}]}";

        assertThat(uploads.finished(HistoryUploads.upload(told.replace("\n", " "))))
                .containsOnly(entry("updated", 1L));

        assertThat(read(
                        "x.stage || ' ' || x.concluded_on || ' ' || x.end_reason",
                        "section_47_enquiry x",
                        "c.id = any (x.child_ids)",
                        councilId))
                .containsExactly("ENDED_WITHOUT_CONFERENCE 2015-05-20 NOT_SUBSTANTIATED");
    }

    @Test
    void saysSinceWhenTheConferenceOfAChildWhoMovedHereWasDue() {
        censusOf(file(councilId)
                .replaceAll("<Section47>.*</Section47>", "")
                .replace("<Assessments>", "<DateOfInitialCPC>2015-06-01</DateOfInitialCPC><Assessments>"));
        var told = "{%s, \"conferences\": [{\"reference\": \"%s-T\", \"kind\": \"transfer-in\","
                        .formatted(child(councilId), councilId)
                + " \"notifiedOn\": \"2015-05-11\", \"heldOn\": \"2015-06-01\", \"quorum\": \"met\","
                + " \"decision\": {\"outcome\": \"plan-made\", \"category\": \"neglect\"}}]}";

        assertThat(uploads.finished(HistoryUploads.upload(told.replace("\n", " "))))
                .containsOnly(entry("updated", 1L));

        assertThat(read(
                        "x.clock_starts_on || ' ' || x.days_late",
                        "conference x",
                        "c.id = any (x.child_ids) and x.kind = 'TRANSFER_IN'",
                        councilId))
                .containsExactly("2015-05-11 0");
        assertThat(read(
                        "x.state || ' ' || x.met_on",
                        "deadline x",
                        "c.id = any (x.child_ids) and x.aggregate_type = 'conference' and x.starts_on = date '2015-05-11'",
                        councilId))
                .containsExactly("MET 2015-06-01");
    }

    @Test
    void findsNoConflictInWhatAFileSaidBeforeTheBirth() {
        uploads.finished(
                HistoryUploads.upload("{%s}".formatted(child(councilId)).replace("\n", " ")));

        var job = CensusUploads.upload(file(councilId)
                .replace(
                        "<PersonBirthDate>2008-05-20</PersonBirthDate>",
                        "<ExpectedPersonBirthDate>2008-05-30</ExpectedPersonBirthDate>")
                .replace("<GenderCurrent>2", "<GenderCurrent>0"));

        assertThat(CensusUploads.outcomes(job)).containsExactly("updated");
        assertThat(CensusUploads.codes(job)).doesNotContain("conflict");
        assertThat(read("x.born_on::text", "child x", "x.id = c.id", councilId)).containsExactly("2008-05-20");
    }

    @Test
    void letsAgenciesOfAPlanThatEndedSeeTheChildNoLonger() {
        censusOf(file(councilId).replace("</CPPstartDate>", "</CPPstartDate><CPPendDate>2016-02-18</CPPendDate>"));

        var job = HistoryUploads.upload(line(councilId)
                .replace(
                        "{\"outcome\": \"continued\"}",
                        "{\"outcome\": \"ended\", \"endingReason\": \"harm-no-longer-likely\"}"));

        assertThat(uploads.finished(job)).containsOnly(entry("updated", 1L));
        assertThat(read(
                        "x.agency || ' ' || x.involved_to",
                        "child_agency x",
                        "c.id = x.child_id order by x.agency",
                        councilId))
                .containsExactly(
                        "gp-practice-elm 2016-02-19",
                        "police-surrey 2016-02-19",
                        "school-beech 2016-02-19",
                        "surrey-social-care 2016-02-19");
        assertThat(read("coalesce(x.ending_reason, 'null')", "protection_plan x", "c.id = x.child_id", councilId))
                .containsExactly("HARM_NO_LONGER_LIKELY");
    }

    @Test
    void letsAgenciesOfASittingBeforeAPlanThatEndedSeeTheChildNoLonger() {
        censusOf(file(councilId).replace("</CPPstartDate>", "</CPPstartDate><CPPendDate>2016-02-18</CPPendDate>"));
        var inquorate = "\"conferences\": [{\"reference\": \"%s-A\", \"kind\": \"initial\", \"heldOn\": \"2015-05-22\","
                        .formatted(councilId)
                + " \"involvement\": [{\"agency\": \"hospital-ash\", \"kind\": \"hospital\", \"directContact\": true,"
                + " \"attendance\": \"attended\"}], \"decision\": {\"outcome\": \"inquorate\","
                + " \"interimSafetyPlan\": \"Daily contact.\", \"newDate\": \"2015-06-01\"}}, ";

        var job = HistoryUploads.upload(line(councilId).replace("\"conferences\": [", inquorate));

        assertThat(uploads.finished(job)).containsOnly(entry("updated", 1L));
        assertThat(read(
                        "x.agency || ' ' || coalesce(x.involved_to::text, 'still')",
                        "child_agency x",
                        "c.id = x.child_id and x.agency = 'hospital-ash'",
                        councilId))
                .containsExactly("hospital-ash 2016-02-19");
        assertThat(sittings(councilId)).first().isEqualTo("INITIAL 2015-05-22 NOT_MET 1");
    }

    @Test
    void leavesWhatIsDueOfALaterPlanAlone() {
        censusOf(file(councilId)
                .replace("</CPPstartDate>", "</CPPstartDate><CPPendDate>2015-08-27</CPPendDate>")
                .replace("<CPPreviewDate>2016-02-18</CPPreviewDate>", "")
                .replace(
                        "</Section47>",
                        "</Section47><Section47><S47ActualStartDate>2015-12-18</S47ActualStartDate>"
                                + "<InitialCPCtarget>2016-01-13</InitialCPCtarget>"
                                + "<DateOfInitialCPC>2016-01-11</DateOfInitialCPC></Section47>")
                .replace(
                        "</ChildProtectionPlans>",
                        "</ChildProtectionPlans><ChildProtectionPlans><CPPstartDate>2016-01-11</CPPstartDate>"
                                + "<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>"
                                + "<LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>"
                                + "<NumberOfPreviousCPP>1</NumberOfPreviousCPP></ChildProtectionPlans>"));
        var due = due();

        var told = line(councilId)
                .replace(
                        "{\"outcome\": \"category-changed\", \"category\": \"emotional\"}", "{\"outcome\": \"ended\"}");
        var withoutSecond = told.substring(0, told.indexOf("{\"reference\": \"" + councilId + "-R2"))
                .strip();
        uploads.finished(HistoryUploads.upload(withoutSecond.substring(0, withoutSecond.length() - 1) + "]}"));

        assertThat(sittings(councilId))
                .containsExactly(
                        "INITIAL 2015-06-01 MET 1", "REVIEW 2015-08-27 MET 1", "INITIAL 2016-01-11 NOT_RECORDED 1");
        assertThat(due()).isEqualTo(due);
    }

    private List<String> due() {
        return read(
                "x.kind || ' ' || x.starts_on || ' ' || x.state || ' ' || coalesce(x.met_on::text, 'never')",
                "deadline x",
                "c.id = any (x.child_ids) order by x.kind, x.starts_on",
                councilId);
    }

    @Test
    void leavesSiblingsWhoWereNotKnownApartAndLosesNothing() {
        censusOf(both());

        var job = HistoryUploads.upload(line(councilId) + "\n" + line(sibling));

        assertThat(uploads.finished(job)).containsOnly(entry("updated", 2L));
        assertThat(sittings(sibling))
                .containsExactly("INITIAL 2015-06-01 MET 1", "REVIEW 2015-08-27 MET 1", "REVIEW 2016-02-18 MET 1");
        assertThat(plans(councilId)).hasSize(1);
        assertThat(plans(sibling)).hasSize(1);
    }

    private static void censusOf(String file) {
        assertThat(CensusUploads.outcomes(CensusUploads.upload(file))).doesNotContain("rejected", "failed");
    }

    private static String file(String councilId) {
        return CensusXml.of(councilId);
    }

    /** Two children who had everything on the same days. */
    private String both() {
        var one = file(councilId);
        var child = one.substring(one.indexOf("<Child>"), one.indexOf("</Child>") + "</Child>".length());
        return one.replace("</Child>", "</Child>" + child.replace(councilId, sibling));
    }

    private static String child(String councilId) {
        return """
                "child": {"councilChildId": "%s", "name": {"given": "Amina", "family": "Hale"},
                 "dateOfBirth": "2008-05-20", "responsibility": {"area": "north-east", "keyWorker": "S1042"},
                 "holdsFrom": "2015-05-05"}""".formatted(councilId);
    }

    private static String person(String councilId, String sibling) {
        return """
                {%s, "relatedPeople": [{"reference": "P-3", "siblingCouncilChildId": "%s",
                 "person": {"role": "sibling", "parentalResponsibility": false, "livesWithChild": true}}]}""".formatted(child(councilId), sibling).replace("\n", " ");
    }

    /** The same as the census, by the name of the family's conferences, with who came and what was said. */
    private String line(String child) {
        return """
                {%1$s, "section47Enquiries": [{"reference": "%2$s-S47", "strategyDiscussionOn": "2015-05-11"}],
                 "conferences": [{"reference": "%2$s-ICPC", "kind": "initial", "requestedOn": "2015-05-12",
                 "enquiryReference": "%2$s-S47", "heldOn": "2015-06-01", "involvement": [
                 {"agency": "surrey-social-care", "kind": "social-care", "directContact": true, "attendance": "attended"},
                 {"agency": "police-surrey", "kind": "police", "directContact": true, "attendance": "attended"},
                 {"agency": "school-beech", "kind": "school", "directContact": true, "attendance": "attended"},
                 {"agency": "gp-practice-elm", "kind": "gp", "directContact": true, "attendance": "apologies"}],
                 "decision": {"outcome": "plan-made", "category": "neglect", "earlierPlansElsewhere": 0, "leadSocialWorker": "S1042"}},
                 {"reference": "%2$s-R1", "kind": "review", "heldOn": "2015-08-27", "quorum": "met",
                 "decision": {"outcome": "category-changed", "category": "emotional"}},
                 {"reference": "%2$s-R2", "kind": "review", "heldOn": "2016-02-18", "quorum": "met",
                 "decision": {"outcome": "continued"}}]}""".formatted(child(child), councilId).replace("\n", " ");
    }

    private List<String> sittings(String child) {
        return read(
                "x.kind || ' ' || x.held_on || ' ' || x.quorum || ' ' || cardinality(x.child_ids)",
                "conference x",
                """
                c.id = any (x.child_ids) order by x.held_on""",
                child);
    }

    private List<String> decisions(String child) {
        return read("x.outcome || ' ' || coalesce(x.category, 'null')", "conference_decision x", """
                c.id = x.child_id order by x.decided_on""", child);
    }

    private List<String> plans(String child) {
        return read(
                "x.started_on || ' ' || x.initial_category || ' ' || x.latest_category || ' ' || coalesce(x.lead_social_worker, 'null')",
                "protection_plan x",
                "c.id = x.child_id order by x.started_on",
                child);
    }

    private List<String> enquiries(String child) {
        return read(
                "x.strategy_discussion_on || ' ' || x.stage || ' ' || cardinality(x.child_ids)",
                "section_47_enquiry x",
                """
                c.id = any (x.child_ids) order by x.id""",
                child);
    }

    private List<String> agencies(String child) {
        return read("x.agency || ' ' || x.attendance", "agency_involvement x", """
                c.id = any (x.child_ids) and x.attendance is not null order by x.agency""", child);
    }

    private List<String> events(String child) {
        return read("x.id::text", "event_journal x", "c.id = any (x.child_ids) order by x.seq", child);
    }

    private List<String> read(String what, String from, String where, String child) {
        return sql.list(
                "select " + what + " from child c, " + from + " where c.council_child_id = ? and " + where,
                row -> row.getString(1),
                child);
    }
}
