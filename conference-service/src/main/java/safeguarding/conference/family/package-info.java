/** The people and the homes around a child; each is written by itself, so that several people can write about one family. */
@NullMarked
package safeguarding.conference.family;

import org.jspecify.annotations.NullMarked;
