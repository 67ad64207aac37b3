package safeguarding.licensing.children.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.children.SignatoryRole;
import safeguarding.licensing.children.VerificationMeans;
import safeguarding.licensing.children.VerifyingSignatories;
import safeguarding.platform.coding.Codes;

/** Who may sign for a child, as the officer found out. */
@Schema(description = "Who may sign for a child, as the officer found out independently of any application.")
public record RecordLicensedChildSignatoryRequest(
        @Schema(
                required = true,
                description = "parent: has parental responsibility; head-teacher: heads the child's school.",
                enumeration = {"parent", "head-teacher"})
        @NotBlank
        @Size(max = 20)
        String role,

        @Schema(required = true, description = "What the person is called.", examples = "Pat Sample")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(
                description =
                        "An address that the officer knows from elsewhere than the application; absent: is asked on"
                                + " paper.",
                examples = "parent@example.com")
        @Email
        @Size(max = 254)
        @Nullable
        String email,

        @Schema(
                required = true,
                description = "From where the officer knows it.",
                enumeration = {
                    "school-record",
                    "birth-certificate",
                    "court-order",
                    "seen-in-person",
                    "rung-back",
                    "register-of-schools"
                })
        @NotBlank
        @Size(max = 30)
        String how,

        @Schema(required = true, description = "Civil date on which it was found out; never in the future.") @NotNull
        LocalDate verifiedOn) {

    VerifyingSignatories.Found read() {
        return new VerifyingSignatories.Found(
                Codes.read("role", role, SignatoryRole.class),
                name.strip(),
                email,
                Codes.read("how", how, VerificationMeans.class),
                verifiedOn);
    }

    @Override
    public String toString() {
        return "RecordLicensedChildSignatoryRequest[masked]";
    }
}
