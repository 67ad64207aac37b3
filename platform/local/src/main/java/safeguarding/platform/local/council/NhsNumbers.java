package safeguarding.platform.local.council;

import java.util.Locale;

/** NHS numbers of the range 999, which is never given out, each with its check digit. */
final class NhsNumbers {

    private static final int LENGTH = 9;
    private static final int MODULUS = 11;

    private int last;

    NhsNumbers() {
        this(999_100_000);
    }

    /** Numbers after this one, without its check digit. */
    NhsNumbers(int last) {
        this.last = last;
    }

    String next() {
        int check;
        do {
            last++;
            check = check(last);
        } while (check > LENGTH);
        return String.format(Locale.ROOT, "%09d%d", last, check);
    }

    private static int check(int nine) {
        int sum = 0;
        int left = nine;
        for (int weight = 2; weight <= LENGTH + 1; weight++) {
            sum += left % 10 * weight;
            left /= 10;
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }
}
