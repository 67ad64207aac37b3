package safeguarding.licensing.dailyrecords;

import java.util.List;

/** Which limits of the law a record breaks, by their ids, sorted. */
public record BrokenLimits(List<String> ids) {

    /** None. */
    static final BrokenLimits NONE = new BrokenLimits(List.of());

    public BrokenLimits {
        ids = ids.stream().distinct().sorted().toList();
    }

    /** Whether there is one that was not there before. */
    boolean addTo(BrokenLimits before) {
        return !before.ids.containsAll(ids);
    }
}
