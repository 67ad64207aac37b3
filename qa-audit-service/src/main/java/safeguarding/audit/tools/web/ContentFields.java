package safeguarding.audit.tools.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.tools.Descriptor;
import safeguarding.audit.tools.Section;
import safeguarding.audit.tools.ToolContent;

/** What a version of a tool asks. */
@Schema(name = "AuditToolContent", description = "What a version of an audit tool asks.")
public record ContentFields(
        @Schema(required = true, description = "Scale in which cases are graded (F3).", examples = "sif-2013")
        @NotBlank
        @Size(max = 60)
        String gradeScale,

        @Schema(required = true) @NotEmpty @Size(max = 30) List<@Valid @NotNull SectionFields> sections,

        @Schema(required = true, description = "What work of each grade of the scale looks like, the best first.")
        @NotEmpty
        @Size(max = 20)
        List<@Valid @NotNull DescriptorFields> descriptors) {

    static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    static final String CODE_MESSAGE = "small letters, digits and single hyphens";

    /** Questions that belong together. */
    @Schema(name = "AuditSection", description = "Questions that belong together.")
    public record SectionFields(
            @Schema(required = true, description = "Stable code within the tool.")
            @NotNull
            @Size(max = 60)
            @Pattern(regexp = CODE, message = CODE_MESSAGE)
            String code,

            @Schema(required = true) @NotBlank @Size(max = 300)
            String title,

            @Schema(required = true) @NotEmpty @Size(max = 100)
            List<@Valid @NotNull QuestionFields> questions) {}

    /** What work of a grade looks like. */
    @Schema(name = "AuditGradeDescriptor", description = "What work of a grade looks like.")
    public record DescriptorFields(
            @Schema(required = true, description = "Code of the grade within the scale.") @NotBlank @Size(max = 60)
            String grade,

            @Schema(required = true) @NotBlank @Size(max = 2000)
            String text) {}

    static ContentFields of(ToolContent content) {
        return new ContentFields(
                content.gradeScale(),
                content.sections().stream()
                        .map(section -> new SectionFields(
                                section.code(),
                                section.title(),
                                section.questions().stream()
                                        .map(QuestionFields::of)
                                        .toList()))
                        .toList(),
                content.descriptors().stream()
                        .map(descriptor -> new DescriptorFields(descriptor.grade(), descriptor.text()))
                        .toList());
    }

    ToolContent read() {
        return new ToolContent(
                gradeScale,
                sections.stream()
                        .map(section -> new Section(
                                section.code,
                                section.title,
                                section.questions.stream()
                                        .map(QuestionFields::read)
                                        .toList()))
                        .toList(),
                descriptors.stream()
                        .map(descriptor -> new Descriptor(descriptor.grade, descriptor.text))
                        .toList());
    }
}
