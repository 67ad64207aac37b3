package safeguarding.licensing.licences;

import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.LicenceKind;

/**
 * What holds for all licences of a kind. These are data of the service: {@code licence-kinds.csv}.
 *
 * @param letters the two letters with which their numbers begin
 * @param title what people call it
 * @param longestMonths the longest term in months
 * @param appeal to whom an applicant may appeal, in words; that there is no appeal, in words
 * @param appealDays civil days to appeal, counted from the day after the decision; null when the law names none, or the rules of
 *     the court do
 * @param citation where the appeal stands
 */
public record KindRow(
        LicenceKind kind,
        String letters,
        String title,
        int longestMonths,
        String appeal,
        @Nullable Integer appealDays,
        String citation) {}
