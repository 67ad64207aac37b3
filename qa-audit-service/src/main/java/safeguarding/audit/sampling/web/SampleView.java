package safeguarding.audit.sampling.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.sampling.AuditSample;
import safeguarding.audit.sampling.InWords;
import safeguarding.platform.coding.Codes;

/** A sample, with everything that is needed to draw it again. */
@Schema(name = "AuditSample", description = "A sample, with everything that is needed to draw it again.")
public record SampleView(
        @Schema(required = true) UUID sampleId,
        @Schema(required = true) UUID auditId,

        @Schema(
                required = true,
                enumeration = {
                    "child-protection-plan",
                    "looked-after",
                    "child-in-need",
                    "supervision-file",
                    "family-support"
                })
        String caseKind,

        @Schema(required = true, description = "The question, as data.")
        QuestionFields query,

        @Schema(
                required = true,
                description = "The same in a sentence.",
                examples = "Children with a child protection plan on 28 November 2013, of category neglect.")
        String queryInWords,

        @Schema(required = true, description = "Codes by which cases are told apart.")
        List<String> strata,

        @Schema(
                required = true,
                enumeration = {"proportional", "equal", "given"})
        String allotment,

        @Schema(required = true, maxProperties = 200, description = "How many of each stratum, where that was given.")
        Map<String, Integer> numbers,

        @Schema(required = true, minimum = "1", description = "How many cases were wanted.")
        int size,

        @Schema(required = true) String seed,

        @Schema(required = true, description = "What the publishers had recorded by this instant was known.")
        Instant knownAt,

        @Schema(required = true) LocalDate drawnOn,

        @Schema(required = true, description = "Staff number of who drew it.")
        String drawnBy,

        @Schema(required = true, minimum = "0", description = "Among how many cases was drawn.")
        int frameSize,

        @Schema(required = true, description = "SHA-256 of the frame (SA4).")
        String frameDigest,

        @Schema(required = true, minimum = "0", description = "How many cases were drawn at first.")
        int drawn,

        @Schema(description = "That fewer cases were drawn than wanted, and why; absent otherwise.") @Nullable
        String remark,

        @Schema(required = true, description = "Its cases.") URI cases,

        @Schema(required = true, description = "Among which cases was drawn.")
        URI frame,

        @Schema(required = true) URI link) {

    static SampleView of(AuditSample sample, Links links) {
        var asked = sample.asked();
        var design = asked.design();
        return new SampleView(
                sample.id(),
                sample.auditId(),
                Codes.of(asked.question().kind()),
                QuestionFields.of(asked.question()),
                InWords.of(asked.question()),
                design.strata(),
                design.allotment() == null ? "given" : Codes.of(design.allotment()),
                design.numbers(),
                design.size(),
                design.seed(),
                asked.knownAt(),
                asked.on(),
                asked.by(),
                sample.frameSize(),
                sample.frameDigest(),
                sample.drawn(),
                remark(sample),
                links.to("/v1/sample-cases?sampleId=" + sample.id()),
                links.to("/v1/samples/" + sample.id() + "/frame"),
                links.auditSample(sample.id()));
    }

    private static @Nullable String remark(AuditSample sample) {
        var wanted = sample.asked().design().size();
        if (sample.drawn() >= wanted) {
            return null;
        }
        return sample.drawn() == sample.frameSize()
                ? "There are %d such cases only: all of them are in the sample, instead of %d."
                        .formatted(sample.frameSize(), wanted)
                : "Some strata have fewer cases than were wanted of them: %d were drawn, instead of %d."
                        .formatted(sample.drawn(), wanted);
    }
}
