package safeguarding.audit.findings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.GradedCase;

/**
 * Of whom it is true.
 *
 * @param area code of the area; null for the whole theme
 * @param team code of the team; null for an area or the theme
 */
@Embeddable
public record FindingPlace(
        @Enumerated(EnumType.STRING) @Column(name = "level", nullable = false)
        FindingLevel level,

        @Nullable @Column(name = "area") String area,
        @Nullable @Column(name = "team") String team) {

    public FindingPlace {
        if ((level == FindingLevel.THEME) != (area == null) || (level == FindingLevel.TEAM) != (team != null)) {
            throw new IllegalArgumentException("A level says what has to be named");
        }
    }

    /** Whether a case belongs to it. */
    boolean has(GradedCase each) {
        return switch (level) {
            case THEME -> true;
            case AREA -> Objects.equals(area, each.area());
            case TEAM -> Objects.equals(area, each.area()) && Objects.equals(team, each.team());
        };
    }
}
