package safeguarding.conference.planenquiry.store;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.planenquiry.PlanEnquiries;
import safeguarding.conference.planenquiry.PlanEnquiry;
import safeguarding.platform.sql.Sql;

/** Keeps enquiries. The service's role can neither change nor delete them. */
@ApplicationScoped
class StoredPlanEnquiries implements PlanEnquiries {

    private static final String KEEP = """
            insert into plan_enquiry (id, reference, asked_at, subject, client, staff_id, agency, on_behalf_of, purpose,
                                      asked_by, answer, doubt, child_ids)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    StoredPlanEnquiries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(PlanEnquiry enquiry) {
        var caller = enquiry.caller();
        sql.update(
                KEEP,
                enquiry.id(),
                enquiry.reference().code(),
                enquiry.askedAt(),
                caller.subject(),
                caller.client(),
                caller.staffId(),
                caller.agency(),
                caller.onBehalfOf(),
                enquiry.purpose().code(),
                enquiry.askedBy(),
                enquiry.finding().answer(),
                enquiry.finding().doubt(),
                enquiry.childIds());
    }
}
