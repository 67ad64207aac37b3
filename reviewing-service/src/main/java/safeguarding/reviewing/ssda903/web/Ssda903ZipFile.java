package safeguarding.reviewing.ssda903.web;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A set as the document names it; it is never read as a whole. */
@Schema(
        name = "Ssda903ZipFile",
        type = SchemaType.STRING,
        format = "binary",
        maxLength = 16_777_216,
        description = "A zip of CSV files of the SSDA903 return, each with its exact header.")
public final class Ssda903ZipFile {

    private Ssda903ZipFile() {}
}
