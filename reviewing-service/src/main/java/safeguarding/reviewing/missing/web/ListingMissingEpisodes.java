package safeguarding.reviewing.missing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;
import safeguarding.reviewing.missing.MissingEpisode;
import safeguarding.reviewing.missing.MissingEpisodes;

/** Lists records, and what has changed in them. Who may see them is decided by today. */
@ApplicationScoped
class ListingMissingEpisodes {

    private final RecordKind<MissingEpisode> kind;
    private final ListedRecords listed;
    private final Links links;
    private final Clock clock;

    ListingMissingEpisodes(MissingEpisodes episodes, ListedRecords listed, Links links, Clock clock) {
        this.kind = new RecordKind<>(
                "listMissingEpisodes",
                "missing-episode",
                "missing_episode",
                MissingEpisode.class,
                episodes::all,
                MissingEpisode::childId);
        this.listed = listed;
        this.links = links;
        this.clock = clock;
    }

    MissingEpisodePage list(MissingEpisodeFilter filter, OnADay day, Access access, PageRequest page) {
        var known = day.earlierKnowledge(clock);
        var ids = listed.visible(kind, access, known)
                .where("r.withdrawn_on is null and r.started_on <= :asAt", "asAt", day.state(clock))
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .whereGiven("r.period_id = :period", "period", filter.periodId())
                .ids(page);
        var items = listed.read(kind, ids.items(), known, access).stream()
                .map(episode -> MissingEpisodeView.of(episode, links))
                .toList();
        return new MissingEpisodePage(items, List.of(), ids.next());
    }

    MissingEpisodePage changedSince(String cursor, Access access, PageRequest page) {
        var changed = listed.changedSince(kind, cursor, access, page, episode -> MissingEpisodeView.of(episode, links));
        return new MissingEpisodePage(changed.items(), changed.removed(), changed.next());
    }
}
