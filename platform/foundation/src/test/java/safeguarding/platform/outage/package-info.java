/** Accidents on purpose: servers that stop answering and come back. */
@NullMarked
package safeguarding.platform.outage;

import org.jspecify.annotations.NullMarked;
