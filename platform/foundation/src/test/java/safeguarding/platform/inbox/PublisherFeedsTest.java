package safeguarding.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static safeguarding.platform.exchange.Calls.count;
import static safeguarding.platform.exchange.Calls.key;
import static safeguarding.platform.exchange.Calls.operator;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.exchange.BundleConsumer;
import safeguarding.platform.exchange.Calls;
import safeguarding.platform.sample.Parcel;
import safeguarding.platform.sample.Parcels;
import safeguarding.platform.servers.Topic;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;

/** Missing events are fetched over HTTP, with a token of the service's own, from a feed that is really there. */
@QuarkusTest
@TestProfile(AskingPublishers.class)
@RealServers(service = Calls.SERVICE)
class PublisherFeedsTest {

    private static final LocalDate DAY = LocalDate.of(2013, 11, 28);

    private final Publisher publisher = new Publisher();

    @Inject
    Parcels parcels;

    @Inject
    ChildVisibility visibility;

    @Inject
    PublisherFeeds feeds;

    private static final RehearsedPublishers OTHERS = RehearsedPublishers.at(AskingPublishers.rehearsed());

    @BeforeAll
    static void declareTheTopic() {
        RunningServers.broker().create(List.of(new Topic(BundleConsumer.TOPIC, 4, -1)));
    }

    @AfterAll
    static void endTheOthers() {
        OTHERS.close();
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void fetchesWhatDidNotArriveFromTheFeedOfItsPublisherAndGoesOn() {
        // given: two events that are in the publisher's journal, about a child that only named people may see
        var child = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> visibility.placeRestricted(child, "north-east", Set.of("S1")));
        var parcel = Parcel.send("books", DAY, Set.of(child));
        QuarkusTransaction.requiringNew().run(() -> parcels.save(parcel));
        QuarkusTransaction.requiringNew().run(() -> {
            var found = parcels.findById(parcel.id());
            found.open(DAY, Set.of(child));
            parcels.save(found);
        });

        // when: only the third arrives
        publisher.send(third("/sample", parcel.id().toString()));

        // then: the first two are none of the consumer's types, and so the third is its first effect
        var notes = new Notes(parcel.id().toString());
        notes.awaitTaken(3);
        assertThat(notes.parked("hole", "")).isZero();
        assertThat(feeds.after("/sample", parcel.id().toString(), 1))
                .extracting(IncomingEvent::sequence, IncomingEvent::type)
                .containsExactly(tuple(2L, "safeguarding.sample.parcel-opened.v1"));
        assertThat(feeds.after("/sample", parcel.id().toString(), 2)).isEmpty();
        assertThat(OTHERS.tokens()).as("a token is used until it ends").isLessThanOrEqualTo(1);
    }

    @Test
    void staysParkedWithTheReasonWhenThePublisherHasThemNeither() {
        staysParked("/sample", "events 1 to 2 of the aggregate are missing; its publisher has no more of them");
    }

    @Test
    void staysParkedWithTheReasonWhenThePublisherRefuses() {
        staysParked("/refusing", "events 1 to 2 of the aggregate are missing; its publisher answers 403");
    }

    @Test
    void staysParkedWithTheReasonWhenThePublisherKnowsNoSuchFeed() {
        staysParked("/forgetful", "events 1 to 2 of the aggregate are missing; its publisher answers 404");
    }

    @Test
    void staysParkedWithTheReasonWhenThePublisherAnswersNonsense() {
        staysParked("/babbling", "events 1 to 2 of the aggregate are missing; its publisher's answer is no JSON");
    }

    @Test
    void staysParkedWithTheReasonWhenThePublisherIsAwayAndLetsOthersGoOn() {
        staysParked("/away", "events 1 to 2 of the aggregate are missing; its publisher d");
        var neighbour = key();
        publisher.send(new IncomingEvent(
                UUID.randomUUID(), BundleConsumer.TYPE, "/away", neighbour, 1, null, null, "{\"to\":\"north\"}"));
        new Notes(neighbour).awaitTaken(1);
    }

    @Test
    void letsAnOperatorDecideWhileItKeepsAskingInVain() {
        // given
        var subject = staysParked("/refusing", "events 1 to 2");
        var version = count("select version from inbox_parked where subject = ?", subject);
        var attempts = count("select attempts from inbox_parked where subject = ?", subject);
        await().atMost(Duration.ofSeconds(40))
                .until(() -> count("select attempts from inbox_parked where subject = ?", subject) > attempts);

        // when: what was read before those attempts is still what is decided about
        var id = count("select count(*) from inbox_parked where subject = ? and version = ?", subject, version);
        assertThat(id).isOne();
        var place = operator().get("/v1/inbox/parked?limit=200").jsonPath();
        var parkedId = place.<Map<String, String>>getList("items").stream()
                .filter(each -> subject.equals(each.get("subject")))
                .findFirst()
                .orElseThrow()
                .get("id");
        operator()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "Lost for good."))
                .post("/v1/inbox/parked/" + parkedId + "/discards")
                .then()
                .statusCode(200);

        // then
        new Notes(subject).awaitTaken(3);
    }

    private String staysParked(String source, String reason) {
        var subject = key();
        publisher.send(third(source, subject));
        await().atMost(Duration.ofSeconds(20)).until(() -> new Notes(subject).parked("hole", reason) == 1);
        assertThat(new Notes(subject).taken()).isZero();
        return subject;
    }

    private static IncomingEvent third(String source, String subject) {
        return new IncomingEvent(
                UUID.randomUUID(), BundleConsumer.TYPE, source, subject, 3, null, null, "{\"to\":\"north\"}");
    }
}
