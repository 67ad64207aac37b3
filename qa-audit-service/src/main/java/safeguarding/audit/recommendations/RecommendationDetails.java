package safeguarding.audit.recommendations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is recommended, who answers for it, and what will show that it stuck.
 *
 * @param words what is recommended
 * @param area code of the area it concerns; null for the whole council
 * @param ownerRole role of who answers for it
 * @param owner staff number of who answers for it; null while nobody is named
 * @param dueOn civil date by which it is to be implemented
 * @param measure what will show that it stuck, in words
 * @param indicatorId indicator that shows it; null when none does
 * @param target value that the measure is to reach, in words; null when none was set
 */
@Embeddable
public record RecommendationDetails(
        @Column(name = "words", nullable = false) String words,
        @Nullable @Column(name = "area") String area,
        @Column(name = "owner_role", nullable = false) String ownerRole,
        @Nullable @Column(name = "owner") String owner,
        @Column(name = "due_on", nullable = false) LocalDate dueOn,
        @Column(name = "measure", nullable = false) String measure,
        @Nullable @Column(name = "indicator_id") String indicatorId,
        @Nullable @Column(name = "target") String target) {}
