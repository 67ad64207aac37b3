package safeguarding.platform.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.ProofJournal;
import safeguarding.platform.sample.Parcel;
import safeguarding.platform.sample.Parcels;
import safeguarding.platform.sample.SampleService;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@TestProfile(SampleService.class)
@RealServers(service = "sample", topics = "safeguarding.sample.v1")
class EventFeedTest {

    private static final LocalDate DAY = LocalDate.of(2013, 11, 28);
    private static final String SENT = "safeguarding.sample.parcel-sent.v1";
    private static final String OPENED = "safeguarding.sample.parcel-opened.v1";

    @Inject
    Parcels parcels;

    @Inject
    ChildVisibility visibility;

    private final UUID mine = UUID.randomUUID();
    private final UUID sibling = UUID.randomUUID();

    @Test
    void readsOnFromWhereItStopped() {
        // given
        var start = end(chair());
        var first = send(Set.of());
        var second = send(Set.of());

        // when
        var page = feed(chair(), start, "limit=1");
        var next = feed(chair(), next(page), "limit=1");
        var last = feed(chair(), next(next), "");

        // then
        page.body("items.subject", contains(first.toString())).body("items[0].sequence", equalTo(1));
        next.body("items.subject", contains(second.toString()));
        last.body("items", empty()).body("next", notNullValue());
    }

    @Test
    void skipsNothingThatCommitsLateNeitherBetweenPagesNorWithinOne() throws Exception {
        try (var early = ProofJournal.begin(RunningServers.asRuntimeRole("sample"));
                var late = ProofJournal.begin(RunningServers.asRuntimeRole("sample"))) {
            // given: the smallest sequence commits last, in the middle of two pages
            var start = end(chair());
            var one = Identifiers.next();
            var two = Identifiers.next();
            var three = Identifiers.next();
            early.record(one);
            late.record(two);
            late.record(three);
            late.commit();
            var first = feed(chair(), start, "limit=1");

            // when
            early.commit();
            var second = feed(chair(), next(first), "limit=1");
            var third = feed(chair(), next(second), "limit=1");

            // then
            first.body("items.subject", contains(two.toString()));
            second.body("items.subject", contains(three.toString()));
            third.body("items.subject", contains(one.toString()));
            feed(chair(), next(third), "").body("items", empty());
        }
    }

    @Test
    void tellsAHoleFromAFilterByThePreviousSequenceOfTheStream() {
        // given
        var start = end(chair());
        var ofOpened = end(chair(), "type=" + OPENED);
        var parcel = send(Set.of());
        open(parcel, Set.of());

        // then
        feed(chair(), start, "")
                .body("items.sequence", contains(1, 2))
                .body("items.previoussequence", contains((Object) null, 1));
        feed(chair(), ofOpened, "type=" + OPENED)
                .body("items.sequence", contains(2))
                .body("items[0].previoussequence", nullValue());
        feed(chair(), "", "type=" + SENT + "&type=" + OPENED + "&subject=" + parcel)
                .body("items.sequence", contains(1, 2));
    }

    @Test
    void hidesSiblingsOutsideTheCallersSightInEnvelopeAndBody() {
        // given
        QuarkusTransaction.requiringNew().run(() -> {
            visibility.place(mine, "north-east");
            visibility.place(sibling, "south-west");
        });
        var northEast = TestTokens.of("chair").areas("north-east");
        var start = end(northEast);
        var shared = send(Set.of(mine, sibling));
        var hidden = send(Set.of(sibling));

        // then
        feed(northEast, start, "")
                .body("items.subject", contains(shared.toString()))
                .body("items[0].childids", contains(mine.toString()))
                .body("items[0].data.childIds", contains(mine.toString()));
        as(northEast).get("/v1/events/gaps?subject=" + hidden).then().statusCode(404);
        feed(chair(), start, "").body("items", hasSize(2)).body("items[0].childids", hasSize(2));
    }

