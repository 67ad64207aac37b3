package safeguarding.conference.drift.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules of the drift radar. */
@Schema(name = "DriftRules", description = "The rules of the drift radar, in their order.")
public record DriftRulesView(
        @Schema(required = true, maxItems = 20) List<DriftRuleView> items) {

    public DriftRulesView {
        items = List.copyOf(items);
    }
}
