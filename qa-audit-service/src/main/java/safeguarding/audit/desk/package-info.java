/** What an officer, or the manager of quality assurance, has to do: most urgent first. */
@NullMarked
package safeguarding.audit.desk;

import org.jspecify.annotations.NullMarked;
