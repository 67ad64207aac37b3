package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.local.journey.Newcomers.Place;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeSuiteJourney {

    private static final WholeSuite SUITE = new WholeSuite();
    private static final String CHILDREN_AT_THE_GATEWAY = "/conference/v1/children";

    @BeforeAll
    static void start() {
        SUITE.startEmpty();
    }

    @AfterAll
    static void stop() {
        SUITE.stop();
    }

    @Test
    @Order(1)
    void aConferenceThatIsAskedForEndsWithAPlanOnKafkaAndInTheChildsView() {
        var story = new Story(SUITE, "J00001");
        story.conferenceIsAskedFor();
        story.conferenceIsBooked();
        story.conferenceIsHeld();
        UUID plan = story.planIsStarted();

        new Topic(SUITE).until(event -> startsPlan(event, plan));
        assertThat(story.childsView()).contains(plan.toString());
    }

    @Test
    @Order(1)
    void aGeneratedJavaClientDoesACaseworkersDay() throws Exception {
        new JavaClientAtWork(SUITE, "G00001").work();
    }

    @Test
    @Order(1)
    void aGeneratedTypeScriptClientDoesACaseworkersDay() {
        new TypeScriptClientAtWork(SUITE, "G00002").work();
    }

    @Test
    @Order(1)
    void theLocalGatewayShowsTheContractToPeople() {
        new ContractPages(SUITE).areThere();
    }

    @Test
    @Order(2)
    void theStoryGoesOnAfterConferenceServiceWasKilledInTheMiddle() {
        var story = new Story(SUITE, "J00002");
        story.conferenceIsAskedFor();
        story.conferenceIsBooked();
        SUITE.kill("conference-service");
        SUITE.startAgain();
        story.conferenceIsHeld();
        UUID plan = story.planIsStarted();

        new Topic(SUITE).until(event -> startsPlan(event, plan));
        assertThat(story.childsView()).contains(plan.toString());
    }

    @Test
    @Order(3)
    void nothingIsLostOrTurnedRoundWhenTheBrokerIsKilledAndStartedDuringWrites() {
        var broker = SUITE.topology().kafka();
        var caseSystem = new AtTheGateway(SUITE.ports().of(Door.GATEWAY), SUITE.token("case-system"));

        try (var newcomers = new Newcomers("B", 60, List.of(new Place(caseSystem, CHILDREN_AT_THE_GATEWAY)))) {
            newcomers.await(20);
            broker.kill();
            newcomers.await(40);
            broker.start();
        }

        assertEverythingWasPublishedInOrder();
    }

    @Test
    @Order(4)
    void twoInstancesSideBySideKeepOneOrderAndAnnounceEachDeadlineOnce() {
        var gateway = SUITE.ports().of(Door.GATEWAY);
        var token = SUITE.token("case-system");
        var story = new Story(SUITE, "J00003");
        story.conferenceIsAskedFor();
        story.conferenceIsBooked();
        story.conferenceIsHeld();
        story.planIsStarted();

        try (var second = new SecondInstance(SUITE).start()) {
            var places = List.of(
                    new Place(new AtTheGateway(gateway, token), CHILDREN_AT_THE_GATEWAY),
                    new Place(new AtTheGateway(second.port(), token), "/v1/children"));
            new Newcomers("T", 20, places).close();
            var clock = new OperatorsClock(SUITE);
            clock.moveTo("2014-03-10T09:00:00Z");

            new DeadlineEvents(new Topic(SUITE), story.childId()).assertFiredOnceInOrderUpTo("2014-03-09");
            assertThat(clock.tryToMoveTo("2014-03-09T09:00:00Z")).isEqualTo(409);
        }

        assertEverythingWasPublishedInOrder();
    }

    @Test
    @Order(5)
    void aRestartKeepsDataAndClock() {
        var story = new Story(SUITE, "J00004");
        story.conferenceIsAskedFor();
        var before = new OperatorsClock(SUITE).now();
        SUITE.stop();
        SUITE.startAgain();

        assertThat(new OperatorsClock(SUITE).now()).isAfter(before).isBefore(before.plusSeconds(900));
        assertThat(story.childsView()).contains(story.conferenceId().toString());
        new Story(SUITE, "J00005").conferenceIsAskedFor();
        assertEverythingWasPublishedInOrder();
    }

    @Test
    @Order(6)
    void anImportThatIsKilledInTheMiddleGoesOnLosesNothingAndRepeatsNothing() {
        new KilledImport(SUITE).assertGoesOnLosesNothingAndRepeatsNothing();
    }

    @Test
    @Order(7)
    void noPersonalValueIsInAnyEvent() {
        var everything = new Topic(SUITE).untilAll(new Journal(SUITE).ids());

        assertThat(everything).hasSizeGreaterThan(100).allSatisfy(PersonalValues::assertNoneIn);
    }

    @Test
    @Order(8)
    void noPersonalValueIsInAnyLogOrTheAddressesInIt() {
        PersonalValues.assertNoneInLogs(SUITE.home());
    }

    @Test
    @Order(9)
    void noPersonalValueIsInAnyMeasure() {
        PersonalValues.assertNoneInMeasures(SUITE.ports());
    }

    private static void assertEverythingWasPublishedInOrder() {
        var everything = new Topic(SUITE).untilAll(new Journal(SUITE).ids());
        assertThat(Topic.firstDeliveries(everything))
                .allSatisfy((aggregate, sequence) -> assertThat(sequence)
                        .isEqualTo(LongStream.rangeClosed(1, sequence.size())
                                .boxed()
                                .toList()));
    }

    private static boolean startsPlan(ConsumerRecord<String, String> event, UUID plan) {
        return Topic.header(event, "ce_type").equals("safeguarding.conference.plan-started.v1")
                && Topic.header(event, "ce_subject").equals(plan.toString());
    }
}
