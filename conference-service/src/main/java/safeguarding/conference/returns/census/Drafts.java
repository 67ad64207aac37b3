package safeguarding.conference.returns.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import safeguarding.conference.census.file.CensusEpisode;
import safeguarding.conference.census.file.Written;
import safeguarding.conference.returns.ReturnYear;

/** The episodes of a child while the return is put together. */
final class Drafts {

    private final List<Draft> drafts;
    private final List<ComposedChild.Noted> notes;

    Drafts(List<Draft> begun, List<ComposedChild.Noted> notes) {
        this.drafts = new ArrayList<>(begun);
        this.notes = notes;
    }

    List<Draft> all() {
        return List.copyOf(drafts);
    }

    /** The latest episode to which a civil date belongs; where no census told of one, an episode of the record. */
    Draft at(LocalDate day) {
        return last(draft -> draft.isTold() && draft.covers(day));
    }

    /** The episode with the initial conference of a day, else the one to which the day belongs (2885). */
    Draft ofConference(LocalDate day) {
        var written = day.toString();
        return drafts.stream()
                .filter(draft -> written.equals(draft.conferenceOn())
                        || draft.section47s().stream().anyMatch(each -> written.equals(each.conferenceOn())))
                .findFirst()
                .orElseGet(() -> at(day));
    }

    private Draft last(Predicate<Draft> fits) {
        return drafts.stream()
                .filter(fits)
                .reduce((first, second) -> second)
                .or(() -> drafts.stream().filter(draft -> !draft.isTold()).findFirst())
                .orElseGet(this::another);
    }

    private Draft another() {
        var draft = Draft.ofTheRecord();
        drafts.add(draft);
        return draft;
    }

    void note(ReturnNote note, Draft draft, String path) {
        notes.add(new ComposedChild.Noted(note, "CINdetails[" + drafts.indexOf(draft) + "]" + path));
    }

    /** The episodes as they are returned; what is missing in them is noted. */
    List<CensusEpisode> episodes(ReturnYear year) {
        var episodes = new ArrayList<CensusEpisode>();
        for (var draft : drafts) {
            var episode = draft.episode();
            missing(draft, episode, year);
            episodes.add(episode);
        }
        return List.copyOf(episodes);
    }

    private void missing(Draft draft, CensusEpisode episode, ReturnYear year) {
        if (!draft.isTold()) {
            note(ReturnNote.REFERRAL_NOT_HELD, draft, ".CINreferralDate");
        }
        if (!draft.isOfTheYear()) {
            note(ReturnNote.ASSESSMENTS_NOT_HELD, draft, ".Assessments");
        }
        if (!YearOfCodes.has("ReferralSource", episode.referralSource(), year)) {
            note(ReturnNote.SOURCE_NOT_GIVEN, draft, ".ReferralSource");
        }
        var need = episode.primaryNeed();
        if (need == null && !Written.flag(episode.noFurtherAction())) {
            note(ReturnNote.NEED_NOT_GIVEN, draft, ".PrimaryNeedCode");
        }
        if (need != null && !YearOfCodes.has("PrimaryNeedCode", need, year)) {
            note(ReturnNote.NEED_NOT_A_CODE, draft, ".PrimaryNeedCode");
        }
        var reason = episode.closureReason();
        if (reason != null && !YearOfCodes.has("ReasonForClosure", reason, year)) {
            note(ReturnNote.REASON_NOT_A_CODE, draft, ".ReasonForClosure");
        }
        if (episode.noFurtherAction() == null) {
            note(ReturnNote.ACTION_NOT_GIVEN, draft, ".ReferralNFA");
        }
    }
}
