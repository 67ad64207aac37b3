package safeguarding.conference.court;

import java.util.List;

/** What does not go together now. */
public record CourtConflicts(List<CourtConflict> all) {

    public CourtConflicts {
        all = List.copyOf(all);
    }
}
