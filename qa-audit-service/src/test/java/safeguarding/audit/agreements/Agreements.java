package safeguarding.audit.agreements;

import io.restassured.response.Response;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.calls.Path;

/** Agreements of tests. */
public final class Agreements {

    private Agreements() {}

    /** What is said of an agreement. */
    public static String details(String reviewDueOn) {
        return """
                {"title": "Coming to conferences", "parties": [{"kind": "probation", "organisation": "Mistyped Trust"},
                 {"kind": "general-practice", "organisation": "Practices of the county"}],
                 "points": ["A report for each conference.", "Somebody who knows the family comes."],
                 "reviewDueOn": "%s", "indicatorId": "agencies-attending", "agency": "probation"}""".formatted(reviewDueOn);
    }

    /** A term. */
    public static String term(String from, String to) {
        return "{\"signedOn\": \"2013-04-01\", \"validFrom\": \"%s\", \"validTo\": \"%s\"}".formatted(from, to);
    }

    /** A body that registers one. */
    public static String body(String reviewDueOn, String from, String to) {
        return "{\"details\": %s, \"term\": %s}".formatted(details(reviewDueOn), term(from, to));
    }

    /** Registers one. */
    public static Response registering(String body) {
        return Call.creating("qa-manager").body(body).post("/v1/partner-agreements");
    }

    /** The path of a new agreement, from April 2013 for a year, reviewed by the end of 2013. */
    public static String registered() {
        return Path.of(registering(body("2013-12-31", "2013-04-01", "2014-03-31")));
    }

    /** A review. */
    public static String review(String on, String next) {
        return "{\"on\": \"%s\", \"outcome\": \"Mistyped.\", \"nextDueOn\": \"%s\"}".formatted(on, next);
    }

    /** A reading. */
    public static String reading(String asAt, int attended, int invited) {
        return "{\"asAt\": \"%s\", \"attended\": %d, \"invited\": %d, \"source\": \"conference-indicator\"}"
                .formatted(asAt, attended, invited);
    }
}
