package safeguarding.audit.themes;

import java.util.UUID;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.calls.Path;

/** Themes of tests. */
public final class Themes {

    /** What is said of a theme. */
    public static final String DETAILS = """
            {"title": "Neglect and long plans", "question": "Why did so little change for so long?", "priority": "high",
             "sources": [{"kind": "inspection", "reference": "Inspection of September 2012", "on": "2012-09-14"},
                         {"kind": "committee-request", "reference": "Second recommendation"}],
             "practiceDomain": "intervention-and-skills"}""";

    private Themes() {}

    /** The path of a new theme. */
    public static String registered() {
        return Path.of(Call.creating("qa-manager")
                .body("{\"code\": \"theme-%s\", \"details\": %s}".formatted(UUID.randomUUID(), DETAILS))
                .post("/v1/audit-themes"));
    }

    /** The identifier of a new theme. */
    public static String id() {
        return Path.idOf(registered());
    }
}
