package safeguarding.platform.versioning;

import java.util.List;
import java.util.regex.Pattern;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** The entity tags a header lists, or any tag. */
record VersionTags(boolean any, List<String> tags) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7e]*)\"");
    private static final Pattern LIST = Pattern.compile("\\s*" + TAG + "\\s*(?:,\\s*" + TAG + "\\s*)*");

    /** Strong tags only: a change must rest on exactly what was read. */
    static VersionTags ofIfMatch(String header) {
        if (header.strip().equals("*")) {
            throw refused("If-Match", "* is not taken: name the version that was read, such as \"7\".");
        }
        var tags = parse("If-Match", header);
        if (header.contains("W/\"")) {
            throw refused("If-Match", "Weak tags are not taken: send the ETag as it was given out, such as \"7\".");
        }
        return tags;
    }

    /** Weak comparison, as reads ask for. */
    static VersionTags ofIfNoneMatch(String header) {
        return header.strip().equals("*") ? new VersionTags(true, List.of()) : parse("If-None-Match", header);
    }

    boolean contains(int version) {
        return contains(Integer.toString(version));
    }

    boolean contains(String tag) {
        return any || tags.contains(tag);
    }

    private static VersionTags parse(String name, String header) {
        if (!LIST.matcher(header).matches()) {
            throw refused(name, "This is no entity tag: it looks like \"7\", quotation marks included.");
        }
        return new VersionTags(
                false, TAG.matcher(header).results().map(tag -> tag.group(1)).toList());
    }

    private static ProblemException refused(String header, String message) {
        return ProblemException.invalid(List.of(new Violation(header, message)));
    }
}
