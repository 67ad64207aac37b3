package safeguarding.reviewing.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownChildren;

/** Opens a sealed record to one keeper of adoption records, for a time and never unnoticed (L12). */
@ApplicationScoped
public class OpeningSealedRecords {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final SealedRecordOpenings openings;
    private final KnownChildren children;
    private final ChildVisibility visibility;
    private final Clock clock;
    private final Duration opensFor;

    OpeningSealedRecords(
            SealedRecordOpenings openings,
            KnownChildren children,
            ChildVisibility visibility,
            Clock clock,
            AdoptionSettings settings) {
        this.openings = openings;
        this.children = children;
        this.visibility = visibility;
        this.clock = clock;
        this.opensFor = settings.opensFor();
        if (!opensFor.isPositive() || opensFor.compareTo(LONGEST) > 0) {
            throw new IllegalStateException("safeguarding.adoption.opens-for is more than nothing and a day at most");
        }
    }

    /** Opens it; the policy has permitted that before. */
    public SealedRecordOpening open(UUID childId, String staffId, OpeningGround ground, String reason) {
        var area = children.find(childId).orElseThrow().area();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var until = now.plus(opensFor);
        visibility.openSealed(childId, staffId, until.atOffset(ZoneOffset.UTC));
        return openings.save(
                SealedRecordOpening.open(childId, area, CivilTime.today(clock), staffId, ground, reason, now, until));
    }
}
