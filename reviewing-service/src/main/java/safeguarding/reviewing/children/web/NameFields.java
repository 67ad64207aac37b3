package safeguarding.reviewing.children.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.children.ChildName;

/** What a child is called. */
@Schema(name = "ReviewingChildName", description = "What a child is called.")
public record NameFields(
        @Schema(description = "Given names.", examples = "Amina Rose") @Size(max = 200) @Nullable
        String given,

        @Schema(description = "Family name.", examples = "Hale") @Size(max = 200) @Nullable
        String family,

        @Schema(description = "Other name the child goes by.", examples = "Minnie") @Size(max = 200) @Nullable
        String knownAs) {

    static @Nullable NameFields of(ChildName name) {
        return name.equals(ChildName.UNKNOWN) ? null : new NameFields(name.given(), name.family(), name.knownAs());
    }

    /** The name in the words of the domain; absent fields mean that it is not known. */
    public static ChildName read(@Nullable NameFields fields) {
        return fields == null ? ChildName.UNKNOWN : new ChildName(fields.given, fields.family, fields.knownAs);
    }

    @Override
    public String toString() {
        return "NameFields[masked]";
    }
}
