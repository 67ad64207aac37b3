package safeguarding.audit.tools.incoming;

import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.AnswerType;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.tools.AuditTool;
import safeguarding.audit.tools.Descriptor;
import safeguarding.audit.tools.Option;
import safeguarding.audit.tools.Question;
import safeguarding.audit.tools.Section;
import safeguarding.audit.tools.ToolContent;
import safeguarding.platform.coding.Codes;

/** A tool as it comes with the service: the same questions for every scale, and what work of each grade looks like. */
record ShippedTool(
        String code,
        String title,
        String caseKind,
        List<ShippedSection> sections,
        List<ShippedDescriptor> descriptors) {

    record ShippedSection(String code, String title, List<ShippedQuestion> questions) {}

    record ShippedQuestion(
            String code,
            String text,
            String guidance,
            String type,
            int weight,
            boolean required,
            boolean mayNotApply,
            @Nullable List<Option> options) {

        Question question() {
            return new Question(
                    code,
                    text,
                    guidance,
                    Codes.read("type", type, AnswerType.class),
                    weight,
                    required,
                    mayNotApply,
                    options == null ? List.of() : options);
        }
    }

    /** What work looks like that has one of these grades, each in its own scale. */
    record ShippedDescriptor(List<String> grades, String text) {}

    AuditTool tool() {
        return new AuditTool(code, title, Codes.read("caseKind", caseKind, CaseKind.class));
    }

    /**
     * What the version of a scale asks.
     *
     * @param bestFirst the grades of the scale
     */
    ToolContent content(String scale, List<String> bestFirst) {
        return new ToolContent(
                scale,
                sections.stream()
                        .map(section -> new Section(
                                section.code,
                                section.title,
                                section.questions.stream()
                                        .map(ShippedQuestion::question)
                                        .toList()))
                        .toList(),
                bestFirst.stream()
                        .map(grade -> new Descriptor(grade, describing(grade)))
                        .toList());
    }

    private String describing(String grade) {
        return descriptors.stream()
                .filter(descriptor -> descriptor.grades.contains(grade))
                .findFirst()
                .map(ShippedDescriptor::text)
                .orElseThrow(() -> new IllegalStateException("%s does not describe %s".formatted(code, grade)));
    }
}
