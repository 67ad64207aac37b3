package safeguarding.conference.voice.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The chair's meetings with the family before one conference. */
@Schema(description = "The chair's meetings with the family before one conference.")
public record FamilyMeetingPage(@Schema(required = true) List<FamilyMeetingView> items) {}
