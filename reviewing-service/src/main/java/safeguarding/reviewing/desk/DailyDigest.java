package safeguarding.reviewing.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.reviewing.desk.DigestEvent.DigestMade;

/** What stood on the desk of an IRO on a working morning, in numbers; nobody changes that afterwards. */
@Entity
@Table(name = "iro_daily_digest")
public class DailyDigest extends Aggregate {

    @Column(name = "officer_id", nullable = false, updatable = false)
    private UUID officerId;

    @Column(name = "day", nullable = false, updatable = false)
    private LocalDate day;

    @Column(name = "compared_with", updatable = false)
    private @Nullable LocalDate comparedWith;

    @Embedded
    private DigestCounts counts;

    /** For Hibernate. */
    protected DailyDigest() {}

    private DailyDigest(UUID officerId, LocalDate day, @Nullable LocalDate comparedWith, DigestCounts counts) {
        this.officerId = officerId;
        this.day = day;
        this.comparedWith = comparedWith;
        this.counts = counts;
    }

    /** Keeps what was counted; it is an event where there is anything to tell. */
    static DailyDigest make(UUID officerId, LocalDate day, @Nullable LocalDate comparedWith, DigestCounts counts) {
        var digest = new DailyDigest(officerId, day, comparedWith, counts);
        if (counts.tellSomething()) {
            digest.happened(new DigestMade(digest.id(), officerId, day, comparedWith, counts));
        }
        return digest;
    }
}
