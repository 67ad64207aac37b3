package safeguarding.conference.children;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.name.NameKeys;

/** How well a child fits the name and the date of birth that somebody asks for. */
public enum NameMatch {
    /** Every word of the name is there, whatever its order, and the date is the same. */
    EXACT,
    /** One name holds the other, or they only sound alike; the date is the same. */
    CLOSE,
    /** Some of the name fits, or the date differs as dates do that were written in haste or not known to the day. */
    POSSIBLE;

    /** The code in answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Judges a child that was found under one of the keys of the wanted name. */
    public static NameMatch judge(ChildName wanted, ChildName found, boolean sameDate) {
        if (!sameDate) {
            return POSSIBLE;
        }
        var asked = words(wanted.given(), wanted.family());
        var there = words(found.given(), found.family());
        var everything = words(found.given(), found.family(), found.knownAs());
        if (asked.equals(there)) {
            return EXACT;
        }
        return everything.containsAll(asked) || asked.containsAll(there) || soundsAlike(asked, everything)
                ? CLOSE
                : POSSIBLE;
    }

    /** The keys under which children of this name, or of one like it, are found. */
    public static List<String> keys(ChildName wanted) {
        return wanted.keys();
    }

    /** Whether two names have a key in common. */
    static boolean share(ChildName wanted, ChildName found) {
        return found.keys().stream().anyMatch(wanted.keys()::contains);
    }

    private static boolean soundsAlike(Set<String> asked, Set<String> there) {
        var sounds = new HashSet<String>();
        there.forEach(word -> sounds.add(NameKeys.consonants(word)));
        return asked.stream().map(NameKeys::consonants).allMatch(sounds::contains);
    }

    private static Set<String> words(@Nullable String... parts) {
        var words = new HashSet<String>();
        Stream.of(parts).forEach(part -> words.addAll(NameKeys.words(part)));
        return words;
    }
}
