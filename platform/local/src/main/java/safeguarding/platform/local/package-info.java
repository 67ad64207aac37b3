/** The commands of {@code ./suite} that need Java: run, stop, status, token, events. */
@NullMarked
package safeguarding.platform.local;

import org.jspecify.annotations.NullMarked;
