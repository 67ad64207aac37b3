package safeguarding.reviewing.children.identifiers;

import java.util.Optional;

/**
 * An NHS number as written, without blanks and hyphens. Ten digits of which the last checks the others (rules K); a
 * faulty one is kept and says what is wrong. Masks itself.
 */
public record NhsNumber(String written) {

    private static final int LENGTH = 10;
    private static final int MODULUS = 11;

    public NhsNumber {
        written = Written.compact(written);
    }

    /** What is wrong with the number; empty when it is sound. */
    public Optional<Finding> fault() {
        if (!written.matches("[0-9]{" + LENGTH + "}")) {
            return Optional.of(Finding.NHS_NUMBER_FORMAT);
        }
        return checkDigitFits() ? Optional.empty() : Optional.of(Finding.NHS_NUMBER_CHECK_DIGIT);
    }

    private boolean checkDigitFits() {
        var sum = 0;
        for (var i = 0; i < LENGTH - 1; i++) {
            sum += Character.digit(written.charAt(i), 10) * (LENGTH - i);
        }
        var check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == Character.digit(written.charAt(LENGTH - 1), 10);
    }

    @Override
    public String toString() {
        return "NhsNumber[masked]";
    }
}
