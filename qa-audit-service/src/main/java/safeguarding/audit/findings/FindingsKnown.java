package safeguarding.audit.findings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.neighbours.KnownFinding;
import safeguarding.audit.neighbours.KnownFindings;

/** Tells the other features of findings. */
@ApplicationScoped
class FindingsKnown implements KnownFindings {

    private final Findings findings;

    FindingsKnown(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Optional<KnownFinding> finding(UUID findingId) {
        return findings.find(findingId).map(it -> new KnownFinding(it.id(), it.areas(), it.over()));
    }
}
