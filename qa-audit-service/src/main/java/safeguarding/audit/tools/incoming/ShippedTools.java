package safeguarding.audit.tools.incoming;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import safeguarding.audit.neighbours.KnownGrades;

/**
 * Takes in the tools that come with the service: one version for each scale of grades, published. What is here already, in
 * whatever state, is left alone, so that a start changes nothing; a later release brings its content as further versions.
 */
@ApplicationScoped
class ShippedTools {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final List<String> CODES = List.of(
            "child-in-need-plans",
            "supervision",
            "core-groups",
            "partner-engagement",
            "family-support-workers",
            "neglect-and-long-plans",
            "child-protection-plans",
            "looked-after-care-plans");

    private final TakingShippedTool taking;
    private final KnownGrades grades;

    ShippedTools(TakingShippedTool taking, KnownGrades grades) {
        this.taking = taking;
        this.grades = grades;
    }

    void takeIn(@Observes StartupEvent start) {
        for (var code : CODES) {
            var shipped = read(code);
            var contents = grades.scales().stream()
                    .map(scale -> shipped.content(scale, grades.bestFirst(scale)))
                    .toList();
            taking.take(shipped.tool(), contents);
        }
    }

    static ShippedTool read(String code) {
        var resource = "/tools/" + code + ".json";
        try (InputStream json = Objects.requireNonNull(ShippedTools.class.getResourceAsStream(resource), resource)) {
            return JSON.readValue(json, ShippedTool.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
