package safeguarding.audit.tools.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.AnswerType;
import safeguarding.audit.tools.Option;
import safeguarding.audit.tools.Question;
import safeguarding.platform.coding.Codes;

/** One question of a tool. */
@Schema(name = "AuditQuestion", description = "One question of an audit tool.")
public record QuestionFields(
        @Schema(required = true, description = "Stable code within the tool.", examples = "child-seen-alone")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = ContentFields.CODE, message = ContentFields.CODE_MESSAGE)
        String code,

        @Schema(required = true) @NotBlank @Size(max = 500) String text,

        @Schema(required = true, description = "What to look at, and how to judge it.") @NotBlank @Size(max = 2000)
        String guidance,

        @Schema(
                required = true,
                enumeration = {"yes-no", "yes-partly-no", "grade", "choice", "number", "date", "text"})
        @NotNull
        String type,

        @Schema(required = true, description = "How much it counts; 0 for what is not scored.")
        @NotNull
        @Min(0)
        @Max(10)
        Integer weight,

        @Schema(required = true, description = "Whether an audit cannot be submitted without an answer.") @NotNull
        Boolean required,

        @Schema(
                required = true,
                description = "Whether not-applicable is an answer; it leaves numerator and denominator.")
        @NotNull
        Boolean mayNotApply,

        @Schema(description = "What can be chosen; only for a choice.") @Size(max = 20) @Nullable
        List<@Valid @NotNull OptionFields> options) {

    /** One answer that can be chosen. */
    @Schema(name = "AuditOption", description = "One answer that can be chosen.")
    public record OptionFields(
            @Schema(required = true)
            @NotNull
            @Size(max = 60)
            @Pattern(regexp = ContentFields.CODE, message = ContentFields.CODE_MESSAGE)
            String code,

            @Schema(required = true) @NotBlank @Size(max = 300)
            String text,

            @Schema(required = true, description = "What it is worth, in percent of the weight.")
            @NotNull
            @Min(0)
            @Max(100)
            Integer percent) {}

    static QuestionFields of(Question question) {
        return new QuestionFields(
                question.code(),
                question.text(),
                question.guidance(),
                Codes.of(question.type()),
                question.weight(),
                question.required(),
                question.mayNotApply(),
                question.options().isEmpty()
                        ? null
                        : question.options().stream()
                                .map(option -> new OptionFields(option.code(), option.text(), option.percent()))
                                .toList());
    }

    Question read() {
        return new Question(
                code,
                text,
                guidance,
                Codes.read("content.sections.questions.type", type, AnswerType.class),
                weight,
                required,
                mayNotApply,
                Objects.requireNonNullElse(options, List.<OptionFields>of()).stream()
                        .map(option -> new Option(option.code, option.text, option.percent))
                        .toList());
    }
}
