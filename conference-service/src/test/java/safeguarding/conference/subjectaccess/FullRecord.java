package safeguarding.conference.subjectaccess;

import java.util.List;
import java.util.Map;
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

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> of, String name) {
        return (List<Map<String, Object>>) of.get(name);
    }
}
