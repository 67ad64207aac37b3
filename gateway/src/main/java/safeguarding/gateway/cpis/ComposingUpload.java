package safeguarding.gateway.cpis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import safeguarding.gateway.composition.AskingServices;
import safeguarding.gateway.composition.Contributors;
import safeguarding.gateway.composition.Question;
import safeguarding.gateway.cpis.web.CpIsUploadView;

/** Asks for the parts of the council's file and puts them together. */
@ApplicationScoped
public class ComposingUpload {

    private final Contributors contributors;
    private final AskingServices asking;
    private final Clock clock;

    ComposingUpload(Contributors contributors, AskingServices asking, Clock clock) {
        this.contributors = contributors;
        this.asking = asking;
        this.clock = clock;
    }

    /** The file, or what keeps it from being one; the refusal of a service that finds the question itself wrong. */
    public CpIsUploadView of(Question question) {
        var contributions = asking.ask(contributors.ofCpIs(Upload.PARTS.keySet()), question);
        return Upload.of(contributions, clock.instant());
    }
}
