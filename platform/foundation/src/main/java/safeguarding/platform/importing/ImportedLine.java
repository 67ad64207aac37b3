package safeguarding.platform.importing;

import java.util.UUID;

/**
 * Where a record of an import stands.
 *
 * @param jobId the import job
 * @param number line in the upload, from 1
 * @param dryRun whether everything the record does will be rolled back
 */
public record ImportedLine(UUID jobId, int number, boolean dryRun) {}
