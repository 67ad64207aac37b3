package safeguarding.conference.correspondence.composing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A letter as its template sees it: the facts that may stand in it, and no others. */
public final class LetterInTemplate {

    private final Map<String, List<Fact>> facts = new LinkedHashMap<>();
    private final boolean toChild;

    LetterInTemplate(List<Fact> shown, boolean toChild) {
        shown.forEach(fact -> facts.computeIfAbsent(fact.field().code(), code -> new ArrayList<>())
                .add(fact));
        this.toChild = toChild;
    }

    /** What is known of a field, each in named parts. */
    public List<Map<String, String>> of(String code) {
        return facts.getOrDefault(code, List.of()).stream().map(Fact::parts).toList();
    }

    /** Whether something is known of a field. */
    public boolean has(String code) {
        return facts.containsKey(code);
    }

    /** The first text of a field; empty when nothing is known. */
    public String one(String code) {
        return facts.getOrDefault(code, List.of()).stream()
                .map(fact -> fact.parts().getOrDefault("text", ""))
                .findFirst()
                .orElse("");
    }

    /** The lines of the first text of a field. */
    public List<String> lines(String code) {
        return has(code) ? one(code).lines().toList() : List.of();
    }

    /** Whether the letter goes to the child. */
    public boolean isToChild() {
        return toChild;
    }
}
