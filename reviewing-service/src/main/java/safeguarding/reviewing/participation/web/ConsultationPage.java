package safeguarding.reviewing.participation.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is asked before one review. */
@Schema(name = "ReviewConsultationPage", description = "Who is asked before one review, the earliest recorded first.")
public record ConsultationPage(@Schema(required = true) List<ConsultationView> items) {}
