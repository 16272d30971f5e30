package io.github.unchaff.feed.write;

/** One way to write a feed down: a beginning, its entries, an end. Immutable and thread-safe. */
interface FeedFormat {

    /** An entry, with {@link Marks} for what depends on the whole feed. */
    String entry(FeedEntry entry);

    /** Everything before the entries. */
    String begin(FeedHead head);

    /** What stands between two entries. */
    default String between() {
        return "";
    }

    /** Everything behind the entries. */
    String end();

    /** What says that an entry has this language, at the place of its mark. */
    default String language(String tag) {
        return " xml:lang=\"" + tag + "\"";
    }

    /** An identifier, escaped for the place of its mark. */
    default String escaped(String id) {
        StringBuilder out = new StringBuilder();
        Xml.escape(out, id, true);
        return out.toString();
    }

    /** The extension of its files, without a dot. */
    String extension();
}
