package safeguarding.licensing.productions;

import io.restassured.response.Response;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.parties.Registered;
import safeguarding.platform.testing.calls.Path;

/** Productions of tests. */
public final class Staged {

    private Staged() {}

    /** The details of a stage production by this producer with these days, such as {@code 2015-11-28 performance}. */
    public static String details(String producerId, String... days) {
        return detailsOf("stage", producerId, days);
    }

    /** The details of a production of this kind. */
    public static String detailsOf(String kind, String producerId, String... days) {
        return """
                {"producerId": "%s", "title": "Xanthippe in Boots", "kind": "%s",
                 "places": [{"name": "Playhouse in Mill Lane", "council": "936"}, {"name": "Hall", "council": "301"}],
                 "days": [%s]}""".formatted(producerId, kind, Stream.of(days).map(Staged::day).collect(Collectors.joining(", ")));
    }

    private static String day(String day) {
        var parts = day.split(" ");
        return "{\"on\": \"%s\", \"activity\": \"%s\", \"place\": \"Playhouse in Mill Lane\"}"
                .formatted(parts[0], parts[1]);
    }

    /** A stage production with these days of performance, of a producer of its own; the path of its record. */
    public static String production(String... days) {
        return productionOf("stage", days);
    }

    /** A production of this kind with these days of performance; the path of its record. */
    public static String productionOf(String kind, String... days) {
        var each = Stream.of(days).map(day -> day + " performance").toArray(String[]::new);
        return Path.of(register(detailsOf(kind, Registered.partyId("producer"), each)));
    }

    /** The same; its identifier. */
    public static String productionId(String... days) {
        return Path.idOf(production(days));
    }

    static Response register(String details) {
        return Call.creating("licensing-officer")
                .body("{\"details\": " + details + "}")
                .post("/v1/productions");
    }
}
