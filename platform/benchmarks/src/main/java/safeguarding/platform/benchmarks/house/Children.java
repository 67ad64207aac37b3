package safeguarding.platform.benchmarks.house;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import safeguarding.platform.benchmarks.http.Call;
import safeguarding.platform.benchmarks.http.Line;
import safeguarding.platform.servers.PostgresServer;
import safeguarding.platform.servers.ServiceDatabase;

/** Invented children: one at a time through the API with a whole record, or many at once as rows. */
public final class Children {

    private final Line line;
    private final String caseSystem;
    private final String administrator;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    /** Children that come through this line. */
    public Children(Line line, Callers callers) {
        this.line = line;
        this.caseSystem = callers.token("case-system");
        this.administrator = callers.token("conference-admin");
    }

    /** Registers a child and returns its identifier. */
    public String register(String reference) {
        return line.call(Call.create("/v1/children", caseSystem, "child-" + reference, """
                        {"councilChildId": "%s", "name": {"given": "Wren", "family": "Storyline"}, \
                        "dateOfBirth": "2016-03-09", \
                        "responsibility": {"area": "north-east", "keyWorker": "S1110"}}""".formatted(reference)))
                .expect(201)
                .id();
    }

    /** The call that starts a section 47 enquiry about a child: the full write that is measured. */
    public Call enquiry(String child) {
        return Call.create(
                "/v1/section-47-enquiries", caseSystem, "enquiry-" + child, """
                {"childIds": ["%s"], "strategyDiscussions": [{"heldOn": "%s", "startedSection47": true}]}""".formatted(child, today.minusDays(4)));
    }

    /**
     * A child from section 47 to a protection plan; returns its identifier. Its conference is told as held today, without a
     * booking, which no weekend would permit.
     */
    public String withAPlan(String reference) {
        String child = register(reference);
        String enquiry = line.call(enquiry(child)).expect(201).id();
        String body = """
                {"kind": "initial", "childIds": ["%s"], "enquiryId": "%s"}""".formatted(child, enquiry);
        var asked = line.call(Call.create("/v1/conferences", administrator, "conference-" + child, body))
                .expect(201);
        String conference = "/v1/conferences/" + asked.id();
        line.call(Call.act(conference + "/holdings", administrator, asked.etag(), holding()))
                .expect(200);
        line.call(Call.create(conference + "/decisions", administrator, "decision-" + child, """
                {"childId": "%s", "outcome": "plan-made", "category": "neglect", \
                "reasons": "Needs were not met over a long time.", \
                "plan": {"leadSocialWorker": "S1110"}}""".formatted(child)))
                .expect(201);
        return child;
    }

    private String holding() {
        return """
                {"heldOn": "%s", "agencies": [\
                {"agency": "council-social-care", "kind": "social-care", "directContact": true, "attendance": "attended"}, \
                {"agency": "school-beech-primary", "kind": "school", "directContact": true, "attendance": "attended"}, \
                {"agency": "gp-practice-elm", "kind": "gp", "directContact": true, "attendance": "attended"}]}""".formatted(today);
    }

    /** The identifier of the child with this number among {@link #many}. */
    public static String numbered(long number) {
        return "00000000-0000-8000-8000-%012d".formatted(number);
    }

    /** Copies one child so often, as {@link #numbered} 1 and up. */
    public static void many(int count, String like, PostgresServer server, ServiceDatabase database) {
        try (var connection = server.connect(database.name(), database.owner(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into child select (jsonb_populate_record(c, jsonb_build_object(
                        'id', '00000000-0000-8000-8000-' || lpad(n::text, 12, '0'), 'council_child_id', 'N' || n))).*
                    from child c, generate_series(1, %d) n where c.id = '%s'""".formatted(count, like));
            statement.execute("insert into child_visibility (child_id, area)"
                    + " select id, area from child where council_child_id like 'N%'");
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
