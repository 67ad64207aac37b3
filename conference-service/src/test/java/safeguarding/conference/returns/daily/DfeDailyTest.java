package safeguarding.conference.returns.daily;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** What is sent to the Department, in which words, and what happens when it does not take it. */
@QuarkusTest
@RealServers(service = "conference")
class DfeDailyTest {

    private static final Set<String> OF_A_CHILD =
            Set.of("la_child_id", "mis_child_id", "purge", "child_details", "social_care_episodes");

    private static final String AS_REGISTERED = """
        {"name": {"given": "Amina Rose", "family": "Hale"}, "dateOfBirth": "2009-04-17",
         "characteristics": {"sex": "F", "ethnicity": "MWAS", "disabilities": ["NONE"]},
         "identifiers": {"nhsNumber": "999 000 0018", "uniquePupilNumber": "D936200115001"},
         "responsibility": {%s}}\
        """;

    private final RecordingReceiver receiver = new RecordingReceiver();

    @Inject
    SendingDaily sending;

    @Inject
    DailyLedger ledger;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    @BeforeEach
    void nobodyWaits() {
        sql.update("update dfe_daily_feed set next_attempt_at = null, failures = 0, leased_until = null");
        send();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void sendsAChildWithEnquiryAndPlanInTheWordsOfTheDepartment() {
        var child = registered();
        var plan = Conferences.planFor(child);

        send();

        var sent = receiver.acceptedOf(child).getLast();
        assertThat(sent.fieldNames()).toIterable().isSubsetOf(OF_A_CHILD);
        assertThat(sent.has("purge")).isFalse();
        assertThat(sent.path("la_child_id").asText()).matches("[A-Za-z0-9]{1,20}");
        assertThat(sent.path("child_details").toString())
                .isEqualTo("{\"unique_pupil_number\":\"D936200115001\",\"first_name\":\"Amina Rose\","
                        + "\"surname\":\"Hale\",\"date_of_birth\":\"2009-04-17\",\"sex\":\"F\",\"ethnicity\":\"MWAS\","
                        + "\"disabilities\":[\"NONE\"]}");
        var episode = sent.path("social_care_episodes").path(0);
        assertThat(episode.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "social_care_episode_id", "section_47_assessments", "child_protection_plans");
        var enquiry = episode.path("section_47_assessments").path(0);
        assertThat(enquiry.path("start_date").asText())
                .isEqualTo(Conferences.today().toString());
        assertThat(enquiry.path("icpc_date").asText())
                .isEqualTo(Conferences.today().toString());
        assertThat(enquiry.path("icpc_required_flag").isBoolean()).isTrue();
        assertThat(enquiry.path("icpc_required_flag").asBoolean()).isTrue();
        assertThat(episode.path("child_protection_plans").toString())
                .isEqualTo("[{\"child_protection_plan_id\":\"%s\",\"start_date\":\"%s\"}]"
                        .formatted(plan, Conferences.today()));
        assertThat(sent.toString()).doesNotContain("null").doesNotContain("NEG");
        assertThat(receiver.requests())
                .allMatch(each -> each.equals("POST /children_social_care_data/936/children Bearer test"));
    }

    @Test
    void sendsNothingAgainThatTheReceiverHas() {
        var child = registered();
        Conferences.planFor(child);
        send();
        assertThat(receiver.acceptedOf(child)).hasSize(1);
        // The area is none of the receiver's business: something was recorded, and nothing of it is sent.
        changeArea(child);

        send();

        assertThat(receiver.acceptedOf(child)).hasSize(1);
    }

    @Test
    void keepsTheIdentifiersOfWhatItSendsAgain() {
        var child = registered();
        Conferences.planFor(child);
        send();
        rename(child);

        send();

        var sent = receiver.acceptedOf(child);
        assertThat(sent).hasSize(2);
        assertThat(sent.getLast().path("child_details").path("first_name").asText())
                .isEqualTo("Mina");
        assertThat(sent.getLast().path("social_care_episodes"))
                .isEqualTo(sent.getFirst().path("social_care_episodes"));
    }

    @Test
    void sendsNoMoreThanABatchAtOnce() {
        var children = new ArrayList<UUID>();
        for (var i = 0; i < 5; i++) {
            var child = registered();
            Conferences.requested(child);
            children.add(child);
        }
        receiver.answers(batch -> RecordingReceiver.Answer.OK);

        sending.send(new TestDailySettings(receiver.address(), 2), at(2));

        assertThat(receiver.batches()).allMatch(batch -> batch.size() <= 2);
        assertThat(children).allMatch(child -> receiver.acceptedOf(child).size() == 1);
    }

    @Test
    void doesNotMoveOnBeforeTheReceiverHasAccepted() {
        var child = registered();
        Conferences.planFor(child);
        var before = ledger.position();
        receiver.answers(batch -> new RecordingReceiver.Answer(503, ""));

        send();

        assertThat(ledger.position()).isEqualTo(before);
        assertThat(receiver.acceptedOf(child)).isEmpty();
        var refused = receiver.batches().getLast();
        receiver.answers(batch -> RecordingReceiver.Answer.OK);
        waitedOut();
        send();
        assertThat(receiver.batches().getLast()).isEqualTo(refused);
        assertThat(receiver.acceptedOf(child)).hasSize(1);
    }

    @Test
    void waitsLongerWithEachFailureAndAsLongAsItIsAsked() {
        Conferences.requested(registered());
        receiver.answers(batch -> new RecordingReceiver.Answer(429, "3600"));

        send();
        var calls = receiver.requests().size();
        send();

        assertThat(receiver.requests())
                .as("nobody tries before the time has come")
                .hasSize(calls);
        assertThat(sql.<Boolean>one(
                        "select next_attempt_at > clock_timestamp() + interval '50 minutes' from dfe_daily_feed",
                        row -> row.getBoolean(1)))
                .isTrue();
        receiver.answers(batch -> new RecordingReceiver.Answer(500, ""));
        waitedOut();
        send();
        assertThat(sql.<Integer>one("select failures from dfe_daily_feed", row -> row.getInt(1)))
                .isEqualTo(2);
    }

    @Test
    void sendsTheSameAgainAfterACrashBetweenAcceptanceAndItsNote() {
        var child = registered();
        Conferences.planFor(child);
        var before = ledger.position();
        send();
        // As if the process had died before anything was noted.
        sql.update(
                "update dfe_daily_feed set position = ?, leased_until = clock_timestamp() - interval '1 second'",
                before);
        sql.update("delete from dfe_daily_child where child_id = ?", child);

        send();

        var sent = receiver.acceptedOf(child);
        assertThat(sent).hasSize(2);
        assertThat(sent.getLast()).isEqualTo(sent.getFirst());
    }

    @Test
    void letsOnlyOneSendAtATime() {
        Conferences.requested(registered());
        sql.update("update dfe_daily_feed set leased_until = clock_timestamp() + interval '1 minute'");
        var calls = receiver.requests().size();

        send();

        assertThat(receiver.requests()).hasSize(calls);
    }

    @Test
    void holdsOutTheOneChildThatTheReceiverRefuses() {
        var good = registered();
        Conferences.requested(good);
        var bad = registered();
        Conferences.requested(bad);
        var other = registered();
        Conferences.requested(other);
        receiver.answers(batch -> RecordingReceiver.holds(batch, bad)
                ? new RecordingReceiver.Answer(400, "")
                : RecordingReceiver.Answer.OK);

        send();

        assertThat(receiver.acceptedOf(good)).hasSize(1);
        assertThat(receiver.acceptedOf(other)).hasSize(1);
        assertThat(receiver.acceptedOf(bad)).isEmpty();
        assertThat(ledger.heldOut()).contains(new DailyLedger.HeldOut(bad, "refused-by-receiver"));
        assertThat(Calls.forPurpose("statutory-return")
                        .as(TestTokens.of("returns-officer"))
                        .queryParam("after", ledger.position())
                        .get("/v1/returns/dfe-daily")
                        .<String>path("notSent.find { it.childId == '%s' }.reason".formatted(bad)))
                .isEqualTo("refused-by-receiver");
        receiver.answers(batch -> RecordingReceiver.Answer.OK);
        rename(bad);
        send();
        assertThat(receiver.acceptedOf(bad)).hasSize(1);
        assertThat(ledger.heldOut()).noneMatch(child -> child.childId().equals(bad));
    }

    @Test
    void doesNotSendAChildWhoseIdTheReceiverDoesNotTake() {
        var child = Families.registeredAs(Families.child("C-" + Families.councilChildId(), "north-east"));
        Conferences.requested(child);

        send();

        assertThat(receiver.acceptedOf(child)).isEmpty();
        assertThat(ledger.heldOut()).contains(new DailyLedger.HeldOut(child, "council-child-id-not-sendable"));
    }

    @Test
    void purgesAChildWhomThisServiceNoLongerHolds() {
        var child = registered();
        Conferences.requested(child);
        send();
        moveTo(child, "840");

        send();

        var last = receiver.acceptedOf(child).getLast();
        assertThat(last.path("purge").asBoolean()).isTrue();
        assertThat(last.fieldNames()).toIterable().containsExactlyInAnyOrder("la_child_id", "mis_child_id", "purge");
        var times = receiver.acceptedOf(child).size();
        moveTo(child, "841");
        send();
        assertThat(receiver.acceptedOf(child)).as("it is purged once").hasSize(times);
    }

    @Test
    void purgesAPlanThatWasWithdrawnAndNotTheChild() {
        var child = registered();
        var plan = Conferences.planFor(child);
        send();
        sql.update(
                "update protection_plan set withdrawn_on = current_date, withdrawal_reason = 'wrong child',"
                        + " version = version + 1 where id = cast(? as uuid)",
                plan);
        rename(child);

        send();

        var last = receiver.acceptedOf(child).getLast();
        assertThat(last.has("purge")).isFalse();
        assertThat(last.path("social_care_episodes")
                        .path(0)
                        .path("child_protection_plans")
                        .toString())
                .isEqualTo("[{\"child_protection_plan_id\":\"%s\",\"purge\":true}]".formatted(plan));
    }

    @Test
    void tellsOfThePersonWhatIsWrittenOnAMergedRecord() {
        var surviving = registered();
        Conferences.requested(surviving);
        var merged = registered();
        Sittings.planMade("2013-11-25", "2013-11-28", merged);
        var plan = "/v1/plans/" + Sittings.planOf(merged);
        Merges.merged(merged, surviving);
        send();
        assertThat(receiver.acceptedOf(surviving).getLast().toString()).doesNotContain("2014-01-15");

        Call.as("chair")
                .header("If-Match", Sittings.etag(plan))
                .body("{\"reason\": \"left-uk\", \"endedOn\": \"2014-01-15\"}")
                .post(plan + "/endings")
                .then()
                .statusCode(200);
        send();

        assertThat(receiver.acceptedOf(surviving).getLast().toString()).contains("\"end_date\":\"2014-01-15\"");
    }

    @Test
    void beginsAnewWhenItsPositionIsWorthNothing() {
        var child = registered();
        Conferences.requested(child);
        sql.update("update dfe_daily_feed set position = 'not ours'");

        send();

        assertThat(receiver.acceptedOf(child)).hasSize(1);
    }

    @Test
    void refusesNothingThatManyChangesLeaveToASecondLook() {
        var count = new AtomicInteger();
        receiver.answers(batch -> {
            count.addAndGet(batch.size());
            return RecordingReceiver.Answer.OK;
        });
        sql.update("update dfe_daily_feed set position = null");
        sql.update("delete from dfe_daily_child");

        send();
        var first = count.get();
        send();

        assertThat(count.get()).as("a second look finds nothing").isEqualTo(first);
        assertThat(receiver.batches()).allMatch(batch -> batch.size() <= 100);
    }

    private void send() {
        sending.send(new TestDailySettings(receiver.address(), 100), at(100));
    }

    private DfeReceiver at(int most) {
        return new DfeReceiver(new TestDailySettings(receiver.address(), most), receiver.address(), "936", json);
    }

    private void waitedOut() {
        sql.update("update dfe_daily_feed set next_attempt_at = null");
    }

    private static UUID registered() {
        return Families.registeredAs(Families.child(Families.councilChildId(), "north-east"));
    }

    private static void rename(UUID child) {
        replace(
                child,
                "{\"name\": {\"given\": \"Mina\", \"family\": \"Hale\"}, \"dateOfBirth\": \"2009-04-17\","
                        + " \"characteristics\": {\"sex\": \"F\", \"ethnicity\": \"MWAS\", \"disabilities\": [\"NONE\"]},"
                        + " \"identifiers\": {\"uniquePupilNumber\": \"D936200115001\"},"
                        + " \"responsibility\": {\"area\": \"north-east\"}}");
    }

    private static void changeArea(UUID child) {
        replace(child, AS_REGISTERED.formatted("\"area\": \"north-east\", \"team\": \"another\""));
    }

    private static void moveTo(UUID child, String council) {
        replace(
                child,
                AS_REGISTERED.formatted("\"area\": \"north-east\", \"responsibleCouncil\": \"%s\"".formatted(council)));
    }

    private static void replace(UUID child, String body) {
        var etag = Call.as("conference-admin").get("/v1/children/" + child).header("ETag");
        Call.as("conference-admin")
                .header("If-Match", etag)
                .body(body)
                .put("/v1/children/" + child)
                .then()
                .statusCode(200);
    }
}
