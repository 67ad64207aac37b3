package safeguarding.conference.returns.census;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusEpisode.Section47;
import safeguarding.conference.census.file.Written;
import safeguarding.conference.returns.HeldChild;
import safeguarding.conference.returns.HeldConference;
import safeguarding.conference.returns.HeldEnquiry;
import safeguarding.conference.returns.ReturnYear;

/**
 * The section 47 enquiries and initial conferences of a child in a return: those with a conference in the year, and those
 * that started in it (D5).
 */
final class ReturnedEnquiries {

    private final HeldChild child;
    private final ReturnYear year;
    private final Drafts drafts;
    private final ConferenceTarget target;

    ReturnedEnquiries(HeldChild child, ReturnYear year, Drafts drafts, ConferenceTarget target) {
        this.child = child;
        this.year = year;
        this.drafts = drafts;
        this.target = target;
    }

    void place() {
        child.enquiries().forEach(this::enquiry);
        child.conferences().stream()
                .filter(each -> each.initial() && each.enquiryId() == null && year.holds(each.heldOn()))
                .forEach(this::withoutEnquiry);
    }

    private void enquiry(HeldEnquiry enquiry) {
        for (var draft : drafts.all()) {
            for (var i = 0; i < draft.section47s().size(); i++) {
                if (isTold(enquiry, draft.section47s().get(i))) {
                    draft.section47s().set(i, broughtUpToDate(enquiry, draft, i));
                    return;
                }
            }
        }
        var conference = conferenceInYear(enquiry);
        if (year.holds(enquiry.startedOn()) || conference.isPresent()) {
            drafts.at(enquiry.startedOn()).section47s().add(written(enquiry, conference));
        }
    }

    private boolean isTold(HeldEnquiry enquiry, Section47 told) {
        var day = Written.day(told.startedOn());
        return day != null
                && (day.equals(enquiry.startedOn())
                        || named("/section-47/", day).equals(enquiry.reference()));
    }

    private String named(String kind, LocalDate day) {
        return "cin-census/" + child.person().childId() + kind + day;
    }

    private Section47 broughtUpToDate(HeldEnquiry enquiry, Draft draft, int index) {
        var told = draft.section47s().get(index);
        var path = ".Section47[" + index + "]";
        var corrected = !enquiry.startedOn().equals(Written.day(told.startedOn()));
        if (corrected) {
            drafts.note(ReturnNote.OTHERWISE_HERE, draft, path + ".S47ActualStartDate");
        }
        var conference = conference(enquiry, told, draft, path);
        return new Section47(
                corrected ? enquiry.startedOn().toString() : told.startedOn(),
                corrected ? target.after(enquiry.startedOn()) : told.targetOn(),
                conference,
                notRequired(enquiry, told, conference));
    }

    /** What was told, but where the enquiry has ended since, or a conference was held after all. */
    private @Nullable String notRequired(HeldEnquiry enquiry, Section47 told, @Nullable String conference) {
        var flagged = Written.flag(told.conferenceNotRequired());
        if (conference == null) {
            return !flagged && year.cameBy(enquiry.endedOn()) != null ? "1" : told.conferenceNotRequired();
        }
        return flagged && told.conferenceOn() == null ? "0" : told.conferenceNotRequired();
    }

    private @Nullable String conference(HeldEnquiry enquiry, Section47 told, Draft draft, String path) {
        var day = Written.day(told.conferenceOn());
        if (day != null) {
            var moved = child.conferencesOf(enquiry)
                    .filter(each -> named("/initial/", day).equals(each.reference())
                            && !each.heldOn().equals(day))
                    .findFirst();
            moved.ifPresent(each -> drafts.note(ReturnNote.OTHERWISE_HERE, draft, path + ".DateOfInitialCPC"));
            return moved.map(each -> each.heldOn().toString()).orElse(told.conferenceOn());
        }
        if (told.conferenceOn() != null) {
            return told.conferenceOn();
        }
        var here = conferenceInYear(enquiry)
                .map(each -> each.heldOn().toString())
                .filter(held -> draft.section47s().stream().noneMatch(each -> held.equals(each.conferenceOn())));
        if (here.isPresent() && Written.flag(told.conferenceNotRequired())) {
            drafts.note(ReturnNote.OTHERWISE_HERE, draft, path + ".ICPCnotRequired");
        }
        return here.orElse(null);
    }

    private Section47 written(HeldEnquiry enquiry, Optional<HeldConference> conference) {
        return new Section47(
                enquiry.startedOn().toString(),
                target.after(enquiry.startedOn()),
                conference.map(each -> each.heldOn().toString()).orElse(null),
                year.cameBy(enquiry.endedOn()) == null ? "0" : "1");
    }

    private Optional<HeldConference> conferenceInYear(HeldEnquiry enquiry) {
        return child.conferenceOf(enquiry, year.begins(), year.ends());
    }

    /** One day stands directly in an episode; another needs an episode of its own. */
    private void withoutEnquiry(HeldConference conference) {
        var day = conference.heldOn();
        var toldOf = drafts.all().stream()
                .anyMatch(draft -> isDay(draft.conferenceOn(), conference)
                        || draft.section47s().stream().anyMatch(each -> isDay(each.conferenceOn(), conference)));
        if (toldOf) {
            return;
        }
        var draft = drafts.at(day);
        if (draft.conferenceOn() == null) {
            draft.conferenceOn(day);
        } else {
            drafts.note(ReturnNote.CONFERENCE_NOT_PLACED, draft, ".DateOfInitialCPC");
        }
    }

    private boolean isDay(@Nullable String written, HeldConference conference) {
        var day = Written.day(written);
        return day != null
                && (day.equals(conference.heldOn()) || named("/initial/", day).equals(conference.reference()));
    }
}