    @Test
    void showsAnOperatorEnvelopesWithoutChildrenAndBody() {
        // given
        QuarkusTransaction.requiringNew().run(() -> visibility.place(mine, "north-east"));
        var operator = TestTokens.of("operator");
        var start = end(operator);
        send(Set.of(mine));

        // then
        feed(operator, start, "")
                .body("items", hasSize(1))
                .body("items[0].type", equalTo(SENT))
                .body("items[0].childids", empty())
                .body("items[0].data", nullValue());
    }

    @Test
    void readsOneEventAndHidesIt() {
        // given
        QuarkusTransaction.requiringNew().run(() -> visibility.place(mine, "south-west"));
        var start = end(chair());
        send(Set.of(mine));
        String id = feed(chair(), start, "").extract().path("items[0].id");

        // then
        as(chair()).get("/v1/events/" + id).then().statusCode(200).body("id", equalTo(id));
        as(TestTokens.of("chair").areas("north-east"))
                .get("/v1/events/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void answersAWaitingReaderWhenSomethingHappens() throws Exception {
        // given
        var start = end(chair());
        var waiting = CompletableFuture.supplyAsync(() -> as(chair())
                .header("Prefer", "wait=20")
                .get("/v1/events?after=" + start)
                .then());
        assertThat(waiting).isNotDone();

        // when
        var began = System.nanoTime();
        var parcel = send(Set.of());

        // then
        waiting.get().statusCode(200).body("items.subject", contains(parcel.toString()));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void answersAWaitingReaderWithNothingWhenItsPatienceEnds() {
        var start = end(chair());
        var began = System.nanoTime();

        as(chair())
                .header("Prefer", "wait=1")
                .get("/v1/events?after=" + start)
                .then()
                .statusCode(200)
                .body("items", empty());

        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofMillis(900), Duration.ofSeconds(8));
    }

    @Test
    void refusesCursorsThatWereNotGivenOutHere() {
        as(chair())
                .get("/v1/events?after=4711")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:bad-cursor"));
    }

    @Test
    void refusesACursorThatWasChangedOrGivenToAnotherReaderOrForOtherFiltersOrAnotherFeed() {
        // given
        send(Set.of());
        var start = next(feed(chair(), "", "limit=1"));
        var filtered = next(feed(chair(), "", "limit=1&type=" + SENT));
        var changed = (start.charAt(30) == 'A' ? "B" : "A");
        var tampered = start.substring(0, 30) + changed + start.substring(31);

        // then
        refused(chair(), "after=" + tampered);
        refused(chair(), "after=" + start + "&type=" + SENT);
        refused(chair(), "after=" + start + "&subject=" + mine);
        refused(chair(), "after=" + filtered);
        refused(TestTokens.of("iro"), "after=" + start);
        as(TestTokens.of("operator"))
                .get("/v1/event-replays?cursor=" + start)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:bad-cursor"));
        feed(chair(), filtered, "type=" + SENT);
    }

    private static void refused(TestTokens caller, String query) {
        as(caller)
                .get("/v1/events?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:bad-cursor"));
    }

