package safeguarding.conference.subjectaccess.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.links.Links;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.conference.subjectaccess.AccessExtension;
import safeguarding.conference.subjectaccess.HeldEntry;
import safeguarding.conference.subjectaccess.HeldSection;
import safeguarding.conference.subjectaccess.SubjectAccessRequest;
import safeguarding.conference.subjectaccess.web.SubjectAccessAnswerView.EntryView;
import safeguarding.conference.subjectaccess.web.SubjectAccessAnswerView.MarkView;
import safeguarding.conference.subjectaccess.web.SubjectAccessAnswerView.SectionView;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.time.CivilTime;

/** Shows subject access requests and their answers. */
@ApplicationScoped
class SubjectAccessViews {

    private final Deadlines deadlines;
    private final SamePerson persons;
    private final Links links;
    private final Clock clock;

    SubjectAccessViews(Deadlines deadlines, SamePerson persons, Links links, Clock clock) {
        this.persons = persons;
        this.deadlines = deadlines;
        this.links = links;
        this.clock = clock;
    }

    SubjectAccessView show(SubjectAccessRequest request) {
        var asked = request.asked();
        return new SubjectAccessView(
                request.id(),
                request.childId(),
                request.area(),
                asked.personId(),
                Codes.of(asked.by()),
                asked.on(),
                asked.reason(),
                Codes.of(request.state()),
                request.extension().map(AccessExtension::on).orElse(null),
                request.extension().map(AccessExtension::reason).orElse(null),
                request.answeredOn().orElse(null),
                request.answeredBy().orElse(null),
                deadlines.of(request.id()),
                links.to("/v1/subject-access-requests/" + request.id() + "/answer"),
                links.to("/v1/subject-access-requests/" + request.id()));
    }

    SubjectAccessAnswerView answer(SubjectAccessRequest request, Set<UUID> records, List<HeldSection> sections) {
        return new SubjectAccessAnswerView(
                request.id(),
                request.childId(),
                request.asked().personId(),
                records.stream()
                        .filter(id -> !id.equals(request.childId()))
                        .sorted()
                        .toList(),
                persons.recordsOf(request.childId()).size() > records.size(),
                CivilTime.today(clock),
                sections.stream()
                        .flatMap(section -> section.entries().stream())
                        .flatMap(entry -> entry.marks().stream())
                        .filter(mark -> mark.ruling() == null)
                        .count(),
                sections.stream().map(SubjectAccessViews::section).toList());
    }

    private static SectionView section(HeldSection section) {
        return new SectionView(
                section.source(),
                section.title(),
                section.entries().stream().map(SubjectAccessViews::entry).toList());
    }

    private static EntryView entry(HeldEntry entry) {
        return new EntryView(
                entry.entry(),
                entry.recordedFrom(),
                entry.earlier(),
                entry.values(),
                entry.marks().stream()
                        .map(mark -> new MarkView(
                                mark.part(), mark.field(), Codes.of(mark.why()), Codes.orNull(mark.ruling())))
                        .toList());
    }
}
