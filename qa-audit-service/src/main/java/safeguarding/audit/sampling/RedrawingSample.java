package safeguarding.audit.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.audit.neighbours.Populations;

/** Draws a sample again, from what was known when it was drawn. */
@ApplicationScoped
public class RedrawingSample {

    private final Populations populations;
    private final Samples samples;

    RedrawingSample(Populations populations, Samples samples) {
        this.populations = populations;
        this.samples = samples;
    }

    /** What the same draw gives now. It changes nothing. */
    public Redrawn redraw(AuditSample sample) {
        var asked = sample.asked();
        var now = Frame.of(
                populations.asKnown(asked.question(), asked.knownAt(), asked.takenBy()),
                asked.design().strata());
        return Redrawn.of(samples.frame(sample.id()), now, asked.design());
    }
}
