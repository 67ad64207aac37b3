/** Takes who chairs the conferences of a child and who is its reviewing officer, and what passing time makes of a concern. */
@NullMarked
package safeguarding.audit.concerns.incoming;

import org.jspecify.annotations.NullMarked;
