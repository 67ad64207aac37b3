package safeguarding.audit.reports;

import io.restassured.response.Response;
import safeguarding.audit.fixture.Call;

/** Yearly reports of tests. */
final class YearReport {

    private YearReport() {}

    /** The address of the report of a year. */
    static String of(String year) {
        return "/v1/annual-reports/" + year;
    }

    /** Says something in a section, of the report as it stands. */
    static Response says(String year, String section, String text) {
        return Call.as("qa-manager")
                .header("If-Match", version(year))
                .body("{\"text\": \"%s\"}".formatted(text))
                .put(of(year) + "/commentary/" + section);
    }

    /** Publishes the report as it stands. */
    static Response publishes(String year, String body) {
        return publishes(year, version(year), body);
    }

    /** Publishes a version of the report. */
    static Response publishes(String year, String version, String body) {
        return Call.as("head-of-safeguarding")
                .header("If-Match", version)
                .body(body)
                .post(of(year) + "/publication");
    }

    /** The version that a change needs. */
    static String version(String year) {
        return Call.as("qa-manager")
                .get(of(year) + "/commentary/summary")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
