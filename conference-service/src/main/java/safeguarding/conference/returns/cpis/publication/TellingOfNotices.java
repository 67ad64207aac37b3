package safeguarding.conference.returns.cpis.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.links.Links;
import safeguarding.conference.neighbours.KnownChild;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.conference.returns.cpis.AccessNotice;
import safeguarding.conference.returns.cpis.AccessNotices;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.platform.journal.EventJournal;
import safeguarding.platform.time.CivilTime;

/**
 * Publishes a notice once for each child whose number it is: whoever may see one does not learn of another. A notice about
 * nobody is not published: who reads the feed could tell from it that the council does not know a child.
 */
@ApplicationScoped
class TellingOfNotices implements AccessNotices.Telling {

    private static final String NOTICE = "cp-is-access-notice";

    private final KnownChildren children;
    private final EventJournal journal;
    private final Links links;
    private final Clock clock;

    TellingOfNotices(KnownChildren children, EventJournal journal, Links links, Clock clock) {
        this.children = children;
        this.journal = journal;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void received(AccessNotice notice) {
        record(
                "cp-is-access-noticed",
                notice.id(),
                notice.childIds(),
                LocalDate.ofInstant(notice.accessedAt(), CivilTime.ZONE));
    }

    @Override
    public void acknowledged(UUID noticeId, List<UUID> childIds) {
        record("cp-is-access-acknowledged", noticeId, childIds, CivilTime.today(clock));
    }

    private void record(String type, UUID noticeId, List<UUID> childIds, LocalDate on) {
        journal.record(children.find(childIds).stream()
                .map(child -> event(type, noticeId, child, on))
                .toList());
    }

    private CatalogueEvent event(String type, UUID noticeId, KnownChild child, LocalDate on) {
        var about = Set.of(child.childId());
        var keyWorker = child.keyWorker();
        return new CatalogueEvent(
                type,
                1,
                NOTICE,
                noticeId,
                on,
                about,
                child.area(),
                new NoticeBody(
                        on,
                        about,
                        child.area(),
                        keyWorker,
                        keyWorker == null ? true : null,
                        links.to("/v1/cp-is/access-notices/" + noticeId)));
    }
}
