package safeguarding.audit.feedback.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.feedback.Asked;
import safeguarding.audit.feedback.Audience;
import safeguarding.audit.feedback.CollectionDetails;
import safeguarding.audit.feedback.FeedbackMethod;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** Everything about a collection of feedback that can change. */
@Schema(name = "FeedbackCollectionDetails", description = "Everything about a collection of feedback that can change.")
public record CollectionFields(
        @Schema(required = true, description = "What people call it.") @NotBlank @Size(max = 300)
        String title,

        @Schema(required = true, description = "Who asks, or on whose request.") @NotBlank @Size(max = 300)
        String source,

        @Schema(
                required = true,
                enumeration = {"survey", "interview", "focus-group", "telephone", "online", "letter"})
        @NotNull
        String method,

        @Schema(required = true, description = "Who is asked and how many: each kind once.") @NotEmpty @Size(max = 4)
        List<@Valid @NotNull AskedFields> audience,

        @Schema(required = true, description = "What people were told of the use of their words.")
        @NotBlank
        @Size(max = 2000)
        String consentBasis,

        @Schema(required = true, description = "First civil date on which people answer.") @NotNull
        LocalDate opensOn,

        @Schema(description = "The audit it belongs to; absent when none.") @Nullable
        UUID auditId,

        @Schema(description = "Code of the area; absent for the whole council.") @Size(max = 50) @Nullable
        String area) {

    static CollectionFields of(CollectionDetails it) {
        return new CollectionFields(
                it.title(),
                it.source(),
                Codes.of(it.method()),
                it.audience().all().stream().map(AskedFields::of).toList(),
                it.consentBasis(),
                it.opensOn(),
                it.auditId(),
                it.area());
    }

    CollectionDetails read() {
        var asked = audience.stream().map(AskedFields::read).toList();
        if (asked.stream().map(Asked::from).distinct().count() != asked.size()) {
            throw ProblemException.invalid("details.audience", "Each kind stands there once.");
        }
        return new CollectionDetails(
                title,
                source,
                Codes.read("details.method", method, FeedbackMethod.class),
                new Audience(asked),
                consentBasis,
                opensOn,
                auditId,
                area);
    }
}
