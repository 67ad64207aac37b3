package safeguarding.audit.recommendations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Where a recommendation comes from.
 *
 * @param reference where it stands: the report, the minute
 * @param on civil date of it
 */
@Embeddable
public record Origin(
        @Enumerated(EnumType.STRING) @Column(name = "source", nullable = false, updatable = false)
        RecommendationSource source,

        @Column(name = "reference", nullable = false, updatable = false)
        String reference,

        @Column(name = "recommended_on", nullable = false, updatable = false)
        LocalDate on) {}
