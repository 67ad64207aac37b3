package safeguarding.audit.programmes;

import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.fixture.PublishedTool;
import safeguarding.audit.themes.Themes;
import safeguarding.platform.testing.calls.Path;

/** Programmes and audits of tests. */
public final class Programmed {

    /** The years of tests; each takes one, and the one after it. 2012 to 2015 belong to those that need no year of their own. */
    private static final AtomicInteger YEARS = new AtomicInteger(2016);

    private Programmed() {}

    /** A year that has no programme yet. */
    public static int aYear() {
        return YEARS.getAndAdd(2);
    }

    /** The path of the programme of a year, which is opened when there is none. */
    public static String programme(int startsIn) {
        var opened = Call.creating("qa-manager")
                .body("{\"startsIn\": %d, \"title\": \"Audits of a year\"}".formatted(startsIn))
                .post("/v1/audit-programmes");
        if (opened.statusCode() != 409) {
            return Path.of(opened);
        }
        String detail = opened.path("detail");
        return detail.substring(detail.indexOf("/v1/"));
    }

    /** The plan of an audit of this kind, within the year. */
    public static String plan(String theme, String caseKind, int startsIn, String more) {
        return """
                {"themeId": "%s", "title": "An audit", "caseKind": "%s", %s, "startsOn": "%d-06-03",
                 "dueOn": "%d-07-31", "size": 10, "hoursPerCase": 4%s}""".formatted(theme, caseKind, PublishedTool.fields(caseKind), startsIn, startsIn, more);
    }

    /** Plans an audit in a programme. */
    public static Response planned(String programme, String plan) {
        return Call.creating("qa-manager")
                .body("{\"programmeId\": \"%s\", \"plan\": %s}".formatted(Path.idOf(programme), plan))
                .post("/v1/audits");
    }

    /** The path of a new audit of this kind, of the whole council, in the programme of 2013/14. */
    public static String audit(String caseKind) {
        return audit(caseKind, "");
    }

    /** The same with more fields of the plan, such as {@code , "secondAuditors": 50}. */
    public static String audit(String caseKind, String more) {
        return Path.of(planned(programme(2013), plan(Themes.id(), caseKind, 2013, more)));
    }
}
