package safeguarding.reviewing.careplan.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules of drift in permanence. */
@Schema(name = "PermanenceDriftRules", description = "The rules of drift in permanence, in their order.")
public record PermanenceDriftRulesView(
        @Schema(required = true, maxItems = 20) List<PermanenceDriftRuleView> items) {

    public PermanenceDriftRulesView {
        items = List.copyOf(items);
    }
}
