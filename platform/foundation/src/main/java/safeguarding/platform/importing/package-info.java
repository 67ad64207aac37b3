/** Import of many records as a job: resumable, one transaction per record, each record with one effect. */
@NullMarked
package safeguarding.platform.importing;

import org.jspecify.annotations.NullMarked;
