package safeguarding.conference.papers.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.links.Links;
import safeguarding.conference.papers.ConferenceMinutes;
import safeguarding.conference.papers.CorrectionAnswer;
import safeguarding.conference.papers.MinutesCorrection;
import safeguarding.conference.papers.MinutesRegister;
import safeguarding.conference.papers.web.MinutesView.AddendumView;
import safeguarding.conference.papers.web.MinutesView.SectionView;
import safeguarding.conference.sight.Readers;
import safeguarding.conference.sight.Sight;
import safeguarding.platform.coding.Codes;

/** Shows minutes: to partner agencies without what is the unit's alone. */
@ApplicationScoped
class MinutesViews {

    private final MinutesRegister register;
    private final Links links;
    private final Sight sight;

    MinutesViews(MinutesRegister register, Links links, Sight sight) {
        this.register = register;
        this.links = links;
        this.sight = sight;
    }

    MinutesView show(ConferenceMinutes minutes, Set<UUID> visible) {
        var identity = minutes.identity();
        return new MinutesView(
                minutes.id(),
                identity.conferenceId(),
                identity.childIds().stream().filter(visible::contains).sorted().toList(),
                minutes.edition(),
                minutes.recordedOn(),
                minutes.sentOn(),
                minutes.sections().all().stream()
                        .filter(section -> reads(section.readers()))
                        .map(section -> new SectionView(
                                section.sectionId(), section.heading(), section.wording(), Codes.of(section.readers())))
                        .toList(),
                register.addenda(minutes.id()).stream()
                        .filter(addendum -> reads(minutes.sections().readersOf(addendum.addition())))
                        .map(addendum -> new AddendumView(
                                addendum.id(),
                                addendum.addition().sectionId(),
                                addendum.addition().wording(),
                                Codes.of(minutes.sections().readersOf(addendum.addition())),
                                addendum.addedOn(),
                                addendum.correctionId()))
                        .toList(),
                links.to("/v1/minutes/" + minutes.id()));
    }

    MinutesCorrectionView show(MinutesCorrection correction) {
        var asked = correction.asked();
        return new MinutesCorrectionView(
                correction.id(),
                correction.minutes().minutesId(),
                Codes.of(asked.askedBy()),
                asked.personId(),
                asked.agency(),
                asked.sectionId(),
                asked.on(),
                asked.wording(),
                correction
                        .answer()
                        .map(CorrectionAnswer::outcome)
                        .map(Codes::of)
                        .orElse(null),
                correction.answer().map(CorrectionAnswer::on).orElse(null),
                correction.answer().map(CorrectionAnswer::because).orElse(null),
                correction.answer().map(CorrectionAnswer::addendumId).orElse(null),
                links.to("/v1/minutes-corrections/" + correction.id()));
    }

    private boolean reads(Readers readers) {
        return readers.withPartners() || !sight.narrow();
    }
}
