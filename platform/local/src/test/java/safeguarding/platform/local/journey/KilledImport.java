package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.servers.Patience;
import safeguarding.platform.servers.PlainHttp;

/** Histories are handed over at the gateway while conference-service is killed as by a power cut, twice. */
final class KilledImport {

    private static final int CHILDREN = 400;
    private static final int CONFERENCES = 300;
    private static final String AGENCY = "school-of-the-import";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = PlainHttp.client();

    private final WholeSuite suite;
    private final String token;

    KilledImport(WholeSuite suite) {
        this.suite = suite;
        this.token = suite.token("case-system");
    }

    void assertGoesOnLosesNothingAndRepeatsNothing() {
        var file = file();
        var job = upload(file);

        for (int taken : List.of(30, 150)) {
            until(job, progress -> progress.path("created").asInt() >= taken);
            suite.kill("conference-service");
            suite.startAgain();
        }
        until(job, progress -> progress.path("waiting").asInt(CHILDREN) == 0);

        assertThat(job(job).path("progress").path("created").asInt()).isEqualTo(CHILDREN);
        assertEachConferenceIsToldOnceAndNoVersionIsMissing();
        var again = upload(file);
        until(again, progress -> progress.path("waiting").asInt(CHILDREN) == 0);
        assertThat(job(again).path("progress").path("unchanged").asInt()).isEqualTo(CHILDREN);
    }

    /** The agency is at these conferences only; a sibling joins the line of the other one. */
    private void assertEachConferenceIsToldOnceAndNoVersionIsMissing() {
        var expected = new HashSet<String>();
        var events = new Topic(suite).until(event -> {
            if (type(event).equals("agency-expected") && event.value().contains(AGENCY)) {
                expected.add(event.key());
            }
            return expected.size() == CONFERENCES;
        });
        var ids = new TreeMap<String, String>();
        var versions = new HashMap<String, TreeSet<Long>>();
        for (var event : events) {
            var sequence = Long.parseLong(Topic.header(event, "ce_sequence"));
            var place = "%s %06d".formatted(event.key(), sequence);
            var id = Topic.header(event, "ce_id");
            assertThat(ids.merge(place, id, (known, told) -> known))
                    .as("repeats keep the event id: %s", place)
                    .isEqualTo(id);
            versions.computeIfAbsent(event.key(), any -> new TreeSet<>()).add(sequence);
        }
        assertThat(versions.values())
                .allSatisfy(found -> assertThat(found.last()).isEqualTo(found.size()));
        assertThat(expected).hasSize(CONFERENCES);
    }

    private static String type(ConsumerRecord<String, String> event) {
        return Topic.header(event, "ce_type").replaceFirst("^safeguarding.conference.(.*).v1$", "$1");
    }

    private void until(URI job, Predicate<JsonNode> enough) {
        assertThat(Patience.until(Duration.ofMinutes(3), () -> enough.test(job(job).path("progress"))))
                .as("%s", job(job))
                .isTrue();
    }

    private URI upload(String file) {
        try {
            var answer = CLIENT.send(
                    request("/conference/v1/imports/conference-histories")
                            .header("Content-Type", "application/x-ndjson")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .POST(HttpRequest.BodyPublishers.ofString(file))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
            return URI.create("/conference/v1/imports/"
                    + JSON.readTree(answer.body()).path("id").asText());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode job(URI job) {
        try {
            var answer = CLIENT.send(request(job.toString()).GET().build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? JSON.readTree(answer.body()) : JSON.createObjectNode();
        } catch (IOException away) {
            return JSON.createObjectNode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + suite.ports().of(Door.GATEWAY) + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Access-Purpose", "conference");
    }

    /** Of each four children two are siblings. */
    private static String file() {
        return String.join(
                "\n",
                IntStream.range(0, CHILDREN)
                        .mapToObj(child -> line(child, child % 4 == 1 ? child - 1 : child))
                        .toList());
    }

    private static String line(int child, int family) {
        return """
                {"child": {"councilChildId": "C-IMPORT-%1$d", "name": {"given": "Ada", "family": "Hale"}, "dateOfBirth": "2005-04-17",
                 "responsibility": {"area": "north-east", "team": "ne-1"}, "holdsFrom": "2012-01-10"},
                 "section47Enquiries": [{"reference": "IMPORT-%2$d-S47", "strategyDiscussionOn": "2012-01-10"}],
                 "conferences": [{"reference": "IMPORT-%2$d-ICPC", "kind": "initial", "requestedOn": "2012-01-11",
                 "enquiryReference": "IMPORT-%2$d-S47", "heldOn": "2012-01-27", "involvement": [
                 {"agency": "council-social-care", "kind": "social-care", "directContact": true, "attendance": "attended"},
                 {"agency": "police-county", "kind": "police", "directContact": true, "attendance": "attended"},
                 {"agency": "school-of-the-import", "kind": "school", "directContact": true, "attendance": "attended"}],
                 "decision": {"outcome": "plan-made", "category": "neglect"}}]}""".replace("\n", " ").formatted(child, family);
    }
}
