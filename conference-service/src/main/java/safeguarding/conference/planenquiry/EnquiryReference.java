package safeguarding.conference.planenquiry;

import java.util.UUID;

/** What an enquirer quotes on the telephone, such as {@code PE-7K3M-9QXT}; without letters that are misheard or misread. */
public record EnquiryReference(String code) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int LENGTH = 8;

    /** The reference of an enquiry, made from what is random in its identifier. */
    public static EnquiryReference of(UUID enquiryId) {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt((int) (enquiryId.getLeastSignificantBits() >>> (i * BITS)) & 31));
        }
        return new EnquiryReference("PE-" + code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2));
    }
}
