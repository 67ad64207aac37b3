package safeguarding.conference.involvement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.ReportSection;
import safeguarding.conference.involvement.ReportSectionCode;
import safeguarding.conference.involvement.WrittenReport;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** An agency's report in its own words. */
@Schema(
        description =
                "An agency's report in its own words, in sections. A later one about the same children replaces it.")
public record HandedInReportRequest(
        @Schema(
                description =
                        "The children it is about; all children of the invitation whom the agency may see when absent.")
        @Size(min = 1, max = 30)
        @Nullable
        List<@NotNull UUID> childIds,

        @Schema(required = true, description = "Each section once.") @NotNull @Size(min = 1, max = 8)
        List<@NotNull @Valid ReportSectionFields> sections,

        @Schema(required = true, description = "Who wrote it, as an office; never a name.", examples = "GP")
        @NotBlank
        @Size(max = 100)
        String authorRole) {

    WrittenReport read(Collection<UUID> visible) {
        var codes = sections.stream().map(ReportSectionFields::code).toList();
        if (Set.copyOf(codes).size() < codes.size()) {
            throw ProblemException.invalid("sections", "Each section comes once.");
        }
        var about = childIds == null ? visible : childIds;
        if (!visible.containsAll(about)) {
            throw ProblemException.invalid("childIds", "The conference is not about all of these children.");
        }
        return new WrittenReport(
                List.copyOf(about),
                sections.stream().map(ReportSectionFields::read).toList(),
                authorRole);
    }

    @Override
    public String toString() {
        return "HandedInReportRequest[masked]";
    }

    /** One section. */
    @Schema(name = "ReportSection", description = "One section of an agency's report.")
    public record ReportSectionFields(
            @Schema(
                    required = true,
                    enumeration = {
                        "involvement",
                        "health-and-development",
                        "parenting",
                        "family-and-environment",
                        "risks",
                        "strengths",
                        "voice-of-the-child",
                        "recommendation"
                    })
            @NotNull
            String section,

            @Schema(required = true, description = "Plain text.") @NotBlank @Size(max = 20000)
            String text) {

        ReportSectionCode code() {
            return Codes.read("sections.section", section, ReportSectionCode.class);
        }

        ReportSection read() {
            return new ReportSection(code(), text);
        }

        @Override
        public String toString() {
            return "ReportSectionFields[masked]";
        }
    }
}
