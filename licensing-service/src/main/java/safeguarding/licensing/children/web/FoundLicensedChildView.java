package safeguarding.licensing.children.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child that was found, and by what. */
@Schema(name = "FoundLicensedChild", description = "A child that was found, and by what.")
public record FoundLicensedChildView(
        @Schema(
                required = true,
                enumeration = {"council-child-id", "name-and-date-of-birth"})
        String foundBy,

        @Schema(required = true) LicensedChildView child) {}
