package safeguarding.reviewing.children.identifiers;

import java.util.Optional;

/**
 * A unique pupil number as written, without blanks. A check letter and twelve digits; the last place of a temporary
 * number is a letter (rules K). A faulty one is kept and says what is wrong. Masks itself.
 */
public record UniquePupilNumber(String written) {

    /** Check letters in the order of the remainder: no I, O, S. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final int LENGTH = 13;

    public UniquePupilNumber {
        written = Written.compact(written);
    }

    /** What is wrong with the number; empty when it is sound. */
    public Optional<Finding> fault() {
        if (!written.matches("[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]")) {
            return Optional.of(Finding.UPN_FORMAT);
        }
        return checkLetterFits() ? Optional.empty() : Optional.of(Finding.UPN_CHECK_LETTER);
    }

    /** Whether this is a temporary number: a letter in the last place. */
    public boolean temporary() {
        return written.length() == LENGTH && Character.isLetter(written.charAt(LENGTH - 1));
    }

    private boolean checkLetterFits() {
        var sum = 0;
        for (var i = 1; i < LENGTH; i++) {
            sum += worth(written.charAt(i)) * (i + 1);
        }
        return LETTERS.charAt(sum % LETTERS.length()) == written.charAt(0);
    }

    private static int worth(char place) {
        return Character.isDigit(place) ? Character.digit(place, 10) : LETTERS.indexOf(place);
    }

    @Override
    public String toString() {
        return "UniquePupilNumber[masked]";
    }
}
