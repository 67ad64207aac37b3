package safeguarding.licensing.licences;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of a licence, such as {@code WP-7F3K-9QXD-M}: letters for the kind, eight characters by chance, so that nobody
 * can guess the next or count them, and one that catches mistyping. It says nothing about a child.
 */
public record LicenceNumber(String text) {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BASE = CHARACTERS.length();
    private static final int RANDOM = 8;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** A new number of a kind. */
    public static LicenceNumber of(String letters) {
        var by = new StringBuilder();
        for (int i = 0; i < RANDOM; i++) {
            by.append(CHARACTERS.charAt(CHANCE.nextInt(BASE)));
        }
        return new LicenceNumber(written(letters, by.toString(), check(by)));
    }

    /** The number that somebody typed, however it is spaced; empty when it cannot be one. */
    public static Optional<LicenceNumber> typed(String text) {
        var plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–]", "");
        if (plain.length() != 2 + RANDOM + 1) {
            return Optional.empty();
        }
        var chance = plain.substring(2, 2 + RANDOM + 1)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (chance.chars().anyMatch(each -> CHARACTERS.indexOf(each) < 0)) {
            return Optional.empty();
        }
        var random = chance.substring(0, RANDOM);
        return chance.charAt(RANDOM) == check(random)
                ? Optional.of(new LicenceNumber(written(plain.substring(0, 2), random, chance.charAt(RANDOM))))
                : Optional.empty();
    }

    private static String written(String letters, String random, char check) {
        return letters + "-" + random.substring(0, 4) + "-" + random.substring(4) + "-" + check;
    }

    /** Luhn's check over 32 characters: catches every single mistyping and nearly every exchange of neighbours. */
    private static char check(CharSequence random) {
        int sum = 0;
        int factor = 2;
        for (int i = random.length() - 1; i >= 0; i--) {
            int addend = factor * CHARACTERS.indexOf(random.charAt(i));
            sum += addend / BASE + addend % BASE;
            factor = factor == 2 ? 1 : 2;
        }
        return CHARACTERS.charAt((BASE - sum % BASE) % BASE);
    }
}
