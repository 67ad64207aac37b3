package safeguarding.gateway.planenquiry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import safeguarding.gateway.composition.AskingServices;
import safeguarding.gateway.composition.Contribution;
import safeguarding.gateway.composition.Question;
import safeguarding.gateway.composition.RefusedByService;
import safeguarding.gateway.routing.Upstreams;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/**
 * Asks the conference service, which alone answers. Whatever is no answer of it (away, too slow, something else in its
 * place) is nobody's answer: the caller is told to ring.
 */
@ApplicationScoped
public class AskingAboutPlan {

    private static final Logger LOG = Logger.getLogger(AskingAboutPlan.class);
    private static final String SERVICE = "conference";
    private static final String PATH = "/v1/plan-enquiries";

    private final AskingServices asking;
    private final Upstreams services;

    AskingAboutPlan(AskingServices asking, Upstreams services) {
        this.asking = asking;
        this.services = services;
    }

    /** The service's answer, unchanged; empty when there was none. A refusal of the question becomes its own problem. */
    public Optional<JsonNode> ask(Question question) {
        var service = services.named(SERVICE);
        if (service.isEmpty()) {
            LOG.error("A plan enquiry could not be asked: no conference service is set");
            return Optional.empty();
        }
        return switch (asking.ask(Map.of(service.get(), PATH), question).getFirst()) {
            case Contribution.Present present -> Optional.of(present.content());
            case Contribution.Refused refused -> throw RefusedByService.asProblem(refused);
            case Contribution.NotAllowed hidden ->
                throw ProblemException.of(ProblemType.NOT_ALLOWED, "The caller's role may not ask about plans.");
            case Contribution.Nothing nothing -> Optional.empty();
            case Contribution.Missing missing -> {
                LOG.warnf(
                        "A plan enquiry was not answered: %s", missing.reason().code());
                yield Optional.empty();
            }
        };
    }
}
