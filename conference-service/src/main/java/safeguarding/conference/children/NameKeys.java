package safeguarding.conference.children;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which a name is found. Case, accents, hyphens, apostrophes and order do not matter; a key of
 * consonants finds what is spelt a little differently.
 */
public final class NameKeys {

    private static final String WORD = "w:";
    private static final String SOUND = "s:";
    private static final int SHORTEST_SOUND = 2;

    private NameKeys() {}

    /** The keys of every name of the child, sorted. */
    static List<String> of(ChildName name) {
        var keys = new LinkedHashSet<String>();
        Stream.of(name.given(), name.family(), name.knownAs()).forEach(part -> keys.addAll(of(part)));
        return keys.stream().sorted().toList();
    }

    /** The keys of one part of a name. */
    static Set<String> of(@Nullable String part) {
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
    static List<String> words(@Nullable String part) {
        if (part == null) {
            return List.of();
        }
        var plain = Normalizer.normalize(part, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ł", "l")
                .replaceAll("['’`]", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The first letter and the consonants after it, none twice running: Smith and Smyth, McDonald and Mac Donald. */
    static String consonants(String word) {
        var kept = word.charAt(0) + word.substring(1).replaceAll("[aeiouyhw]", "");
        return kept.replaceAll("(.)\\1+", "$1");
    }
}
