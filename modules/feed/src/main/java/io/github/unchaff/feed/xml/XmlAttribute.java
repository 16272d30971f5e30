package io.github.unchaff.feed.xml;

import io.github.unchaff.source.SourceText;

/**
 * An attribute.
 *
 * @param prefix its prefix as written, or nothing
 * @param local its name behind the prefix
 * @param raw its value as written, with references
 */
record XmlAttribute(String prefix, String local, SourceText raw) {}
