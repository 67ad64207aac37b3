package safeguarding.audit.agreements;

import safeguarding.audit.fixture.Step;

/** Everything that can happen to an agreement. */
public final class AgreementStory {

    private AgreementStory() {}

    /** Lets it happen. */
    public static void happens() {
        var path = Agreements.registered();
        var details = "{\"details\": %s}".formatted(Agreements.details("2014-01-31"));
        Step.put("qa-manager", path, "", details).then().statusCode(200);
        goes(path, "/reviews", Agreements.review("2013-11-01", "2014-11-01"));
        goes(path, "/readings", Agreements.reading("2013-09-30", 3, 4));
        goes(path, "/renewals", "{\"term\": " + Agreements.term("2014-04-01", "2015-03-31") + "}");
        goes(path, "/ends", "{\"on\": \"2013-11-01\", \"reason\": \"Mistyped.\"}");
    }

    private static void goes(String path, String below, String body) {
        Step.post("qa-manager", path, below, body).then().statusCode(200);
    }
}
