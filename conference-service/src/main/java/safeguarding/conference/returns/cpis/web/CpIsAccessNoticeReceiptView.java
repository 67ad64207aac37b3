package safeguarding.conference.returns.cpis.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a notice was taken; it says nothing of any child. */
@Schema(name = "CpIsAccessNoticeReceipt", description = "That a notice was taken.")
public record CpIsAccessNoticeReceiptView(
        @Schema(required = true, description = "The sender's identifier of the message.", maxLength = 100)
        String messageId) {}
