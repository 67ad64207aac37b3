package safeguarding.platform.identifiers;

/** Ten digits of which the last checks the others (rules K). */
public final class NhsNumbers {

    private static final int LENGTH = 10;
    private static final int MODULUS = 11;

    private NhsNumbers() {}

    /** Whether it has ten digits; they may be wrong all the same. */
    public static boolean hasTenDigits(String number) {
        return number.matches("[0-9]{" + LENGTH + "}");
    }

    /** Whether it has ten digits and its check digit fits. */
    public static boolean isSound(String number) {
        return hasTenDigits(number) && checkDigit(number) == Character.digit(number.charAt(LENGTH - 1), LENGTH);
    }

    /** From 0 to 10; where it is 10 there is no such number. */
    private static int checkDigit(String number) {
        var sum = 0;
        for (var i = 0; i < LENGTH - 1; i++) {
            sum += Character.digit(number.charAt(i), LENGTH) * (LENGTH - i);
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }
}
