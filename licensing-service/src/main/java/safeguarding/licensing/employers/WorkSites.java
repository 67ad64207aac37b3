package safeguarding.licensing.employers;

import java.util.List;

/** The sites of an employer. */
public record WorkSites(List<WorkSite> all) {

    public WorkSites {
        all = List.copyOf(all);
    }
}
