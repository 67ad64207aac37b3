package safeguarding.reviewing.children.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.children.NationalIdentifiers;

/** National identifiers; a faulty one is kept and flagged. */
@Schema(name = "ReviewingChildIdentifiers", description = "National identifiers; a faulty one is kept and flagged.")
public record IdentifierFields(
        @Schema(description = "Ten digits, the last of which checks the others.", examples = "9990000018")
        @Size(max = 20)
        @Nullable
        String nhsNumber,

        @Schema(description = "A check letter and twelve digits.", examples = "D936200115001") @Size(max = 20) @Nullable
        String uniquePupilNumber,

        @Schema(description = "Why there is no UPN: UN1 to UN5.", examples = "UN1") @Size(max = 10) @Nullable
        String upnUnknownReason) {

    static @Nullable IdentifierFields of(NationalIdentifiers identifiers) {
        if (identifiers.equals(NationalIdentifiers.NONE)) {
            return null;
        }
        var nhs = identifiers.nhsNumber();
        var upn = identifiers.upn();
        return new IdentifierFields(
                nhs == null ? null : nhs.written(), upn == null ? null : upn.written(), identifiers.upnUnknownReason());
    }

    /** The identifiers in the words of the domain. */
    public static NationalIdentifiers read(@Nullable IdentifierFields fields) {
        return fields == null
                ? NationalIdentifiers.NONE
                : NationalIdentifiers.written(fields.nhsNumber, fields.uniquePupilNumber, fields.upnUnknownReason);
    }

    @Override
    public String toString() {
        return "IdentifierFields[masked]";
    }
}
