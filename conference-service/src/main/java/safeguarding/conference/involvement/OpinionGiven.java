package safeguarding.conference.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * An agency's view on the decision; a dissent has its reason.
 *
 * @param opinion what it thinks
 * @param reason why it dissents; null when it agrees
 */
@Embeddable
public record OpinionGiven(
        @Enumerated(EnumType.STRING) @Column(name = "opinion")
        Opinion opinion,

        @Column(name = "dissent_reason") @Nullable String reason) {

    public OpinionGiven {
        if ((opinion == Opinion.DISSENTS) != (reason != null && !reason.isBlank())) {
            throw new IllegalArgumentException("A dissent has a reason, an agreement none.");
        }
    }

    @Override
    public String toString() {
        return "OpinionGiven[masked]";
    }
}
