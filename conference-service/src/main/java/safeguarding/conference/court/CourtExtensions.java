package safeguarding.conference.court;

import java.util.List;

/** The extensions of proceedings, in the order in which they were granted. */
public record CourtExtensions(List<CourtExtension> all) {

    public CourtExtensions {
        all = List.copyOf(all);
    }
}
