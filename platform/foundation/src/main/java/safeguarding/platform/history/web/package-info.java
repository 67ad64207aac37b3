/** How a day is asked for, and how an answer says whether it may still change. */
@NullMarked
package safeguarding.platform.history.web;

import org.jspecify.annotations.NullMarked;
