package safeguarding.audit.agreements.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.agreements.KeepingAgreements;
import safeguarding.audit.agreements.PartnerAgreement;
import safeguarding.audit.agreements.PartnerAgreements;
import safeguarding.audit.links.Links;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;

/** Finds and shows agreements. */
@ApplicationScoped
class AgreementViews {

    private final PartnerAgreements agreements;
    private final AreaRecords records;
    private final Deadlines deadlines;
    private final Links links;

    AgreementViews(PartnerAgreements agreements, AreaRecords records, Deadlines deadlines, Links links) {
        this.agreements = agreements;
        this.records = records;
        this.deadlines = deadlines;
        this.links = links;
    }

    AreaRecordKind<PartnerAgreement> kind() {
        return AreaRecordKind.ofTheCouncil(
                "listPartnerAgreements",
                KeepingAgreements.TYPE,
                "partner_agreement",
                PartnerAgreement.class,
                agreements::all);
    }

    PartnerAgreement toRead(UUID id) {
        return records.toRead(kind(), agreements.find(id));
    }

    PartnerAgreement toChange(UUID id, @Nullable String ifMatch) {
        return records.toChange(kind(), agreements.find(id), ifMatch);
    }

    AgreementView of(PartnerAgreement it) {
        var indicator = it.details().indicatorId();
        return AgreementView.of(
                it,
                deadlines.of(it.id()),
                indicator == null ? null : links.conferenceIndicator(indicator),
                links.partnerAgreement(it.id()));
    }

    Response changed(PartnerAgreement it) {
        return AreaRecords.changed(it, of(it));
    }
}
