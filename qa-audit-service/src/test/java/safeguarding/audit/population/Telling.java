package safeguarding.audit.population;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.platform.testing.repository.Repository;

/** What publishers told, in the shape of their catalogue, as events that can be taken in any order. */
public final class Telling {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Long> versions = new HashMap<>();
    private final List<IncomingEvent> told = new ArrayList<>();
    private Instant now;

    /** Everything from an instant on; each event a minute after the one before. */
    public Telling(String from) {
        now = Instant.parse(from);
    }

    /** Everything that was told, in its order. */
    public List<IncomingEvent> told() {
        return List.copyOf(told);
    }

    /** When the last event was recorded. */
    public Instant now() {
        return now;
    }

    /** From now on it is later. */
    public Telling at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** The next event of an aggregate of conference-service. */
    public Telling conference(String name, UUID subject, UUID child, Object... fields) {
        return tell("conference", name, subject, child, fields);
    }

    /** The next event of an aggregate of reviewing-service. */
    public Telling reviewing(String name, UUID subject, UUID child, Object... fields) {
        return tell("reviewing", name, subject, child, fields);
    }

    /** A child is known to conference-service. */
    public Telling child(UUID child, String area, String team) {
        return conference("child-registered", child, child, "area", area, "team", team, "keyWorker", "S9001");
    }

    /** A plan began. */
    public Telling plan(UUID plan, UUID child, String category, String startedOn) {
        return conference(
                "plan-started",
                plan,
                child,
                "occurredOn",
                startedOn,
                "category",
                category,
                "leadSocialWorker",
                "S9002");
    }

    /** How a deadline of a plan stands: fields by name. */
    public Telling limit(String name, UUID deadline, UUID plan, UUID child, String rule, String dueOn, Object... more) {
        var fields = new ArrayList<Object>(
                List.of("rule", rule, "aboutType", "plan", "aboutId", plan, "startsOn", "2013-01-01", "dueOn", dueOn));
        fields.addAll(List.of(more));
        return conference(name, deadline, child, fields.toArray());
    }

    private Telling tell(String publisher, String name, UUID subject, UUID child, Object... fields) {
        var data = example(publisher, name);
        data.put("childIds", List.of(child.toString()));
        for (var at = 0; at < fields.length; at += 2) {
            var value = fields[at + 1];
            if ("".equals(value)) {
                data.remove(fields[at].toString());
            } else {
                data.put(fields[at].toString(), value instanceof UUID id ? id.toString() : value);
            }
        }
        now = now.plusSeconds(60);
        told.add(new IncomingEvent(
                UUID.randomUUID(),
                "safeguarding." + publisher + "." + name + ".v1",
                "/" + publisher,
                subject.toString(),
                versions.merge(publisher + subject, 1L, Long::sum),
                now.toString(),
                null,
                written(data)));
        return this;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> example(String publisher, String name) {
        var file = Repository.file("event-catalogue/" + publisher + "/" + name + ".v1.example.json");
        try {
            return new LinkedHashMap<>(JSON.readValue(Files.readString(file), Map.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Map<String, Object> data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
