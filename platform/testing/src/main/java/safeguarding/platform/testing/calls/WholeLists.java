package safeguarding.platform.testing.calls;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whole lists: a list grows with every story, and its newest is on its last page.
 *
 * @param calls who asks, and what for
 */
public record WholeLists(Calls calls) {

    private static final int MOST = 200;

    /** What all that a list shows says in a member; the path has a query already. */
    public List<Object> every(String role, String path, String member) {
        var seen = new ArrayList<Object>();
        String next = "";
        for (var page = 0; next != null && page < MOST; page++) {
            next = read(role, path + "&limit=200" + (next.isEmpty() ? "" : "&cursor=" + next), member, seen);
        }
        return seen;
    }

    private @Nullable String read(String role, String path, String member, List<Object> seen) {
        var page = calls.as(role).get(path);
        page.then().statusCode(200);
        seen.addAll(page.jsonPath().getList("items." + member));
        return page.path("next");
    }
}
