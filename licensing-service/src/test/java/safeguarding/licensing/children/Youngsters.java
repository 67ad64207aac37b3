package safeguarding.licensing.children;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Step;

/** Children of tests; none is anybody. */
public final class Youngsters {

    private static final String OFFICER = "licensing-officer";

    private Youngsters() {}

    /** What is written about a child of an area; the names are nobody's. */
    public static String details(String given, String family, String born, String area) {
        return """
                {"given": "%s", "family": "%s", "dateOfBirth": "%s",
                 "address": {"lines": ["7 Ocelot Close"], "postcode": "gu11aa"},
                 "school": "Peregrine School", "schoolCode": "125001", "area": "%s"}""".formatted(given, family, born, area);
    }

    /** Registers a child; the answer. */
    public static Response register(String councilChildId, String details) {
        return Call.creating(OFFICER)
                .body("{\"councilChildId\": \"%s\", \"details\": %s}".formatted(councilChildId, details))
                .post("/v1/licensed-children");
    }

    /** A child of 15 in an area; its identifier. */
    public static String in(String area) {
        return born(LocalDate.now().minusYears(15).minusDays(100).toString(), area);
    }

    /** A child born on a day, in an area; its identifier. */
    public static String born(String day, String area) {
        var made = register("C" + UUID.randomUUID(), details("Quentin", "Zebrowski", day, area));
        made.then().statusCode(201);
        return made.path("childId");
    }

    /** A child of 15 who goes to a school; its identifier. */
    public static String ofSchool(String school) {
        var born = LocalDate.now().minusYears(15).minusDays(100).toString();
        var made = register(
                "C" + UUID.randomUUID(),
                details("Quentin", "Zebrowski", born, "north-east").replace("125001", school));
        made.then().statusCode(201);
        return made.path("childId");
    }

    /** Where the record of a child is. */
    public static String path(String childId) {
        return "/v1/licensed-children/" + childId;
    }

    /** An officer verifies who may sign; the identifier of the signatory. */
    public static String signatory(String childId, String role) {
        var verified = verify(
                childId, role, role.equals("parent") ? "birth-certificate" : "register-of-schools", "2013-11-27");
        verified.then().statusCode(200);
        return verified.path("signatories[-1].signatoryId");
    }

    /** An officer verifies who may sign; the answer. */
    public static Response verify(String childId, String role, String how, String on) {
        return Step.post(OFFICER, path(childId), "/signatories", """
                {"role": "%s", "name": "Ottoline Wombwell", "email": "%s@home.example.com", "how": "%s",
                 "verifiedOn": "%s"}""".formatted(role, UUID.randomUUID(), how, on));
    }
}
