package safeguarding.audit.themes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a theme that can change.
 *
 * @param title what people call it
 * @param question what audits of it are to find out, in words; null when nothing was written
 * @param practiceDomain domain of practice that a weakness in it belongs to (J1); null when none
 */
@Embeddable
public record ThemeDetails(
        @Column(name = "title", nullable = false) String title,
        @Nullable @Column(name = "question") String question,

        @Enumerated(EnumType.STRING) @Column(name = "priority", nullable = false)
        Priority priority,

        @Column(name = "sources", nullable = false) ThemeSources sources,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "practice_domain")
        PracticeDomain practiceDomain) {}
