/** Meetings over HTTP. */
@NullMarked
package safeguarding.platform.testing.house.sound.convening.web;

import org.jspecify.annotations.NullMarked;
