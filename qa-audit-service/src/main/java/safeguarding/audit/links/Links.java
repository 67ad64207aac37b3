package safeguarding.audit.links;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.UUID;
import safeguarding.platform.settings.SafeguardingSettings;

/** Makes links with the public address at the gateway; none holds anything but identifiers. */
@Singleton
public final class Links {

    private final URI publicBaseUrl;

    Links(SafeguardingSettings settings) {
        this.publicBaseUrl = settings.publicBaseUrl();
    }

    /** A resource of this service by its path, such as {@code /v1/audits/…}. */
    public URI to(String path) {
        return URI.create(publicBaseUrl + path);
    }

    /** A quality assurance officer in the register. */
    public URI qaOfficer(UUID officerId) {
        return to("/v1/qa-officers/" + officerId);
    }

    /** A theme of audits. */
    public URI auditTheme(UUID themeId) {
        return to("/v1/audit-themes/" + themeId);
    }

    /** The programme of a year. */
    public URI auditProgramme(UUID programmeId) {
        return to("/v1/audit-programmes/" + programmeId);
    }

    /** An audit. */
    public URI audit(UUID auditId) {
        return to("/v1/audits/" + auditId);
    }

    /** A child that an audit found at risk. */
    public URI immediateConcern(UUID concernId) {
        return to("/v1/immediate-concerns/" + concernId);
    }

    /** An audit tool with its versions. */
    public URI auditTool(UUID toolId) {
        return to("/v1/audit-tools/" + toolId);
    }

    /** A version of an audit tool. */
    public URI auditToolVersion(UUID toolId, int number) {
        return to("/v1/audit-tools/" + toolId + "/versions/" + number);
    }

    /** The audit of a case by one auditor. */
    public URI caseAudit(UUID caseAuditId) {
        return to("/v1/case-audits/" + caseAuditId);
    }

    /** A resource of another service by its path below the gateway, such as {@code conference/v1/children/…}. */
    public URI elsewhere(String path) {
        return publicBaseUrl.resolve(path);
    }

    /** A sample. */
    public URI auditSample(UUID sampleId) {
        return to("/v1/samples/" + sampleId);
    }

    /** A drawn case. */
    public URI auditSampleCase(UUID caseId) {
        return to("/v1/sample-cases/" + caseId);
    }

    /** What counts of a case that several auditors audited. */
    public URI caseModeration(UUID moderationId) {
        return to("/v1/case-moderations/" + moderationId);
    }

    /** A recommendation in the register. */
    public URI auditRecommendation(UUID recommendationId) {
        return to("/v1/audit-recommendations/" + recommendationId);
    }

    /** An agreement with partners. */
    public URI partnerAgreement(UUID agreementId) {
        return to("/v1/partner-agreements/" + agreementId);
    }

    /** A collection of feedback. */
    public URI feedbackCollection(UUID collectionId) {
        return to("/v1/feedback-collections/" + collectionId);
    }

    /** What one person said. */
    public URI feedbackResponse(UUID responseId) {
        return to("/v1/feedback-responses/" + responseId);
    }

    /** A finding of an audit. */
    public URI auditFinding(UUID findingId) {
        return to("/v1/audit-findings/" + findingId);
    }

    /** An action of a finding or recommendation. */
    public URI improvementAction(UUID actionId) {
        return to("/v1/improvement-actions/" + actionId);
    }

    /** An indicator of conference-service, at its own address at the gateway. */
    public URI conferenceIndicator(String indicatorId) {
        return elsewhere("conference/v1/indicators/" + indicatorId);
    }
}
