package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import safeguarding.platform.local.home.Door;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeSuiteJourney {

    private static final WholeSuite SUITE = new WholeSuite();
    private static final List<Door> WITH_METRICS =
            List.of(Door.GATEWAY, Door.CONFERENCE, Door.REVIEWING, Door.QA_AUDIT, Door.LICENSING, Door.WORKFORCE);

    @BeforeAll
    static void start() {
        SUITE.start();
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
    @Order(2)
    void theStoryGoesOnAfterConferenceServiceWasKilledInTheMiddle() {
        var story = new Story(SUITE, "J00002");
        story.conferenceIsAskedFor();
        story.conferenceIsBooked();
        SUITE.kill("conference-service");
        SUITE.mend();
        story.conferenceIsHeld();
        UUID plan = story.planIsStarted();

        new Topic(SUITE).until(event -> startsPlan(event, plan));
        assertThat(story.childsView()).contains(plan.toString());
    }

    @Test
    @Order(3)
    void noPersonalValueIsInAnyEvent() {
        var story = new Story(SUITE, "J00003");
        story.conferenceIsAskedFor();
        story.conferenceIsBooked();
        story.conferenceIsHeld();
        UUID plan = story.planIsStarted();

        var events = new Topic(SUITE).until(event -> startsPlan(event, plan));
        assertThat(events).allSatisfy(event -> {
            var headers = new StringBuilder(String.valueOf(event.key()));
            event.headers().forEach(header -> headers.append(new String(header.value(), StandardCharsets.UTF_8)));
            assertHoldsNothingPersonal("event " + Topic.header(event, "ce_type"), event.value() + headers);
        });
    }

    @Test
    @Order(4)
    void noPersonalValueIsInAnyLogOrTheAddressesInIt() throws IOException {
        try (var files = Files.walk(SUITE.home().folder())) {
            var logs = files.filter(file -> file.toString().matches(".*\\.log(\\.1)?"))
                    .filter(Files::isRegularFile)
                    .toList();
            assertThat(logs).hasSizeGreaterThan(8);
            for (Path log : logs) {
                assertHoldsNothingPersonal(log.toString(), Files.readString(log, StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Test
    @Order(5)
    void noPersonalValueIsInAnyMeasure() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (Door door : WITH_METRICS) {
                var page = client.send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://127.0.0.1:" + SUITE.ports().of(door) + "/q/metrics"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(page.statusCode()).as(door.code()).isEqualTo(200);
                assertThat(page.body()).contains("jvm_memory_used_bytes");
                assertHoldsNothingPersonal("measures of " + door.code(), page.body());
            }
        }
    }

    private static boolean startsPlan(ConsumerRecord<String, String> event, UUID plan) {
        return Topic.header(event, "ce_type").equals("safeguarding.conference.plan-started.v1")
                && Topic.header(event, "ce_subject").equals(plan.toString());
    }

    private static void assertHoldsNothingPersonal(String where, String text) {
        for (String value : List.of(Story.GIVEN, Story.FAMILY, Story.NHS_NUMBER, Story.STREET, Story.REASONS)) {
            assertThat(text.contains(value)).as("%s in %s", value, where).isFalse();
        }
        assertThat(text.contains("2006-03-09"))
                .as("the date of birth in %s", where)
                .isFalse();
    }
}
