/** What is sent. */
@NullMarked
package safeguarding.audit.publication;

import org.jspecify.annotations.NullMarked;
