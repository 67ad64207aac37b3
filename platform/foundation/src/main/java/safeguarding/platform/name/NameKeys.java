package safeguarding.platform.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which a name is found. Case, accents, hyphens, apostrophes and order do not matter; a key of
 * consonants finds what is spelt a little differently.
 */
public final class NameKeys {

    private static final String WORD = "w:";
    private static final String SOUND = "s:";
    private static final int SHORTEST_SOUND = 2;

    /** The marks that people and their keyboards write for an apostrophe. */
    private static final String APOSTROPHE = "['’‘‛ʼʻ`´′]";

    /** Letters that are no letter with an accent, as those write them who do not have them. */
    private static final Map<String, String> PLAIN_LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"));

    private NameKeys() {}

    /** The keys of a name by its parts, sorted; a part that is not known has none. */
    public static List<String> of(@Nullable String... parts) {
        var keys = new TreeSet<String>();
        Arrays.stream(parts).forEach(part -> keys.addAll(keysOf(part)));
        return List.copyOf(keys);
    }

    private static Set<String> keysOf(@Nullable String part) {
        var words = words(part);
        var keys = new LinkedHashSet<String>();
        words.forEach(word -> keys.add(WORD + word));
        var sounding = new ArrayList<>(words);
        if (words.size() > 1) {
            sounding.add(String.join("", words));
        }
        sounding.stream()
                .map(NameKeys::consonants)
                .filter(sound -> sound.length() >= SHORTEST_SOUND)
                .forEach(sound -> keys.add(SOUND + sound));
        return keys;
    }

    /** The words of a name: small letters without accents; an apostrophe does not part a word, a hyphen does. */
    public static List<String> words(@Nullable String part) {
        if (part == null) {
            return List.of();
        }
        return Arrays.stream(plain(part).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String part) {
        var plain = Normalizer.normalize(part.replaceAll(APOSTROPHE, ""), Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT);
        var letters = new StringBuilder();
        plain.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> letters.append(PLAIN_LETTERS.getOrDefault(letter, letter)));
        return letters.toString();
    }

    /** The first letter and the consonants after it, none twice running: Smith and Smyth, McDonald and Mac Donald. */
    public static String consonants(String word) {
        var kept = word.charAt(0) + word.substring(1).replaceAll("[aeiouyhw]", "");
        return kept.replaceAll("(.)\\1+", "$1");
    }
}
