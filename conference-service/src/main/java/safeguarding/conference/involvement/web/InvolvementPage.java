package safeguarding.conference.involvement.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lines of one conference. */
@Schema(description = "The lines of one conference that the caller may see.")
public record InvolvementPage(@Schema(required = true) List<InvolvementView> items) {}
