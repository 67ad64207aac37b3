package safeguarding.audit.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a response beside its words.
 *
 * @param from who says it
 * @param channel how it came
 * @param heardOn civil date on which it was said
 * @param consent where the words may be quoted, as the person said
 * @param themeIds the themes of audits that it is about, sorted
 * @param sentiment how the person felt; null when the person did not say
 * @param team code of the team it is about; null when not known
 */
@Embeddable
public record ResponseDetails(
        @Enumerated(EnumType.STRING) @Column(name = "respondent", nullable = false)
        Respondent from,

        @Enumerated(EnumType.STRING) @Column(name = "channel", nullable = false)
        FeedbackMethod channel,

        @Column(name = "heard_on", nullable = false) LocalDate heardOn,

        @Enumerated(EnumType.STRING) @Column(name = "consent", nullable = false)
        Consent consent,

        @Column(name = "theme_ids", nullable = false) List<UUID> themeIds,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "sentiment")
        Sentiment sentiment,

        @Nullable @Column(name = "team") String team) {

    public ResponseDetails {
        themeIds = themeIds.stream().distinct().sorted().toList();
    }
}
