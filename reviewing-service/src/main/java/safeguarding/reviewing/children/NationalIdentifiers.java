package safeguarding.reviewing.children;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.children.identifiers.NhsNumber;
import safeguarding.reviewing.children.identifiers.UniquePupilNumber;

/**
 * Numbers by which others know the child; a faulty one is kept. Masks itself.
 *
 * @param nhsNumber null when not known
 * @param upn unique pupil number; null when there is none
 * @param upnUnknownReason code of the set UPNunknown; null when there is a UPN
 */
@Embeddable
public record NationalIdentifiers(
        @Nullable @Column(name = "nhs_number") NhsNumber nhsNumber,
        @Nullable @Column(name = "upn") UniquePupilNumber upn,
        @Nullable @Column(name = "upn_unknown_reason") String upnUnknownReason) {

    /** Nothing is known. */
    public static final NationalIdentifiers NONE = new NationalIdentifiers(null, null, null);

    public NationalIdentifiers {
        upnUnknownReason = Blank.toNull(upnUnknownReason);
    }

    /** The identifiers as they were written down; a text without a letter or digit counts as not known. */
    public static NationalIdentifiers written(
            @Nullable String nhsNumber, @Nullable String upn, @Nullable String upnUnknownReason) {
        var nhs = new NhsNumber(Objects.requireNonNullElse(nhsNumber, ""));
        var pupil = new UniquePupilNumber(Objects.requireNonNullElse(upn, ""));
        return new NationalIdentifiers(
                nhs.written().isEmpty() ? null : nhs, pupil.written().isEmpty() ? null : pupil, upnUnknownReason);
    }

    @Override
    public String toString() {
        return "NationalIdentifiers[masked]";
    }
}
