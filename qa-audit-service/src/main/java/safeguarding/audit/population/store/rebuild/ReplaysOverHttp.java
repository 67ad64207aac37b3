package safeguarding.audit.population.store.rebuild;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.population.Publisher;
import safeguarding.audit.population.rebuild.Replays;
import safeguarding.platform.inbox.PublisherApi;

/** Asks publishers for replays as this service's own client. */
@ApplicationScoped
class ReplaysOverHttp implements Replays {

    private final PublisherApi publishers;
    private final ObjectMapper json;

    ReplaysOverHttp(PublisherApi publishers, ObjectMapper json) {
        this.publishers = publishers;
        this.json = json;
    }

    @Override
    public Asked ask(Publisher publisher, String key, List<String> types) {
        var body = json.createObjectNode().set("types", json.valueToTree(types));
        var answer = publishers.create(publisher.code(), "/v1/event-replays", key, body);
        return new Asked(
                UUID.fromString(answer.path("id").asText()),
                answer.path("topic").asText());
    }

    @Override
    public Standing standing(Publisher publisher, UUID replayId) {
        var answer = publishers.get(publisher.code(), "/v1/event-replays/" + replayId);
        return switch (answer.path("state").asText()) {
            case "finished" -> Standing.FINISHED;
            case "failed", "cancelled" -> Standing.FAILED;
            default -> Standing.RUNNING;
        };
    }
}
