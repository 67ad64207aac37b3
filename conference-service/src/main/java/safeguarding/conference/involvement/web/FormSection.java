package safeguarding.conference.involvement.web;

import java.util.List;

/**
 * One section of the report in the web form.
 *
 * @param name of its field
 * @param title as the form asks
 */
public record FormSection(String name, String title) {

    static final List<FormSection> ALL = List.of(
            new FormSection("involvement", "How do you know the child and the family, and since when?"),
            new FormSection("health-and-development", "Health and development, or how the child does at school"),
            new FormSection("parenting", "How do the parents or carers look after the child?"),
            new FormSection("family-and-environment", "What is around the family: housing, money, relatives?"),
            new FormSection("risks", "What are you worried about?"),
            new FormSection("strengths", "What goes well?"),
            new FormSection("voice-of-the-child", "What does the child say?"),
            new FormSection("recommendation", "What do you think should happen?"));

    /** How the form asks for the section of a field. */
    static String titled(String name) {
        return ALL.stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElseThrow()
                .title();
    }
}
