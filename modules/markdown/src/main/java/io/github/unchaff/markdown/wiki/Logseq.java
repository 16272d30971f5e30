package io.github.unchaff.markdown.wiki;

/** Markdown of Logseq: {@code [[page]]}, {@code #[[tag]]}, {@code ((block))}, {@code key:: value}. */
public final class Logseq extends NoteReader {

    /** The reader; stateless. */
    public Logseq() {
        super("logseq", Notes.LOGSEQ);
    }
}
