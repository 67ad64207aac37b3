package safeguarding.conference.subjectaccess;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.retention.PlantedRecord;

/**
 * The answer about a child on whom something is written in every place where a person can write.
 *
 * @param child the child
 * @param sections of the answer
 */
record FullRecord(UUID child, List<Map<String, Object>> sections) {

    static FullRecord asked() {
        var child = PlantedRecord.plant().child();
        String request = Call.creating("conference-admin")
                .body("{\"madeBy\": \"child\", \"receivedOn\": \"%s\", \"reason\": \"Everything.\"}"
                        .formatted(Conferences.today()))
                .post("/v1/children/" + child + "/subject-access-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("requestId");
        return new FullRecord(
                child,
                Call.as("qa-manager")
                        .get("/v1/subject-access-requests/" + request + "/answer")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("sections"));
    }

    /** The text under a name. */
    static String text(Map<String, Object> of, String name) {
        return Objects.requireNonNull(of.get(name)).toString();
    }

    /** What is told in an entry, by name. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> values(Map<String, Object> entry) {
        return (Map<String, Object>) Objects.requireNonNull(entry.get("values"));
    }

    /** The entries of one table. */
    static List<Map<String, Object>> entries(List<Map<String, Object>> sections, String source) {
        return sections.stream()
                .filter(section -> text(section, "source").equals(source))
                .flatMap(section -> list(section, "entries").stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> of, String name) {
        return (List<Map<String, Object>>) Objects.requireNonNull(of.get(name));
    }
}
