package safeguarding.audit.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an agreement that can change while it holds.
 *
 * @param title what people call it
 * @param agreed with whom what was agreed
 * @param reviewDueOn civil date by which it is reviewed
 * @param indicatorId indicator of attendance in conference-service that measures it; null when none does
 * @param agency code of the agency in that indicator's breakdown; null for all agencies
 */
@Embeddable
public record AgreementDetails(
        @Column(name = "title", nullable = false) String title,
        @Column(name = "agreed", nullable = false) Agreed agreed,
        @Column(name = "review_due_on", nullable = false) LocalDate reviewDueOn,
        @Nullable @Column(name = "indicator_id") String indicatorId,
        @Nullable @Column(name = "agency") String agency) {

    AgreementDetails reviewedBy(LocalDate next) {
        return new AgreementDetails(title, agreed, next, indicatorId, agency);
    }
}
