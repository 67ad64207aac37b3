package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reviews of looked-after children, as other features see them. */
public interface ReviewsOfPeriod {

    /** The reviews of a period of care that were held, the earliest first, without what was withdrawn. */
    List<OpenedReview> held(UUID periodId);

    /**
     * The same as they were known.
     *
     * @param knownOn closed day: what was recorded by its end counts
     */
    List<OpenedReview> held(UUID periodId, LocalDate knownOn);

    /**
     * By when the second review of a period of care is held, or was.
     *
     * @param asAt civil date at whose end it is seen
     * @return empty for a series of short breaks and where no rule reaches
     */
    Optional<SecondReview> second(UUID periodId, LocalDate asAt);
}
