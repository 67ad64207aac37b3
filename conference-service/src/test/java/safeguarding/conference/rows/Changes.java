package safeguarding.conference.rows;

import java.util.ArrayList;
import java.util.List;
import safeguarding.conference.fixture.Call;
import safeguarding.platform.testing.tokens.TestTokens;

/**
 * The change feed of one collection from a position on.
 *
 * @param collection such as {@code /v1/plans}
 * @param position cursor after what has changed before
 */
record Changes(String collection, String position) {

    /** From here on, as everybody reads it. */
    static Changes fromNow(String collection) {
        var end = "begin";
        var caller = TestTokens.of("chair");
        while (true) {
            var page = read(collection, end, caller);
            end = page.next();
            if (page.shown().isEmpty() && page.removed().isEmpty()) {
                return new Changes(collection, end);
            }
        }
    }

    /** What a caller is told. */
    Told to(TestTokens caller) {
        return read(collection, position, caller);
    }

    /** Identifiers of what was shown and of what was said to be removed. */
    record Told(List<String> shown, List<String> removed, String next) {}

    private static Told read(String collection, String position, TestTokens caller) {
        var page = Call.as(caller)
                .queryParam("updatedSince", position)
                .queryParam("limit", 200)
                .get(collection)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var shown = new ArrayList<String>(page.getList("items.findAll { !it.removed }.id", String.class));
        var removed = new ArrayList<String>(page.getList("items.findAll { it.removed }.id", String.class));
        return new Told(shown, removed, page.getString("next"));
    }
}
