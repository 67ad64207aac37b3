package safeguarding.reviewing.childsummary.web;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A summary as a page or as plain text, as the document describes it. */
@Schema(
        name = "ReviewChildSummaryText",
        description = "A summary for a child as one text in UTF-8: a page in HTML, or plain text.",
        type = SchemaType.STRING,
        maxLength = 1_000_000)
final class SummaryText {

    private SummaryText() {}
}
