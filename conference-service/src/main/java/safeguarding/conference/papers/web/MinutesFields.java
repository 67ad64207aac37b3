package safeguarding.conference.papers.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.papers.MinutesSection;
import safeguarding.conference.papers.MinutesSections;
import safeguarding.conference.sight.Readers;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.identity.Identifiers;

/** The full record of a conference. */
@Schema(name = "MinutesFields", description = "The full record of a conference, section by section.")
public record MinutesFields(
        @Schema(required = true, description = "In their order.") @NotEmpty @Size(max = 60)
        List<@Valid @NotNull SectionFields> sections) {

    MinutesSections read() {
        return new MinutesSections(sections.stream().map(SectionFields::read).toList());
    }

    @Override
    public String toString() {
        return "MinutesFields[masked]";
    }

    /** One section. */
    @Schema(name = "MinutesSectionFields", description = "One section of the minutes.")
    public record SectionFields(
            @Schema(description = "The section as it was given out before; absent for a new one.") @Nullable
            UUID sectionId,

            @Schema(required = true, examples = "The child's health") @NotBlank @Size(max = 200)
            String heading,

            @Schema(required = true, description = "What was said and found, in words.") @NotBlank @Size(max = 20000)
            String wording,

            @Schema(
                    required = true,
                    description =
                            "Who may read it beside the unit: professionals is their confidential part, which no letter to the family carries.",
                    enumeration = {"everybody", "professionals", "unit"})
            @NotNull
            String readers) {
        MinutesSection read() {
            return new MinutesSection(
                    sectionId == null ? Identifiers.next() : sectionId,
                    heading,
                    wording,
                    Codes.read("sections.readers", readers, Readers.class));
        }

        @Override
        public String toString() {
            return "SectionFields[masked]";
        }
    }
}
