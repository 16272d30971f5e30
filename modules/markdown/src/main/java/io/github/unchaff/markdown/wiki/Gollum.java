package io.github.unchaff.markdown.wiki;

/** Markdown of Gollum, the wikis of GitHub: {@code [[label|Target]]}, {@code [[picture.png|alt=text]]}. */
public final class Gollum extends NoteReader {

    /** The reader; stateless. */
    public Gollum() {
        super("gollum", Notes.GOLLUM);
    }
}
