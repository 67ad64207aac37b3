package safeguarding.gateway.planenquiry.web;

import io.opentelemetry.api.trace.Span;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.problem.ProblemType;

/** The problem that stands for an answer when nobody can be asked: it names whom to ring. */
@Schema(
        name = "PlanEnquiryProblem",
        description = "Nobody could be asked. This says nothing of the child: ring one of the numbers.")
public record NobodyToAsk(
        @Schema(required = true, examples = "urn:safeguarding:problem:unavailable")
        URI type,

        @Schema(required = true) String title,

        @Schema(required = true, minimum = "400", maximum = "599")
        int status,

        @Schema(required = true) String detail,

        @Schema(required = true, description = "Whom to ring instead.")
        List<RingView> ring,

        @Schema(required = true) String traceId) {

    /** For the document. */
    static final String EXAMPLE = """
            {"type": "urn:safeguarding:problem:unavailable", "title": "The service cannot answer at the moment",
             "status": 503,
             "detail": "The enquiry could not be answered. This says neither that the child is on a plan nor that it is not: ring the unit.",
             "ring": [{"name": "Safeguarding Unit", "telephone": "01632 960100", "hours": "Monday to Friday, 9:00 to 17:00"},
                      {"name": "Emergency Duty Team", "telephone": "01632 960199", "hours": "At all other hours"}],
             "traceId": "0af7651916cd43dd8448eb211c80319c"}
            """;

    private static final String RING_THE_UNIT =
            "The enquiry could not be answered. This says neither that the child is on a plan nor that it is not: ring"
                    + " the unit.";

    static NobodyToAsk butRing(List<RingView> ring) {
        var type = ProblemType.UNAVAILABLE;
        return new NobodyToAsk(
                type.uri(),
                type.title(),
                type.status(),
                RING_THE_UNIT,
                ring,
                Span.current().getSpanContext().getTraceId());
    }
}
