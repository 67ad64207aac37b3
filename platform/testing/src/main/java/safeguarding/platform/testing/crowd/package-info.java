/** How a service runs its statements while many children are there: counted by what the server writes down of its plans. */
@NullMarked
package safeguarding.platform.testing.crowd;

import org.jspecify.annotations.NullMarked;
