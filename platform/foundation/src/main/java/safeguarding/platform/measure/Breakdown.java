package safeguarding.platform.measure;

import java.util.List;

/**
 * By what an indicator is broken down. Every case is in exactly one group.
 *
 * @param by its name, such as {@code area}
 * @param title for headings
 * @param groups its groups in their order, there even when empty; others that are found follow by their code
 */
public record Breakdown(String by, String title, List<Group> groups) {

    /** Code of the group of those of whom it is not known. */
    public static final String NOT_RECORDED = "not-recorded";

    public Breakdown {
        groups = List.copyOf(groups);
    }

    /** One group. */
    public record Group(String code, String title) {}

    /** Groups that follow from the facts, such as areas. */
    public static Breakdown open(String by, String title) {
        return new Breakdown(by, title, List.of());
    }

    /** Groups that are always there, in their order. */
    public static Breakdown of(String by, String title, Group... groups) {
        return new Breakdown(by, title, List.of(groups));
    }

    /** The title of a group that was found; a code that nobody has named stands for itself. */
    String titleOf(String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .map(Group::title)
                .findFirst()
                .orElseGet(() -> code.equals(NOT_RECORDED) ? "Not recorded" : code);
    }
}
