package safeguarding.licensing.employers;

import safeguarding.licensing.fixture.Call;

/** Everything that can happen to what employers offer. */
public final class EmployerStory {

    private EmployerStory() {}

    /** Lets it happen. */
    public static void happens() {
        var licence = Offers.draft();
        var offer = Offers.offer(Offers.today(), Offers.today().plusMonths(3));
        Call.as("licensing-officer")
                .header("If-Match", Call.as("licensing-officer").get(licence).header("ETag"))
                .body("{\"offer\": " + offer + "}")
                .put(licence.replace("/licences/", "/employer-registrations/"))
                .then()
                .statusCode(200);
    }
}
