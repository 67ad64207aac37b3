package safeguarding.conference.papers.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was asked to be corrected in minutes. */
@Schema(description = "What was asked to be corrected in minutes, the earliest first.")
public record MinutesCorrectionPage(@Schema(required = true) List<MinutesCorrectionView> items) {}
