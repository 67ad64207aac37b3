package safeguarding.reviewing.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.MadeInError;

/** A chain of reviews begins, ends and is put right with the period of care; what happens in it moves what is due. */
@ApplicationScoped
public class ReviewsFollowCare {

    private final ReviewChains chains;
    private final ReviewedChains reviewed;

    ReviewsFollowCare(ReviewChains chains, ReviewedChains reviewed) {
        this.chains = chains;
        this.reviewed = reviewed;
    }

    /** A child became looked after: it is to be reviewed. */
    public void begin(UUID periodId, UUID childId, String area, LocalDate on) {
        reviewed.follow(chains.save(ReviewChain.open(periodId, childId, area, on)));
    }

    /** Legal status, placement or carer changed, or the child had a short break: another rule may hold. */
    public void goOn(UUID periodId) {
        reviewed.follow(of(periodId));
    }

    /** The child is looked after no more. */
    public void end(UUID periodId, LocalDate on) {
        var chain = of(periodId);
        chain.end(on, reviewed.area(chain));
        reviewed.follow(chains.save(chain));
    }

    /** The period began or ended on another day than was recorded, has not ended, or was another. */
    public void putRight(UUID periodId, LocalDate startedOn, @Nullable LocalDate endedOn) {
        var chain = of(periodId);
        chain.follow(startedOn, endedOn, reviewed.today(), reviewed.area(chain));
        reviewed.follow(chains.save(chain));
    }

    /** The period never was. */
    public void withdraw(UUID periodId) {
        var chain = of(periodId);
        chain.withdraw(new MadeInError(reviewed.today(), "The period of care was withdrawn."));
        chains.save(chain);
        reviewed.stop(chain);
    }

    private ReviewChain of(UUID periodId) {
        return chains.ofPeriod(periodId)
                .orElseThrow(
                        () -> new IllegalStateException("There is no chain of reviews for the period " + periodId));
    }
}
