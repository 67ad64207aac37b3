package safeguarding.audit.sampling;

import java.util.UUID;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.population.Populated;
import safeguarding.audit.programmes.Programmed;

/** Everything that can happen to samples. */
public final class SamplingStory {

    private SamplingStory() {}

    /** Lets it happen. */
    public static void happens() {
        var area = "area-" + UUID.randomUUID();
        Populated.plans(3, area);
        var sample = Sampled.ofArea(Programmed.audit("child-protection-plan"), area, 2);
        var drawn = Sampled.cases(sample).getFirst();
        Call.as("qa-manager")
                .header("If-Match", Call.as("qa-manager").get(drawn).header("ETag"))
                .body("{\"conflicts\": [{\"staffId\": \"S1301\", \"ground\": \"other\", \"words\": \"Mistyped\"}]}")
                .put(drawn + "/conflicts")
                .then()
                .statusCode(200);
        Call.as("qa-manager")
                .header("If-Match", Call.as("qa-manager").get(drawn).header("ETag"))
                .body("{\"reason\": \"other\", \"words\": \"Mistyped\"}")
                .post(drawn + "/replacements")
                .then()
                .statusCode(200);
    }
}
