package safeguarding.conference.plan.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tasks of one plan. */
@Schema(description = "The tasks of one plan, the earliest due first.")
public record TaskPage(@Schema(required = true) List<TaskView> items) {}
