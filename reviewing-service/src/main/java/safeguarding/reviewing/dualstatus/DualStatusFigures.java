package safeguarding.reviewing.dualstatus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many children with a protection plan are looked after: all of them, restricted ones among them. */
public interface DualStatusFigures {

    /**
     * The children of one area.
     *
     * @param children who have a plan and are looked after on the day
     * @param longer of them those for whom that has lasted for more than six months
     * @param began dual statuses that began in the return year up to the day
     * @param ended dual statuses that ended in the return year up to the day
     */
    record InArea(String area, int children, int longer, int began, int ended) {}

    /**
     * By area, in the order of their codes.
     *
     * @param since first civil day of the return year
     * @param knownOn what was recorded by the end of this civil day counts; null: what is known now
     */
    List<InArea> on(LocalDate day, LocalDate since, @Nullable LocalDate knownOn);
}
