package safeguarding.reviewing.children.identifiers;

import java.util.Optional;
import safeguarding.platform.identifiers.NhsNumbers;

/**
 * An NHS number as written, without blanks and hyphens. Ten digits of which the last checks the others (rules K); a
 * faulty one is kept and says what is wrong. Masks itself.
 */
public record NhsNumber(String written) {

    public NhsNumber {
        written = Written.compact(written);
    }

    /** What is wrong with the number; empty when it is sound. */
    public Optional<Finding> fault() {
        if (!NhsNumbers.hasTenDigits(written)) {
            return Optional.of(Finding.NHS_NUMBER_FORMAT);
        }
        return NhsNumbers.isSound(written) ? Optional.empty() : Optional.of(Finding.NHS_NUMBER_CHECK_DIGIT);
    }

    @Override
    public String toString() {
        return "NhsNumber[masked]";
    }
}
