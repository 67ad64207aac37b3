package safeguarding.reviewing.challenge.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.challenge.Challenge;
import safeguarding.reviewing.challenge.Challenges;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;

/** Lists challenges on a day, and what has changed in them. Who may see them is decided by today. */
@ApplicationScoped
class ListingChallenges {

    private final RecordKind<Challenge> kind;
    private final ListedRecords listed;
    private final Links links;
    private final Clock clock;

    ListingChallenges(Challenges challenges, ListedRecords listed, Links links, Clock clock) {
        this.kind = new RecordKind<>(
                "listChallenges",
                "iro-challenge",
                "iro_challenge",
                Challenge.class,
                challenges::all,
                Challenge::childId);
        this.listed = listed;
        this.links = links;
        this.clock = clock;
    }

    ChallengePage list(ChallengeFilter filter, OnADay day, Access access, PageRequest page) {
        var asAt = day.state(clock);
        var known = day.earlierKnowledge(clock);
        var ids = listed.visible(kind, access, known)
                .where(
                        "r.raised_on <= :asAt and r.withdrawn_on is null and " + filter.standingCondition(day.now()),
                        "asAt",
                        asAt)
                .whereGiven("c.area = :area", "area", filter.area())
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .whereGiven("r.period_id = :period", "period", filter.periodId())
                .ids(page);
        var items = listed.read(kind, ids.items(), known, access).stream()
                .map(challenge -> ChallengeItem.of(challenge, asAt, links))
                .toList();
        return new ChallengePage(items, List.of(), ids.next());
    }

    /** What has changed since a cursor: challenges as they stand, and which have gone from the caller's sight. */
    ChallengePage changedSince(String cursor, Access access, PageRequest page) {
        var today = CivilTime.today(clock);
        var changed =
                listed.changedSince(kind, cursor, access, page, challenge -> ChallengeItem.of(challenge, today, links));
        return new ChallengePage(changed.items(), changed.removed(), changed.next());
    }
}
