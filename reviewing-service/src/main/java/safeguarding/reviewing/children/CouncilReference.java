package safeguarding.reviewing.children;

import java.util.UUID;

/**
 * How a council knows a child. The council's own id stays inside this service. Masks itself.
 *
 * @param childId identifier in every service, made from the two others
 * @param councilCode three-digit code of the council
 * @param councilChildId the council's own child id
 */
public record CouncilReference(UUID childId, String councilCode, String councilChildId) {

    @Override
    public String toString() {
        return "CouncilReference[" + childId + "]";
    }
}
