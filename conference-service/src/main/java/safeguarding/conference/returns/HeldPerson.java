package safeguarding.conference.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a child of a return is, as it is recorded here; null where nothing is recorded. Masks itself.
 *
 * @param childId identifier of the child in every service
 * @param councilChildId the council's own id
 * @param sex code of the census, M, F or U or one of the codes up to 2024
 * @param upn as written, faulty ones too
 * @param team code of the team that is responsible
 * @param keyWorker staff number
 * @param restricted whether only named people may open the record
 */
public record HeldPerson(
        UUID childId,
        String councilChildId,
        @Nullable String given,
        @Nullable String family,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate expectedOn,
        @Nullable LocalDate diedOn,
        @Nullable String sex,
        @Nullable String ethnicity,
        List<String> disabilities,
        @Nullable String nhsNumber,
        @Nullable String upn,
        @Nullable String upnUnknown,
        String area,
        @Nullable String team,
        @Nullable String keyWorker,
        boolean restricted) {

    public HeldPerson {
        disabilities = List.copyOf(disabilities);
    }

    /** Whether the child was still expected on a civil date. */
    public boolean unbornOn(LocalDate day) {
        return bornOn == null ? expectedOn != null : bornOn.isAfter(day);
    }

    @Override
    public String toString() {
        return "HeldPerson[masked]";
    }
}
