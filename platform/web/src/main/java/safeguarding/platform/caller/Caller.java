package safeguarding.platform.caller;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the token says.
 *
 * @param subject the token's {@code sub}
 * @param client the calling client ({@code azp})
 * @param roles role names as in {@code docs/operations/roles.md}
 * @param areas codes of the areas the caller may see; {@code *} means every area
 * @param staffId the council's staff number; null for machines and partners
 * @param agency the partner organisation a machine client acts for; null for the council's own
 * @param onBehalfOf staff number or name of office given in {@code On-Behalf-Of}; null when the caller acts alone
 */
public record Caller(
        String subject,
        String client,
        Set<String> roles,
        Set<String> areas,
        @Nullable String staffId,
        @Nullable String agency,
        @Nullable String onBehalfOf) {

    /** Area code that stands for all areas. */
    public static final String EVERY_AREA = "*";

    public Caller {
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
    }

    /** The suite itself at work: a consumed event, a deadline that falls due. It holds no role. */
    public static Caller ofService(String service) {
        return new Caller(service, service, Set.of(), Set.of(EVERY_AREA), null, null, null);
    }

    /** Whether the token holds a role. */
    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    /** Who is written down as having acted: the staff number; of a caller without one the token's {@code sub}. */
    public String actor() {
        return staffId == null ? subject : staffId;
    }

    /** Whether no area is closed to the caller. */
    public boolean seesEveryArea() {
        return areas.contains(EVERY_AREA);
    }
}
