package safeguarding.reviewing.reviews;

import java.util.List;

/** Exemptions in the order in which they were granted. */
public record GrantedExemptions(List<GrantedExemption> all) {

    public GrantedExemptions {
        all = List.copyOf(all);
    }
}
