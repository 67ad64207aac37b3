package safeguarding.conference.census.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One child of a census file, every value as it was written: what is no date or no code is kept too. Masks itself.
 *
 * @param year the March year of the file
 * @param identifiers who the child is
 * @param ethnicity code as written; null when absent
 * @param disabilities codes as written
 * @param episodes the child's CINdetails, in the order of the file
 * @param ofTheFile rules of the census that the file as a whole breaks and that this child shows
 */
public record CensusChild(
        int year,
        @Valid @NotNull Identifiers identifiers,
        @Nullable String ethnicity,
        @Size(max = 50) List<String> disabilities,
        @Size(max = 200) List<@Valid @NotNull CensusEpisode> episodes,
        @Size(max = 10) List<String> ofTheFile) {

    public CensusChild {
        disabilities = Objects.requireNonNullElse(disabilities, List.of());
        episodes = Objects.requireNonNullElse(episodes, List.of());
        ofTheFile = Objects.requireNonNullElse(ofTheFile, List.of());
    }

    /**
     * Who the child is, as written; null where an element is absent.
     *
     * @param sex code of Sex, or of GenderCurrent in files up to 2024
     */
    public record Identifiers(
            @Nullable String councilChildId,
            @Nullable String upn,
            @Nullable String formerUpn,
            @Nullable String upnUnknown,
            @Nullable String bornOn,
            @Nullable String expectedOn,
            @Nullable String sex,
            @Nullable String diedOn) {

        /** An id of which nothing can be seen is none. */
        public Identifiers {
            if (councilChildId != null
                    && councilChildId.replaceAll("[\\s\\p{Z}\\p{C}]", "").isEmpty()) {
                councilChildId = null;
            }
        }

        @Override
        public String toString() {
            return "Identifiers[masked]";
        }
    }

    /** First day of the census year. */
    public LocalDate yearBegins() {
        return LocalDate.of(year - 1, 4, 1);
    }

    /** Last day of the census year. */
    public LocalDate yearEnds() {
        return LocalDate.of(year, 3, 31);
    }

    /** The same, showing also what the file as a whole breaks. */
    CensusChild showing(List<String> more) {
        return new CensusChild(year, identifiers, ethnicity, disabilities, episodes, more);
    }

    @Override
    public String toString() {
        return "CensusChild[masked]";
    }
}
