package safeguarding.reviewing.ofsted.web;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list as the document names it; it is never read as a whole. */
@Schema(
        name = "ReviewingInspectionListFile",
        type = SchemaType.STRING,
        format = "binary",
        maxLength = 536_870_912,
        description = "A list of Annex A: the headers, then a row for each child.")
final class InspectionFile {

    private InspectionFile() {}
}
