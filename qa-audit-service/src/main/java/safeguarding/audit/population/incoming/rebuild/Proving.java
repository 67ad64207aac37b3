package safeguarding.audit.population.incoming.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.Collectors;
import safeguarding.audit.cases.CaseKeys;
import safeguarding.audit.population.Publisher;
import safeguarding.audit.population.rebuild.Proof;
import safeguarding.audit.population.rebuild.Proofs;
import safeguarding.audit.population.rebuild.SourceOfCases;
import safeguarding.platform.inbox.PublisherAway;

/** Compares what is known of a day with what the publisher itself says of it. */
@ApplicationScoped
public class Proving {

    private final Proofs proofs;
    private final SourceOfCases source;
    private final CaseKeys keys;

    Proving(Proofs proofs, SourceOfCases source, CaseKeys keys) {
        this.proofs = proofs;
        this.source = source;
        this.keys = keys;
    }

    /** Works at the oldest proof; false when there is none, or its publisher is away. */
    public boolean step() {
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(600)
                    .call(() -> proofs.hold().map(this::prove).orElse(false));
        } catch (PublisherAway away) {
            QuarkusTransaction.requiringNew()
                    .run(() -> proofs.hold().ifPresent(open -> proofs.waits(open.id(), away.reason())));
            return false;
        }
    }

    private boolean prove(Proof proof) {
        var publisher = Arrays.stream(Publisher.values())
                .filter(each -> each.kind() == proof.kind())
                .findFirst()
                .orElseThrow();
        var there = source.childrenOfOpenCases(publisher, proof.asAt()).stream()
                .map(child -> keys.of(proof.kind(), child).value())
                .collect(Collectors.toSet());
        proofs.finished(proof, there, proofs.here(proof));
        return true;
    }
}
