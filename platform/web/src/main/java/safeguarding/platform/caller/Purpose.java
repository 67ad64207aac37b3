package safeguarding.platform.caller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a child's record is opened: the code list of the {@code Access-Purpose} header. */
public enum Purpose {
    /** Preparing, holding or following up a child protection conference. */
    CONFERENCE,
    /** Direct work with the child and the family. */
    DIRECT_CARE,
    /** Independent reviewing of a looked-after child. */
    INDEPENDENT_REVIEW,
    /** Audit and supervision of practice. */
    QUALITY_ASSURANCE,
    /** An urgent question about a child's safety, at any hour. */
    SAFEGUARDING_ENQUIRY,
    /** Licences for work and performance. */
    LICENSING,
    /** Statutory returns and figures. */
    STATUTORY_RETURN,
    /** Complaints, subject access and legal claims. */
    INFORMATION_RIGHTS,
    /** Running the system: imports, replays, mending. */
    SYSTEM_OPERATION;

    /** The value of the header, such as {@code direct-care}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The purpose with this code; empty when the code list has none. */
    public static Optional<Purpose> withCode(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.code().equals(code))
                .findFirst();
    }

    /** The whole code list, for people. */
    public static String codes() {
        return Arrays.stream(values()).map(Purpose::code).collect(Collectors.joining(", "));
    }
}
