package safeguarding.conference.returns.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import safeguarding.conference.census.file.CensusEpisode;

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
    List<CensusEpisode> episodes() {
        var episodes = new ArrayList<CensusEpisode>();
        for (var draft : drafts) {
            missing(draft);
            episodes.add(draft.episode());
        }
        return List.copyOf(episodes);
    }

    private void missing(Draft draft) {
        if (!draft.isTold()) {
            note(ReturnNote.REFERRAL_NOT_HELD, draft, ".CINreferralDate");
        }
        if (!draft.isOfTheYear()) {
            note(ReturnNote.ASSESSMENTS_NOT_HELD, draft, ".Assessments");
        }
    }
}
