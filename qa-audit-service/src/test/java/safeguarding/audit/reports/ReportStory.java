package safeguarding.audit.reports;

/** Everything that can happen to the report of a year. */
public final class ReportStory {

    private ReportStory() {}

    /** Lets it happen. */
    public static void happens() {
        YearReport.says("1990-91", "summary", "Mistyped.").then().statusCode(200);
        YearReport.publishes("1990-91", "{\"reason\": \"Mistyped.\"}").then().statusCode(201);
    }
}
