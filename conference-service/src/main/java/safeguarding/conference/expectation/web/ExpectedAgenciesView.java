package safeguarding.conference.expectation.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is expected at one conference. */
@Schema(description = "Who is expected at one conference; removed ones among them.")
public record ExpectedAgenciesView(@Schema(required = true) List<ExpectedAgencyView> items) {}
