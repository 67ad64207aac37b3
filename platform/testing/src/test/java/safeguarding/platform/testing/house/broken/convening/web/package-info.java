/** Meetings over HTTP, made badly. */
@NullMarked
package safeguarding.platform.testing.house.broken.convening.web;

import org.jspecify.annotations.NullMarked;
