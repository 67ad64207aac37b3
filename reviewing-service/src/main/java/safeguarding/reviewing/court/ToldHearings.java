package safeguarding.reviewing.court;

import java.util.List;

/** The hearings of some proceedings, in the order in which they were told. */
public record ToldHearings(List<ToldHearing> all) {

    public ToldHearings {
        all = List.copyOf(all);
    }
}
