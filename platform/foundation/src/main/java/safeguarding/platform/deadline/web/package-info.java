/** Deadlines over HTTP: listed, explained, worked out again. */
@NullMarked
package safeguarding.platform.deadline.web;

import org.jspecify.annotations.NullMarked;
