package safeguarding.conference.court;

import java.util.List;

/** The hearings of proceedings, in the order in which they were recorded. */
public record CourtHearings(List<CourtHearing> all) {

    public CourtHearings {
        all = List.copyOf(all);
    }
}
