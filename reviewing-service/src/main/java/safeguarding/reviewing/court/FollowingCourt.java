package safeguarding.reviewing.court;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Follows care proceedings as conference-service tells of them. */
@ApplicationScoped
public class FollowingCourt {

    private final CourtLines lines;

    FollowingCourt(CourtLines lines) {
        this.lines = lines;
    }

    /** Something happened in proceedings. */
    public void follow(UUID proceedingsId, ToldRecord told, UnaryOperator<ToldProceedings> what) {
        var line = line(proceedingsId, told);
        line.become(told, what.apply(line.proceedings()));
        lines.save(line);
    }

    /** They never were; on is the civil date on which that became known. */
    public void withdraw(UUID proceedingsId, ToldRecord told, LocalDate on) {
        var line = line(proceedingsId, told);
        line.withdraw(on);
        lines.save(line);
    }

    private CourtLine line(UUID proceedingsId, ToldRecord told) {
        return lines.find(proceedingsId).orElseGet(() -> new CourtLine(proceedingsId, told));
    }
}
