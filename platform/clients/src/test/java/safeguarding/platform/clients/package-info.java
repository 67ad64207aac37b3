/** The generated clients by themselves; at work they are in the journey through the whole suite. */
@NullMarked
package safeguarding.platform.clients;

import org.jspecify.annotations.NullMarked;
