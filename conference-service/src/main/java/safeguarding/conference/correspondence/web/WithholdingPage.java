package safeguarding.conference.correspondence.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is kept from whom in letters about a child. */
@Schema(description = "What is or was kept from whom in letters about a child.")
public record WithholdingPage(@Schema(required = true) List<WithholdingView> items) {}
