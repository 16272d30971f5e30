package io.github.unchaff.feed.xml;

/**
 * Characters between tags.
 *
 * @param start UTF-16 offset in the source
 * @param end the offset behind it
 * @param literal whether it is a CDATA section, in which references are none
 */
record XmlText(int start, int end, boolean literal) implements XmlNode {}
