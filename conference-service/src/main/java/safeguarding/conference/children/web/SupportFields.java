package safeguarding.conference.children.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Support;

/** What and who the child needs around a conference. */
@Schema(name = "ChildSupport", description = "What and who the child needs around a conference.")
public record SupportFields(
        @Schema(description = "Language, or way of signing, that an interpreter is needed for.", examples = "Polish")
        @Size(max = 100)
        @Nullable
        String interpreterLanguage,

        @Schema(description = "The child's advocate and how to reach them.") @Size(max = 500) @Nullable
        String advocate,

        @Schema(description = "Name or code of the GP practice.", examples = "Elm Practice") @Size(max = 200) @Nullable
        String gpPractice,

        @Schema(description = "Name or code of the school.", examples = "Beech Primary") @Size(max = 200) @Nullable
        String school) {

    private static final SupportFields NONE = new SupportFields(null, null, null, null);

    static @Nullable SupportFields of(Support support) {
        var fields = new SupportFields(
                support.interpreterLanguage(), support.advocate(), support.gpPractice(), support.school());
        return fields.equals(NONE) ? null : fields;
    }

    /** The support in the words of the domain, with the instruction that stands beside it. */
    public static Support read(@Nullable SupportFields fields, @Nullable String safeContact) {
        var given = Objects.requireNonNullElse(fields, NONE);
        return new Support(given.interpreterLanguage, given.advocate, given.gpPractice, given.school, safeContact);
    }

    @Override
    public String toString() {
        return "SupportFields[masked]";
    }
}
