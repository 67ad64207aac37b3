package safeguarding.licensing.productions;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.productions.ProductionEvent.ProductionCancelled;
import safeguarding.licensing.productions.ProductionEvent.ProductionChanged;
import safeguarding.licensing.productions.ProductionEvent.ProductionRegistered;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** A production in which children may take part. It is about no child: they take part by licences of their own. */
@Entity
@Table(name = "production")
public class Production extends Aggregate {

    @Embedded
    private ProductionDetails details;

    @Column(name = "councils", nullable = false)
    private List<String> councils;

    @Column(name = "first_performance", nullable = false)
    private LocalDate firstPerformance;

    @Column(name = "last_performance", nullable = false)
    private LocalDate lastPerformance;

    @Embedded
    private @Nullable Cancellation cancellation;

    /** For Hibernate. */
    protected Production() {}

    private Production(ProductionDetails details, LocalDate on) {
        take(details);
        happened(new ProductionRegistered(id(), on, details));
    }

    /** A production that is new in the register. */
    public static Production register(ProductionDetails details, LocalDate on) {
        return new Production(details, on);
    }

    /**
     * Takes what holds now. What stays the same leaves no trace.
     *
     * @throws ProblemException {@code conflict} when it was cancelled
     */
    public void change(ProductionDetails after, LocalDate on) {
        refuseCancelled();
        if (!details.equals(after)) {
            take(after);
            happened(new ProductionChanged(id(), on, after));
        }
    }

    /**
     * It does not take place, or goes on no longer.
     *
     * @throws ProblemException {@code conflict} when it was cancelled
     */
    public void cancel(Cancellation why) {
        refuseCancelled();
        cancellation = why;
        happened(new ProductionCancelled(id(), why.on(), details));
    }

    private void refuseCancelled() {
        if (cancellation != null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The production was cancelled on %s.".formatted(cancellation.on()));
        }
    }

    private void take(ProductionDetails after) {
        details = after;
        councils = after.councils();
        firstPerformance = after.firstPerformance();
        lastPerformance = after.lastPerformance();
    }

    /** Everything about it that can change. */
    public ProductionDetails details() {
        return details;
    }

    /** Codes of the councils in whose areas it takes place, sorted. */
    public List<String> councils() {
        return councils;
    }

    /** Civil date of its first performance. */
    public LocalDate firstPerformance() {
        return firstPerformance;
    }

    /** Civil date of its last performance. */
    public LocalDate lastPerformance() {
        return lastPerformance;
    }

    /** That it was cancelled; empty while it stands. */
    public Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }
}
