package safeguarding.conference.children;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.identifiers.NhsNumber;
import safeguarding.conference.children.identifiers.UniquePupilNumber;

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

    /** The identifiers as they were written down; an empty text counts as not known. */
    public static NationalIdentifiers written(
            @Nullable String nhsNumber, @Nullable String upn, @Nullable String upnUnknownReason) {
        var nhs = Blank.toNull(nhsNumber);
        var pupil = Blank.toNull(upn);
        return new NationalIdentifiers(
                nhs == null ? null : new NhsNumber(nhs),
                pupil == null ? null : new UniquePupilNumber(pupil),
                upnUnknownReason);
    }

    @Override
    public String toString() {
        return "NationalIdentifiers[masked]";
    }
}
