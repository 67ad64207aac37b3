package safeguarding.licensing.chaperones.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.chaperones.Proofs;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps what was proved of a chaperone in one column. */
@Converter(autoApply = true)
public class ProofsColumn extends ColumnOfFacts<Proofs> {

    /** For Hibernate. */
    public ProofsColumn() {
        super(Proofs.class);
    }
}
