package safeguarding.licensing.children.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.children.Signatory;
import safeguarding.platform.coding.Codes;

/** Somebody who may sign for a child, or could once. */
@Schema(name = "LicensedChildSignatory", description = "Somebody who may sign for a child, or could once.")
public record SignatoryView(
        @Schema(required = true) UUID signatoryId,

        @Schema(
                required = true,
                enumeration = {"parent", "head-teacher"})
        String role,

        @Schema(required = true) String name,

        @Schema(description = "The verified address; absent: is asked on paper.") @Nullable
        String email,

        @Schema(required = true, description = "From where the officer knows it.")
        String how,

        @Schema(required = true) LocalDate verifiedOn,

        @Schema(required = true, description = "Staff number of the officer.")
        String verifiedBy,

        @Schema(description = "Since when the person does not sign any more; absent while it may.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why not.") @Nullable String withdrawnBecause) {

    static SignatoryView of(Signatory it) {
        return new SignatoryView(
                it.signatoryId(),
                Codes.of(it.role()),
                it.name(),
                it.email(),
                Codes.of(it.how()),
                it.on(),
                it.by(),
                it.withdrawnOn(),
                it.withdrawnBecause());
    }

    @Override
    public String toString() {
        return "SignatoryView[masked]";
    }
}
