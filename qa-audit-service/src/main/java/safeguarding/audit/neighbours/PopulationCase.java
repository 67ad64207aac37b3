package safeguarding.audit.neighbours;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKey;
import safeguarding.audit.cases.CaseKind;

/**
 * One case on a day. What is null is not known, or is nothing that this kind of case has.
 *
 * @param recordId the plan, period of care or record of a file; never shown
 * @param childId the child; null for a case that is none; never shown
 * @param workers staff numbers of all who hold or held the case, or manage who does; never shown
 * @param startedOn first civil date
 * @param endedOn civil date on which it was over; null while it is open
 * @param months whole months from the start to the day (A4)
 * @param firstCategory code of the category in which a plan began
 * @param category code of the latest category of a plan, or of the category of need on the day
 * @param reviewsLate reviews not held by the day by which they were due
 * @param coreGroupsMissed core groups that had not met by the day by which they were to
 * @param visitsLate visits not made by the day by which they were due
 * @param attributes further codes, as a file gave them
 */
public record PopulationCase(
        CaseKind kind,
        CaseKey caseKey,
        UUID recordId,
        @Nullable UUID childId,
        Set<String> workers,
        @Nullable String area,
        @Nullable String team,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        int months,
        @Nullable String firstCategory,
        @Nullable String category,
        @Nullable Integer earlierPlans,
        @Nullable String legalStatus,
        @Nullable String placementType,
        int reviewsLate,
        int coreGroupsMissed,
        int visitsLate,
        Map<String, String> attributes) {

    public PopulationCase {
        workers = Set.copyOf(workers);
        attributes = Map.copyOf(attributes);
    }

    /** The value by which cases can be told apart: a named one of this record, or an attribute; empty when not known. */
    public Optional<String> valueOf(String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "area" -> area;
                    case "team" -> team;
                    case "category" -> category;
                    case "first-category" -> firstCategory;
                    case "legal-status" -> legalStatus;
                    case "placement-type" -> placementType;
                    case "reviews-late" -> reviewsLate > 0 ? "yes" : "no";
                    case "core-groups-missed" -> coreGroupsMissed > 0 ? "yes" : "no";
                    default -> attributes.get(code);
                });
    }

    /** Masks who it is about. */
    @Override
    public String toString() {
        return "PopulationCase[" + caseKey + "]";
    }
}
