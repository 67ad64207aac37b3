package safeguarding.conference.plan.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decisions of one conference. */
@Schema(description = "What one conference decided for the children whom the caller may see.")
public record DecisionPage(@Schema(required = true) List<DecisionView> items) {}
