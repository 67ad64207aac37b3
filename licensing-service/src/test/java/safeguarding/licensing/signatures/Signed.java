package safeguarding.licensing.signatures;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import safeguarding.licensing.children.Youngsters;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Step;

/** Signatures of tests. */
public final class Signed {

    private static final String OFFICER = "licensing-officer";

    private Signed() {}

    /** Lets parent and school say yes, on paper, to what was handed in for a child. */
    public static void all(String licence, String child) {
        List.of("parent", "head-teacher").forEach(role -> {
            var signatory = Youngsters.signatory(child, role);
            onPaper(request(licence, role), signatory, true).then().statusCode(200);
        });
    }

    /** Where the request to somebody is that stands for a licence. */
    static String request(String licence, String role) {
        var found = Call.as(OFFICER)
                .get("/v1/signature-requests?licenceId=" + licence)
                .then()
                .statusCode(200)
                .extract();
        String id = found.path(
                "items.findAll {it.standing != 'closed'}.find {it.signing == '" + role + "'}.signatureRequestId");
        return "/v1/signature-requests/" + id;
    }

    /** An officer writes down an answer on paper. */
    static Response onPaper(String request, String signatory, boolean consents) {
        return onPaper(request, signatory, consents, LocalDate.now());
    }

    /** An officer writes down an answer on paper of a day. */
    static Response onPaper(String request, String signatory, boolean consents, LocalDate on) {
        return Step.post(OFFICER, request, "/answers", """
                {"signatoryId": "%s", "consents": %s, "reason": "Too much beside school.", "answeredOn": "%s",
                 "evidence": "Scan 4711"}""".formatted(signatory, consents, on));
    }

    /** An officer makes a link for somebody; the answer. */
    static Response link(String request, String signatory) {
        return Step.put(OFFICER, request, "/link", "{\"signatoryId\": \"" + signatory + "\"}");
    }

    /** The path of the page that a link opens. */
    static String page(Response link) {
        String address = link.path("address");
        return address.substring(address.indexOf("/forms/"));
    }

    /** Sends the page, as a browser does; names and values in turn. */
    static Response send(String page, String... fields) {
        var request = RestAssured.given().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request.post(page);
    }
}
