package safeguarding.conference.census.file;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One child protection plan, every value as written; null where an element is absent.
 *
 * @param previousPlans number of earlier plans as written
 * @param reviewedOn days of the reviews as written; an empty text is a review group without a date
 */
public record CensusPlan(
        @Nullable String startedOn,
        @Nullable String endedOn,
        @Nullable String initialCategory,
        @Nullable String latestCategory,
        @Nullable String previousPlans,
        @Size(max = 100) List<String> reviewedOn) {

    public CensusPlan {
        reviewedOn = Objects.requireNonNullElse(reviewedOn, List.of());
    }

    @Override
    public String toString() {
        return "CensusPlan[masked]";
    }
}
