package safeguarding.audit.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a collection of feedback that can change while it is open.
 *
 * @param title what people call it
 * @param source who asks, or on whose request
 * @param audience who is asked, and how many
 * @param consentBasis what people were told of the use of their words
 * @param opensOn first civil date on which people answer
 * @param auditId the audit it belongs to; null when none
 * @param area code of the area; null for the whole council
 */
@Embeddable
public record CollectionDetails(
        @Column(name = "title", nullable = false) String title,
        @Column(name = "source", nullable = false) String source,

        @Enumerated(EnumType.STRING) @Column(name = "method", nullable = false)
        FeedbackMethod method,

        @Column(name = "audience", nullable = false) Audience audience,
        @Column(name = "consent_basis", nullable = false) String consentBasis,
        @Column(name = "opens_on", nullable = false) LocalDate opensOn,
        @Nullable @Column(name = "audit_id") UUID auditId,
        @Nullable @Column(name = "area") String area) {}
