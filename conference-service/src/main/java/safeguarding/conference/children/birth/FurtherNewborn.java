package safeguarding.conference.children.birth;

/**
 * A further child of one birth, who was not known before. Masks itself.
 *
 * @param councilChildId the council's own id of the child
 * @param child the child
 */
public record FurtherNewborn(String councilChildId, Newborn child) {

    @Override
    public String toString() {
        return "FurtherNewborn[masked]";
    }
}
