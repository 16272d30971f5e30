package io.github.unchaff.feed.xml;

/** A part of a tree of XML. */
public sealed interface XmlNode permits XmlElement, XmlText {}
