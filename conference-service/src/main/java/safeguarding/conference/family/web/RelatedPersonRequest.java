package safeguarding.conference.family.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.Person;
import safeguarding.conference.family.Relation;
import safeguarding.conference.family.RelationRole;
import safeguarding.platform.coding.Codes;

/** Somebody around a child, as it is now; what is absent is not known. */
@Schema(description = "Somebody around a child, as it is now; what is absent is not known.")
public record RelatedPersonRequest(
        @Schema(required = true, examples = "mother") @NotNull
        String role,

        @Schema(required = true, description = "Whether the person has parental responsibility in law.") @NotNull
        Boolean parentalResponsibility,

        @Schema(required = true, description = "Whether the person is in the child's household.") @NotNull
        Boolean livesWithChild,

        @Schema(description = "For a sibling who is a registered child.") @Nullable
        UUID linkedChildId,

        @Schema(examples = "Ruth") @Size(max = 200) @Nullable
        String given,

        @Schema(examples = "Hale") @Size(max = 200) @Nullable
        String family,

        @Nullable LocalDate dateOfBirth,
        @Size(max = 50) @Nullable String phone,

        @Schema(description = "How to reach the person without danger to anybody.") @Size(max = 1000) @Nullable
        String safeContact,

        @Schema(examples = "Polish") @Size(max = 100) @Nullable
        String interpreterLanguage,

        @Schema(description = "Since when.") @Nullable LocalDate from,

        @Schema(description = "Until when; absent while it lasts.") @Nullable
        LocalDate to) {

    /** The relation in the words of the domain. */
    public Relation relation() {
        return new Relation(
                Codes.read("role", role, RelationRole.class),
                parentalResponsibility,
                livesWithChild,
                linkedChildId,
                from,
                to);
    }

    /** The person in the words of the domain. */
    public Person person() {
        return new Person(given, family, dateOfBirth, phone, safeContact, interpreterLanguage);
    }

    @Override
    public String toString() {
        return "RelatedPersonRequest[masked]";
    }
}
