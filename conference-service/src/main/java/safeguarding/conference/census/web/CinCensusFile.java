package safeguarding.conference.census.web;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A census file as the document names it; it is never read as a whole. */
@Schema(
        name = "CinCensusFile",
        type = SchemaType.STRING,
        format = "binary",
        maxLength = 536_870_912,
        description = "A census file in XML: Message with its Header and Children, without a document type.")
public final class CinCensusFile {

    private CinCensusFile() {}
}
