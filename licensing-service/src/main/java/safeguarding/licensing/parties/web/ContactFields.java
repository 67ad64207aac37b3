package safeguarding.licensing.parties.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.parties.Contact;

/** Somebody to write to or ring. */
@Schema(name = "LicensingContact", description = "Somebody to write to or ring.")
public record ContactFields(
        @Schema(required = true, examples = "Pat Sample") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "What the person does there.", examples = "Shop manager") @Size(max = 100) @Nullable
        String role,

        @Schema(description = "An e-mail address.", examples = "office@shop.example")
        @Pattern(regexp = "[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+")
        @Size(max = 254)
        @Nullable
        String email,

        @Schema(examples = "01632 960123") @Pattern(regexp = "\\+?[0-9 ()]{7,20}") @Size(max = 20) @Nullable
        String telephone) {

    static ContactFields of(Contact contact) {
        return new ContactFields(contact.name(), contact.role(), contact.email(), contact.telephone());
    }

    Contact read() {
        return new Contact(name, role, email, telephone);
    }

    @Override
    public String toString() {
        return "ContactFields[masked]";
    }
}
