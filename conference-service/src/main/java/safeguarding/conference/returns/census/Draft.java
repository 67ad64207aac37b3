package safeguarding.conference.returns.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusEpisode;
import safeguarding.conference.census.file.CensusPlan;
import safeguarding.conference.census.file.Written;

/** An episode of the return while it is put together. */
final class Draft {

    private final @Nullable CensusEpisode told;
    private final boolean ofTheYear;
    private @Nullable String conferenceOn;
    private final List<CensusEpisode.Section47> section47s = new ArrayList<>();
    private final List<CensusPlan> plans = new ArrayList<>();

    private Draft(@Nullable CensusEpisode told, boolean ofTheYear) {
        this.told = told;
        this.ofTheYear = ofTheYear;
    }

    /** As the census of the year told it. */
    static Draft asTold(CensusEpisode told) {
        var draft = new Draft(told, true);
        draft.conferenceOn = told.conferenceOn();
        draft.section47s.addAll(told.section47s());
        draft.plans.addAll(told.plans());
        return draft;
    }

    /** Begun by what a census of another year told; what happened in it is told from the record. */
    static Draft carried(CensusEpisode told) {
        return new Draft(told, false);
    }

    /** Of which no census told. */
    static Draft ofTheRecord() {
        return new Draft(null, false);
    }

    /** Whether something on a civil date belongs into it. */
    boolean covers(LocalDate day) {
        if (told == null) {
            return true;
        }
        if (Written.flag(told.noFurtherAction())) {
            return false;
        }
        var referred = Written.day(told.referredOn());
        var closed = Written.day(told.closedOn());
        return (referred == null || !day.isBefore(referred)) && (closed == null || !day.isAfter(closed));
    }

    boolean isTold() {
        return told != null;
    }

    boolean isOfTheYear() {
        return ofTheYear;
    }

    List<CensusEpisode.Section47> section47s() {
        return section47s;
    }

    List<CensusPlan> plans() {
        return plans;
    }

    @Nullable
    String conferenceOn() {
        return conferenceOn;
    }

    void conferenceOn(LocalDate day) {
        conferenceOn = day.toString();
    }

    /** Whether nothing is told in it that would have to be returned. */
    boolean isEmpty() {
        return told == null && conferenceOn == null && section47s.isEmpty() && plans.isEmpty();
    }

    /** The episode as it is returned; what led to an enquiry or a plan is no referral without action (8831, 8832). */
    CensusEpisode episode() {
        if (told == null) {
            return new CensusEpisode(
                    null, null, null, null, null, conferenceOn, "0", List.of(), List.of(), section47s, plans);
        }
        return new CensusEpisode(
                told.referredOn(),
                told.referralSource(),
                told.primaryNeed(),
                told.closedOn(),
                told.closureReason(),
                conferenceOn,
                told.noFurtherAction(),
                told.assessments(),
                told.childInNeedPlans(),
                section47s,
                plans);
    }
}
