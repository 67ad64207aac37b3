package safeguarding.audit.caseaudits;

import java.util.ArrayList;
import java.util.List;

/** How often the auditor asked who the case is. */
public record IdentityResolutions(List<IdentityResolution> all) {

    static final IdentityResolutions NONE = new IdentityResolutions(List.of());

    public IdentityResolutions {
        all = List.copyOf(all);
    }

    IdentityResolutions with(IdentityResolution resolution) {
        var more = new ArrayList<>(all);
        more.add(resolution);
        return new IdentityResolutions(more);
    }
}
