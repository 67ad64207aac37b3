package safeguarding.platform.local.journey;

import java.util.UUID;
import safeguarding.platform.local.home.Door;

/** One child's way from section 47 to a protection plan, each step at the gateway by whoever takes it. */
final class Story {

    /** Values that must never leave the record. */
    static final String GIVEN = "Quillonette";

    static final String FAMILY = "Zorblattson";
    static final String NHS_NUMBER = "9990001375";
    static final String DATE_OF_BIRTH = "2006-03-09";
    static final String STREET = "Nonesuchpassage";
    static final String REASONS = "a-reason-nobody-outside-may-read";

    private final AtTheGateway caseSystem;
    private final AtTheGateway administrator;
    private final AtTheGateway chair;
    private final String councilChildId;

    private String childId = "";
    private String conference = "";
    private String version = "";

    Story(WholeSuite suite, String councilChildId) {
        int port = suite.ports().of(Door.GATEWAY);
        this.caseSystem = new AtTheGateway(port, suite.token("case-system"));
        this.administrator = new AtTheGateway(port, suite.token("conference-admin"));
        this.chair = new AtTheGateway(port, suite.token("chair"));
        this.councilChildId = councilChildId;
    }

    void conferenceIsAskedFor() {
        childId = caseSystem
                .create("/conference/v1/children", child(councilChildId))
                .body()
                .path("childId")
                .asText();
        caseSystem.create("/conference/v1/children/" + childId + "/addresses", address());
        var enquiry = caseSystem.create("/conference/v1/section-47-enquiries", """
                {"childIds": ["%s"], "strategyDiscussions": [{"heldOn": "2013-11-18", "startedSection47": true}]}
                """.formatted(childId));
        var asked = administrator.create("/conference/v1/conferences", """
                {"kind": "initial", "childIds": ["%s"], "enquiryId": "%s"}
                """.formatted(
                        childId, enquiry.body().path("enquiryId").asText()));
        conference = "/conference/v1/conferences/"
                + asked.body().path("conferenceId").asText();
        version = asked.version();
    }

    void conferenceIsBooked() {
        version = administrator.change(conference + "/bookings", version, """
                        {"startsAt": "2013-11-28T14:00:00Z", "mode": "in-person", "venue": "Conference room 2"}
                        """).version();
    }

    void conferenceIsHeld() {
        version = administrator.change(conference + "/holdings", version, """
                        {"heldOn": "2013-11-28", "agencies": [
                          {"agency": "council-social-care", "kind": "social-care", "directContact": true, "attendance": "attended"},
                          {"agency": "school-beech-primary", "kind": "school", "directContact": true, "attendance": "attended"},
                          {"agency": "gp-practice-elm", "kind": "gp", "directContact": true, "attendance": "attended"}]}
                        """).version();
    }

    /** The decision makes the plan; returns its identifier. */
    UUID planIsStarted() {
        var decision = administrator.create(conference + "/decisions", """
                {"childId": "%s", "outcome": "plan-made", "category": "neglect", "reasons": "%s",
                 "plan": {"leadSocialWorker": "S1110", "coreGroup": [], "tasks": [
                   {"objective": "Seen by a doctor", "action": "Register with a practice", "owner": "health visitor",
                    "ownerAgency": "gp-practice-elm", "dueOn": "2013-12-12"}]}}
                """.formatted(childId, REASONS));
        return UUID.fromString(decision.body().path("planId").asText());
    }

    /** The child as the gateway composes it for the chair. */
    String childsView() {
        return chair.read("/v1/children/" + childId).body().toString();
    }

    UUID childId() {
        return UUID.fromString(childId);
    }

    UUID conferenceId() {
        return UUID.fromString(conference.substring(conference.lastIndexOf('/') + 1));
    }

    /** A child whose every value is personal. */
    static String child(String councilChildId) {
        return """
                {"councilChildId": "%s", "name": {"given": "%s", "family": "%s"}, "dateOfBirth": "%s",
                 "identifiers": {"nhsNumber": "%s"}, "responsibility": {"area": "north-east", "keyWorker": "S1110"}}
                """.formatted(councilChildId, GIVEN, FAMILY, DATE_OF_BIRTH, NHS_NUMBER);
    }

    private static String address() {
        return """
                {"kind": "home", "lines": ["1 %s"], "from": "2012-01-01", "doNotDisclose": true}
                """.formatted(STREET);
    }
}
