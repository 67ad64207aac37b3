package safeguarding.conference.chairs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a chair is called. */
@Embeddable
public record ChairName(
        @Column(name = "given_names", nullable = false) String given,
        @Column(name = "family_name", nullable = false) String family) {

    @Override
    public String toString() {
        return "ChairName[masked]";
    }
}