    @Test
    void refusesATypeThatThisServiceDoesNotPublish() {
        for (var type : List.of(
                "safeguarding.sample.parcel-lost.v1",
                SENT.replace("v1", "v2"),
                "safeguarding.elsewhere.x.v1",
                "sent")) {
            as(chair())
                    .get("/v1/events?type=" + type)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("type"));
        }
    }

    @Test
    void tellsARemovalWhereARecordGoesOutOfSightAndNothingOfWhatFollows() {
        // given
        var northEast = TestTokens.of("chair").areas("north-east");
        var start = end(northEast);
        var ofSent = end(northEast, "type=" + SENT);
        var startOfSouthWest = end(TestTokens.of("chair").areas("south-west"));
        QuarkusTransaction.requiringNew().run(() -> visibility.place(mine, "north-east"));
        var parcel = send(Set.of(mine));
        feed(northEast, start, "").body("items.subject", contains(parcel.toString()));

        // when: it moves away with the second event, and the third happens where this reader sees nothing
        QuarkusTransaction.requiringNew().run(() -> {
            visibility.place(mine, "south-east");
            openNow(parcel, Set.of(mine));
        });
        send(Set.of(mine));

        // then
        feed(northEast, start, "")
                .body("items", hasSize(1))
                .body("items[0].removed", equalTo(true))
                .body("items[0].type", equalTo("safeguarding.sample.removed.v1"))
                .body("items[0].childids", contains(mine.toString()))
                .body("items[0].subject", equalTo(parcel.toString()))
                .body("items[0].data", nullValue())
                .body("items[0].actor", equalTo("/sample"));
        feed(northEast, ofSent, "type=" + SENT).body("items.removed", contains(true));
        feed(northEast, "", "subject=" + parcel).body("items.removed", contains(true));
        feed(northEast, "", "subject=" + UUID.randomUUID()).body("items", empty());
        feed(TestTokens.of("chair").areas("south-west"), startOfSouthWest, "").body("items", empty());
        feed(chair(), "", "limit=200&subject=" + parcel).body("items.removed", contains((Object) null, null));
    }

    @Test
    void answers410ForACursorOfAnEarlierLifeOfTheJournal() throws Exception {
        // given
        var start = end(chair());

        // when
        try (var owner = RunningServers.asOwner("sample");
                var statement = owner.createStatement()) {
            statement.execute("update relay_cursor set baseline = uuidv7()");
        }

        // then
        as(chair())
                .get("/v1/events?after=" + start)
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:safeguarding:problem:cursor-gone"));
    }

    @Test
    void wantsAPurposeAndARole() {
        given().auth()
                .oauth2(chair().token())
                .get("/v1/events")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:purpose-missing"));
        as(TestTokens.of("analyst")).get("/v1/events").then().statusCode(403);
    }

    @Test
    void saysHowFarTheEventsOfASubjectGo() {
        // given
        var parcel = send(Set.of());
        open(parcel, Set.of());

        // then
        as(chair())
                .get("/v1/events/gaps?known=1&subject=" + parcel)
                .then()
                .statusCode(200)
                .body("last", equalTo(2))
                .body("unseen", equalTo(1))
                .body("missing", empty());
    }

    private static TestTokens chair() {
        return TestTokens.of("chair");
    }

    private static RequestSpecification as(TestTokens caller) {
        return given().auth().oauth2(caller.token()).header("Access-Purpose", "conference");
    }

    private static ValidatableResponse feed(TestTokens caller, String after, String query) {
        return as(caller).get("/v1/events?after=" + after + "&" + query).then().statusCode(200);
    }

    private static String next(ValidatableResponse page) {
        return page.extract().path("next");
    }

    /** The cursor behind everything that has happened so far. */
    private static String end(TestTokens caller) {
        return end(caller, "");
    }

    /** The same on a filtered stream: a cursor is good for its filter only. */
    private static String end(TestTokens caller, String query) {
        var after = "";
        List<?> items;
        do {
            var page = feed(caller, after, "limit=200&" + query);
            after = next(page);
            items = page.extract().path("items");
        } while (!items.isEmpty());
        return after;
    }

    private UUID send(Set<UUID> children) {
        var parcel = Parcel.send("books", DAY, children);
        QuarkusTransaction.requiringNew().run(() -> parcels.save(parcel));
        return parcel.id();
    }

    private void open(UUID parcel, Set<UUID> children) {
        QuarkusTransaction.requiringNew().run(() -> openNow(parcel, children));
    }

    private void openNow(UUID parcel, Set<UUID> children) {
        var found = parcels.findById(parcel);
        found.open(DAY, children);
        parcels.save(found);
    }
}
