package safeguarding.conference.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.convening.ConferenceRequest;
import safeguarding.conference.convening.Conferences;
import safeguarding.conference.convening.ReconveningConference;
import safeguarding.conference.convening.RequestingConference;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** Tells a conference of its own from one that goes on with an earlier sitting. */
@ApplicationScoped
class AskingForConference {

    private final Conferences conferences;
    private final RequestingConference requesting;
    private final ReconveningConference reconvening;

    AskingForConference(Conferences conferences, RequestingConference requesting, ReconveningConference reconvening) {
        this.conferences = conferences;
        this.requesting = requesting;
        this.reconvening = reconvening;
    }

    ChildProtectionConference ask(ConferenceRequest request, LocalDate today) {
        if (request.reconvenes() == null) {
            return requesting.request(request, today);
        }
        var earlier = conferences
                .find(request.reconvenes())
                .filter(conference -> conference.identity().childIds().equals(request.childIds())
                        && conference.kind() == request.kind())
                .orElseThrow(() -> ProblemException.invalid(List.of(new Violation(
                        "reconvenes", "There is no such conference of this kind about these children."))));
        FactInItsTime.notAhead(request.requestedOn(), today).orRefuse();
        return reconvening.after(earlier, request.requestedOn());
    }
}
